using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>A share of each population of a plan: one rule for each plan, so that the reason cites the article that asks for it.</summary>
internal abstract class SizeByShare(SamplePlan plan, Parameter<Fraction> share) : Rule
{
    public override void Define()
    {
        InForce<Fraction> least = null!;
        SampledPopulation population = null!;

        When()
            .Match(() => least, p => p.Parameter == share)
            .Match(() => population, p => p.Plan == plan);
        Then()
            .Yield(_ => new Candidate<OwedSample>(population.Subject, population.Owes(least.Value)));
    }
}

[Name("tob.sample-sizes.department-line")]
[Cites("TOB-22.1b", "OQ-16")]
internal sealed class SizeOfDepartmentLine() : SizeByShare(SamplePlan.DepartmentLine, TobaccoRetail.DepartmentLineShare);

[Name("tob.sample-sizes.county-line")]
[Cites("TOB-22.2b", "OQ-16")]
internal sealed class SizeOfCountyLine() : SizeByShare(SamplePlan.CountyLine, TobaccoRetail.CountyLineShare);

[Name("tob.sample-sizes.city-staff")]
[Cites("TOB-22.3a", "OQ-16")]
internal sealed class SizeOfCityStaff() : SizeByShare(SamplePlan.CityStaff, TobaccoRetail.CityStaffShare);

[Name("tob.sample-sizes.city-lines")]
[Cites("TOB-22.3b", TobaccoDocument.LinesOfStaffLeftOpen, "OQ-16")]
internal sealed class SizeOfCityLines() : SizeByShare(SamplePlan.CityLines, TobaccoRetail.CityLineShare);

[Name("tob.sample-sizes.satisfaction-survey")]
[Cites("TOB-25.3", "OQ-16")]
internal sealed class SizeOfSatisfactionSurvey() : SizeByShare(SamplePlan.SatisfactionSurvey, TobaccoRetail.SurveyShare);
