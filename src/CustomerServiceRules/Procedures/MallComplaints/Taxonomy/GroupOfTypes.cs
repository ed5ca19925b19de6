using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>Puts a complaint into a group by a type it is of: one rule, and one clause, for each group.</summary>
internal abstract class GroupOfTypes(MallComplaintGroup group) : Rule
{
    public override void Define()
    {
        MallComplaint complaint = null!;
        TypeOfGroup entry = null!;

        When()
            .Match(() => complaint)
            .Match(() => entry, e => e.Group == group, e => complaint.IsOf(e.Type));
        Then()
            .Yield(_ => new Candidate<MallComplaintGroup>(complaint.Subject, group));
    }
}

[Name("mall.complaint.groups.goods")]
[Cites("MALL-C-1.1")]
internal sealed class AboutGoods() : GroupOfTypes(MallComplaintGroup.Goods);

[Name("mall.complaint.groups.service")]
[Cites("MALL-C-1.2")]
internal sealed class AboutService() : GroupOfTypes(MallComplaintGroup.Service);

[Name("mall.complaint.groups.safety")]
[Cites("MALL-C-1.3")]
internal sealed class AboutSafety() : GroupOfTypes(MallComplaintGroup.Safety);
