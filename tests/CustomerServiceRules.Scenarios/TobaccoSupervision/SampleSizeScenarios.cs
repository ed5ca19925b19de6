using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

/// <summary>A tenth of a line, a twentieth of the staff and of all customers: rounded up, and at least one.</summary>
public sealed class SampleSizeScenarios
{
    [Theory]
    [InlineData(SamplePlan.DepartmentLine, 47, 5)]
    [InlineData(SamplePlan.DepartmentLine, 1, 1)]
    [InlineData(SamplePlan.DepartmentLine, 9, 1)]
    [InlineData(SamplePlan.DepartmentLine, 10, 1)]
    [InlineData(SamplePlan.DepartmentLine, 11, 2)]
    [InlineData(SamplePlan.CountyLine, 47, 5)]
    [InlineData(SamplePlan.CountyLine, 10, 1)]
    [InlineData(SamplePlan.CountyLine, 11, 2)]
    [InlineData(SamplePlan.CityStaff, 33, 2)]
    [InlineData(SamplePlan.CityStaff, 19, 1)]
    [InlineData(SamplePlan.CityStaff, 20, 1)]
    [InlineData(SamplePlan.CityStaff, 21, 2)]
    [InlineData(SamplePlan.CityLines, 10, 1)]
    [InlineData(SamplePlan.CityLines, 11, 2)]
    [InlineData(SamplePlan.SatisfactionSurvey, 1234, 62)]
    [InlineData(SamplePlan.SatisfactionSurvey, 20, 1)]
    [InlineData(SamplePlan.SatisfactionSurvey, 21, 2)]
    public void A_sample_is_the_least_that_is_not_below_its_share(SamplePlan plan, int population, int least) =>
        Decide(new SampledPopulation("D1", plan, "line 4", population)).ExpectValue([new OwedSample(plan, "line 4", population, least)]);

    [Theory]
    [InlineData(SamplePlan.DepartmentLine, "tob.sample-sizes.department-line", "TOB-22.1b")]
    [InlineData(SamplePlan.CountyLine, "tob.sample-sizes.county-line", "TOB-22.2b")]
    [InlineData(SamplePlan.CityStaff, "tob.sample-sizes.city-staff", "TOB-22.3a")]
    [InlineData(SamplePlan.CityLines, "tob.sample-sizes.city-lines", "TOB-22.3b")]
    [InlineData(SamplePlan.SatisfactionSurvey, "tob.sample-sizes.satisfaction-survey", "TOB-25.3")]
    public void Each_sample_cites_the_article_that_asks_for_it_and_no_other(SamplePlan plan, string rule, string clause) =>
        Decide(new SampledPopulation("D1", plan, "line 4", 47)).ExpectRules(rule).ExpectClauses(clause, "OQ-16")
            .ExpectNoClauses([.. new[] { "TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b", "TOB-25.3" }.Where(other => other != clause)]);

    [Fact]
    public void The_city_decides_on_its_staff_and_on_the_lines_of_each_person_drawn() =>
        Cycles.Book.Given(
                new SampledPopulation("C1", SamplePlan.CityStaff, "staff", 33),
                new SampledPopulation("C1", SamplePlan.CityLines, "Zhang", 11),
                new SampledPopulation("C1", SamplePlan.CityLines, "Li", 100))
            .AsOf(Cycles.Monday).When(TobaccoRetail.SampleSizes)
            .ExpectExactly(
                new OwedSample(SamplePlan.CityStaff, "staff", 33, 2),
                new OwedSample(SamplePlan.CityLines, "Zhang", 11, 2),
                new OwedSample(SamplePlan.CityLines, "Li", 100, 10))
            .ExpectClauses("GAP-TOB-22.3b");

    [Fact]
    public void A_unit_may_ask_more_customers_but_a_share_of_nothing_is_none()
    {
        Cycles.Book.Given(new SampledPopulation("D1", SamplePlan.DepartmentLine, "line 4", 47)).With(TobaccoRetail.DepartmentLineShare, new Fraction(1, 5), "TOB-22.1b")
            .AsOf(Cycles.Monday).When(TobaccoRetail.SampleSizes).Decision.Value.Should().ContainSingle().Which.Least.Should().Be(10);
        TobaccoRetail.DepartmentLineShare.Allowed!.Contains(0).Should().BeFalse();
        TobaccoRetail.DepartmentLineShare.Allowed.Contains(1).Should().BeTrue();
    }

    [Fact]
    public void A_population_of_nobody_or_without_a_name_is_refused()
    {
        FluentActions.Invoking(() => new SampledPopulation("D1", SamplePlan.CityStaff, "staff", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new SampledPopulation("D1", SamplePlan.CityStaff, "a|b", 1)).Should().Throw<ArgumentException>().WithMessage("*a|b*without '|'*");
        FluentActions.Invoking(() => new SampledPopulation("D1", 0, "staff", 1)).Should().Throw<ArgumentException>().WithMessage("*DepartmentLine*");
        FluentActions.Invoking(() => new SampledPopulation(default, SamplePlan.CityStaff, "staff", 1)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("DepartmentLine|line 4|5")]
    [InlineData("Line|line 4|5|47")]
    [InlineData("DepartmentLine||5|47")]
    [InlineData("DepartmentLine|line 4|0|47")]
    [InlineData("DepartmentLine|line 4|48|47")]
    [InlineData("DepartmentLine|line 4|x|47")]
    public void A_stored_size_of_another_form_is_refused(string text)
    {
        OwedSample.Parse("DepartmentLine|line 4|5|47").Should().Be(new OwedSample(SamplePlan.DepartmentLine, "line 4", 47, 5));
        FluentActions.Invoking(() => OwedSample.Parse(text)).Should().Throw<FormatException>().WithMessage("*5 of 47*");
    }

    private static ScenarioOutcome<IReadOnlyList<OwedSample>> Decide(SampledPopulation population) => Cycles.Book.Given(population).AsOf(Cycles.Monday).When(TobaccoRetail.SampleSizes);
}
