using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.kpi-call-backs.met")]
[Cites("TOB-17.5", "OQ-18", TobaccoDocument.RatesLeftOpen)]
internal sealed class CallBacksMet : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        ComplaintMonth month = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.CallBackFloor)
            .Match(() => month, m => m.Closed > 0, m => m.CallBackRate >= floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(month.Subject, FloorResult.Met));
    }
}

[Name("tob.kpi-call-backs.missed")]
[Cites("TOB-17.5", "OQ-18", TobaccoDocument.RatesLeftOpen)]
internal sealed class CallBacksMissed : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        ComplaintMonth month = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.CallBackFloor)
            .Match(() => month, m => m.Closed > 0, m => m.CallBackRate < floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(month.Subject, FloorResult.Missed));
    }
}
