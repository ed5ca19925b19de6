using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

[Name("mall.complaint.handler.store-manager-by-value")]
[Cites("MALL-C-3.5.1a", "X-7")]
internal sealed class StoreManagerByValue : Rule
{
    public override void Define()
    {
        InForce<decimal> from = null!;
        MallComplaint complaint = null!;

        When()
            .Match(() => from, p => p.Parameter == MallComplaints.StoreManagerFrom)
            .Match(() => complaint, c => c.GoodsValue >= from.Value);
        Then()
            .Yield(_ => new Candidate<HandlerLevel>(complaint.Subject, HandlerLevel.StoreManager));
    }
}

[Name("mall.complaint.handler.manager-by-value")]
[Cites("MALL-C-3.5.2a")]
internal sealed class CustomerServiceManagerByValue : Rule
{
    public override void Define()
    {
        InForce<decimal> from = null!;
        InForce<decimal> before = null!;
        MallComplaint complaint = null!;

        When()
            .Match(() => from, p => p.Parameter == MallComplaints.CustomerServiceManagerFrom)
            .Match(() => before, p => p.Parameter == MallComplaints.StoreManagerFrom)
            .Match(() => complaint, c => c.GoodsValue >= from.Value, c => c.GoodsValue < before.Value);
        Then()
            .Yield(_ => new Candidate<HandlerLevel>(complaint.Subject, HandlerLevel.CustomerServiceManager));
    }
}
