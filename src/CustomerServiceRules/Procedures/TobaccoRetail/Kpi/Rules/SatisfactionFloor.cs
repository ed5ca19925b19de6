using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.kpi-satisfaction.met")]
[Cites("TOB-17.6", "OQ-18", TobaccoDocument.RatesLeftOpen)]
internal sealed class SatisfactionMet : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        ComplaintMonth month = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.SatisfactionFloor)
            .Match(() => month, m => m.CalledBack > 0, m => m.SatisfactionRate >= floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(month.Subject, FloorResult.Met));
    }
}

[Name("tob.kpi-satisfaction.missed")]
[Cites("TOB-17.6", "OQ-18", TobaccoDocument.RatesLeftOpen)]
internal sealed class SatisfactionMissed : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        ComplaintMonth month = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.SatisfactionFloor)
            .Match(() => month, m => m.CalledBack > 0, m => m.SatisfactionRate < floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(month.Subject, FloorResult.Missed));
    }
}
