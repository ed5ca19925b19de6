using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.kpi-visit-coverage.met")]
[Cites("TOB-13b.1", TobaccoDocument.CoverageLeftOpen)]
internal sealed class CoverageMet : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        CoverageMonth month = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.CoverageFloor)
            .Match(() => month, m => m.Assigned > 0, m => m.Share >= floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(month.Subject, FloorResult.Met));
    }
}

[Name("tob.kpi-visit-coverage.missed")]
[Cites("TOB-13b.1", TobaccoDocument.CoverageLeftOpen)]
internal sealed class CoverageMissed : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        CoverageMonth month = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.CoverageFloor)
            .Match(() => month, m => m.Assigned > 0, m => m.Share < floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(month.Subject, FloorResult.Missed));
    }
}
