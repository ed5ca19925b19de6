using System.Linq.Expressions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>Gives a complaint to a level for who is complained about, who failed or what the customer wants.</summary>
internal abstract class ByPersons(HandlerLevel level, params Expression<Func<MallComplaint, bool>>[] which) : Rule
{
    public override void Define()
    {
        MallComplaint complaint = null!;

        When()
            .Match(() => complaint, which);
        Then()
            .Yield(_ => new Candidate<HandlerLevel>(complaint.Subject, level));
    }
}

[Name("mall.complaint.handler.store-manager-for-rank")]
[Cites("MALL-C-3.5.1g")]
internal sealed class StoreManagerForRank() : ByPersons(
    HandlerLevel.StoreManager,
    c => c.AccusedRank == StaffRank.Supervisor || c.AccusedRank == StaffRank.AboveSupervisor);

[Name("mall.complaint.handler.store-manager-if-not-settled")]
[Cites("MALL-C-3.5.1h")]
internal sealed class StoreManagerIfNotSettled() : ByPersons(HandlerLevel.StoreManager, c => c.WhyUnsettled != null);

[Name("mall.complaint.handler.store-manager-if-customer-insists")]
[Cites("MALL-C-3.5.1i")]
internal sealed class StoreManagerIfCustomerInsists() : ByPersons(HandlerLevel.StoreManager, c => c.CustomerInsists);

// Every complaint has at least this level; what no rule gives to a higher one stays here.
[Name("mall.complaint.handler.lower-otherwise")]
[Cites("OQ-28")]
internal sealed class LowerOtherwise() : ByPersons(HandlerLevel.Lower, c => c.Types.Count > 0);
