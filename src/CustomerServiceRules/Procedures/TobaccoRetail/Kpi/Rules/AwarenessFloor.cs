using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.kpi-awareness.met")]
[Cites("TOB-17.4", TobaccoDocument.RatesLeftOpen)]
internal sealed class AwarenessMet : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        AwarenessSurvey survey = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.AwarenessFloor)
            .Match(() => survey, s => s.Asked > 0, s => s.Rate >= floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(survey.Subject, FloorResult.Met));
    }
}

[Name("tob.kpi-awareness.missed")]
[Cites("TOB-17.4", TobaccoDocument.RatesLeftOpen)]
internal sealed class AwarenessMissed : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        AwarenessSurvey survey = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.AwarenessFloor)
            .Match(() => survey, s => s.Asked > 0, s => s.Rate < floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(survey.Subject, FloorResult.Missed));
    }
}
