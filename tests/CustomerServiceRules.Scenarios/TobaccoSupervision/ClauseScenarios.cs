using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Scenarios.TobaccoSupervision;

public sealed class ClauseScenarios
{
    [Theory]
    [InlineData("TOB-15.3")]
    [InlineData("TOB-20")]
    [InlineData("TOB-21.1")]
    [InlineData("TOB-21.2")]
    [InlineData("TOB-22.0")]
    [InlineData("TOB-22.1a")]
    [InlineData("TOB-22.1b")]
    [InlineData("TOB-22.1c")]
    [InlineData("TOB-22.1d")]
    [InlineData("TOB-22.2a")]
    [InlineData("TOB-22.2b")]
    [InlineData("TOB-22.2c")]
    [InlineData("TOB-22.3a")]
    [InlineData("TOB-22.3b")]
    [InlineData("TOB-22.4")]
    [InlineData("TOB-24")]
    [InlineData("TOB-25.1")]
    [InlineData("TOB-25.2")]
    [InlineData("TOB-25.3")]
    [InlineData("TOB-25.4")]
    [InlineData("TOB-25.5")]
    [InlineData("OQ-16")]
    public void The_clauses_of_supervision_and_evaluation_are_carried(string clause) =>
        Cycles.Book.Rulebook.Catalogue.Coverage.Single(entry => entry.Document == "TOB" && entry.Clause.Id == clause).Should().Match<Catalogue.ClauseCoverage>(entry => entry.IsCarried && entry.WhyNot == null);

    [Fact]
    public void Every_clause_is_carried_or_said_not_to_be() =>
        Cycles.Book.Rulebook.Catalogue.Coverage.Where(entry => entry.Document == "TOB" && !entry.IsCarried && entry.WhyNot is null).Should().BeEmpty();

    [Fact]
    public void A_plan_is_named_in_both_languages()
    {
        Cycles.Book.Rulebook.Terms.Text(TobaccoRetail.TermOf(SamplePlan.CityStaff), Language.Chinese).Should().Be("市公司抽查营销人员");
        Cycles.Book.Rulebook.Terms.Text(TobaccoRetail.TermOf(SamplePlan.SatisfactionSurvey), Language.English).Should().Be("Satisfaction survey");
    }
}
