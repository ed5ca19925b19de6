using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>Gives the complaints of a group to a level.</summary>
internal abstract class ByGroup(HandlerLevel level, MallComplaintGroup group) : Rule
{
    public override void Define()
    {
        Settled<IReadOnlyList<MallComplaintGroup>> groups = null!;

        When()
            .Match(() => groups, g => g.Value.Contains(group));
        Then()
            .Yield(_ => new Candidate<HandlerLevel>(groups.Subject, level));
    }
}

[Name("mall.complaint.handler.store-manager-for-safety")]
[Cites("MALL-C-3.5.1d")]
internal sealed class StoreManagerForSafety() : ByGroup(HandlerLevel.StoreManager, MallComplaintGroup.Safety);

[Name("mall.complaint.handler.manager-for-service")]
[Cites("MALL-C-3.5.2c")]
internal sealed class CustomerServiceManagerForService() : ByGroup(HandlerLevel.CustomerServiceManager, MallComplaintGroup.Service);
