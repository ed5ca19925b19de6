using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.kpi-monthly-supervision.met")]
[Cites("TOB-22.2a")]
internal sealed class MonthlySupervisionMet : Rule
{
    public override void Define()
    {
        InForce<int> floor = null!;
        SupervisedMonth month = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.CountyChecksAMonth)
            .Match(() => month, m => m.Checks >= floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(month.Subject, FloorResult.Met));
    }
}

[Name("tob.kpi-monthly-supervision.missed")]
[Cites("TOB-22.2a")]
internal sealed class MonthlySupervisionMissed : Rule
{
    public override void Define()
    {
        InForce<int> floor = null!;
        SupervisedMonth month = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.CountyChecksAMonth)
            .Match(() => month, m => m.Checks < floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(month.Subject, FloorResult.Missed));
    }
}

[Name("tob.kpi-survey-frequency.met")]
[Cites("TOB-25.1")]
internal sealed class SurveyFrequencyMet : Rule
{
    public override void Define()
    {
        InForce<int> floor = null!;
        SurveyedYear year = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.SurveysAYear)
            .Match(() => year, y => y.Surveys >= floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(year.Subject, FloorResult.Met));
    }
}

[Name("tob.kpi-survey-frequency.missed")]
[Cites("TOB-25.1")]
internal sealed class SurveyFrequencyMissed : Rule
{
    public override void Define()
    {
        InForce<int> floor = null!;
        SurveyedYear year = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.SurveysAYear)
            .Match(() => year, y => y.Surveys < floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(year.Subject, FloorResult.Missed));
    }
}

[Name("tob.kpi-supply-satisfaction.met")]
[Cites("TOB-15.3", TobaccoDocument.SupplyRateLeftOpen)]
internal sealed class SupplySatisfactionMet : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        SupplyRatings ratings = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.SupplySatisfactionFloor)
            .Match(() => ratings, r => r.Asked > 0, r => r.Share >= floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(ratings.Subject, FloorResult.Met));
    }
}

[Name("tob.kpi-supply-satisfaction.missed")]
[Cites("TOB-15.3", TobaccoDocument.SupplyRateLeftOpen)]
internal sealed class SupplySatisfactionMissed : Rule
{
    public override void Define()
    {
        InForce<Fraction> floor = null!;
        SupplyRatings ratings = null!;

        When()
            .Match(() => floor, p => p.Parameter == TobaccoRetail.SupplySatisfactionFloor)
            .Match(() => ratings, r => r.Asked > 0, r => r.Share < floor.Value);
        Then()
            .Yield(_ => new Candidate<FloorResult>(ratings.Subject, FloorResult.Missed));
    }
}
