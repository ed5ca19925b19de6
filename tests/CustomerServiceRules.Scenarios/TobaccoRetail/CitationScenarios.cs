using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class CitationScenarios
{
    // Score, ranking, period and population, and, six being no multiple of five, the rounding of the cuts.
    private static readonly string[] Ranking = ["TOB-6.2.1", "TOB-6.2.2", "OQ-2", "OQ-5"];
    private static readonly string[] Large = [.. Ranking, "TOB-6.2.3"];
    private static readonly string[] Medium = [.. Ranking, "TOB-6.2.3", "TOB-6.2.4"];
    private static readonly string[] Small = [.. Ranking, "TOB-6.2.4", "TOB-6.2.5"];

    [Fact]
    public void A_scale_rests_on_its_own_clause_the_cuts_around_it_and_the_ranking()
    {
        Six("K1").When(TobaccoRetail.Scale).Decision.ShouldRestExactlyOn(Large);
        Six("K3").When(TobaccoRetail.Scale).Decision.ShouldRestExactlyOn(Medium);
        Six("K6").When(TobaccoRetail.Scale).Decision.ShouldRestExactlyOn(Small);
    }

    [Fact]
    public void A_tier_rests_on_its_own_clause_the_default_for_qualities_and_the_scale()
    {
        Six("K1").When(TobaccoRetail.Tier).Decision.ShouldRestExactlyOn([.. Large, "TOB-7.1", "TOB-7.2", "OQ-6"]);
        Six("K3").When(TobaccoRetail.Tier).Decision.ShouldRestExactlyOn([.. Medium, "TOB-7.1", "TOB-7.3", "OQ-6"]);
        Six("K6").When(TobaccoRetail.Tier).Decision.ShouldRestExactlyOn([.. Small, "TOB-7.1", "TOB-7.4", "OQ-6"]);
    }

    [Fact]
    public void A_visit_cadence_rests_on_its_own_clause_and_the_tier()
    {
        Six("K1").When(TobaccoRetail.Cadence).Decision.ShouldRestExactlyOn([.. Large, "TOB-7.1", "TOB-7.2", "OQ-6", "TOB-13b.2"]);
        Six("K3").When(TobaccoRetail.Cadence).Decision.ShouldRestExactlyOn([.. Medium, "TOB-7.1", "TOB-7.3", "OQ-6", "TOB-13b.2"]);
        Six("K6").When(TobaccoRetail.Cadence).Decision.ShouldRestExactlyOn([.. Small, "TOB-7.1", "TOB-7.4", "OQ-6", "TOB-13b.3"]);
    }

    [Fact]
    public void The_services_of_a_tier_rest_on_its_lists_the_visit_rhythm_and_the_tier()
    {
        Six("K1").When(TobaccoRetail.Services).Decision.ShouldRestExactlyOn(
            [.. Large, "TOB-7.1", "TOB-7.2", "OQ-6", "TOB-10", "TOB-19.A1", "TOB-19.A2", "TOB-19.A3", "TOB-13b.2"]);
        Six("K3").When(TobaccoRetail.Services).Decision.ShouldRestExactlyOn(
            [.. Medium, "TOB-7.1", "TOB-7.3", "OQ-6", "TOB-10", "TOB-19.B1", "TOB-19.B2", "TOB-19.B3", "TOB-13b.2"]);
        Six("K6").When(TobaccoRetail.Services).Decision.ShouldRestExactlyOn(
            [.. Small, "TOB-7.1", "TOB-7.4", "OQ-6", "TOB-10", "TOB-19.C1", "TOB-19.C2", "TOB-13b.3"]);
    }

    [Fact]
    public void The_day_from_which_a_tier_counts_rests_on_the_quarterly_run_a_default_and_the_tier()
    {
        var clauses = Six("K1").When(TobaccoRetail.TierEffect).Decision.Clauses();

        string[] tier = [.. Large, "TOB-7.1", "TOB-7.2", "OQ-6", "TOB-9.2"];
        clauses.Should().Contain(tier);
        clauses.Except(tier).Should().ContainSingle().Which.Should().Match(clause => Clauses.IsDefault(clause));
    }

    [Fact]
    public void A_lowered_tier_rests_on_the_open_question_of_qualities_and_on_the_scale_it_left()
    {
        var lowered = Six("K1", new TierDowngrade("K1", CustomerTier.C, "Sold to minors", Shops.Day(9, 1), null, "Manager Li", Shops.Day(9, 1)));

        lowered.When(TobaccoRetail.Tier).ExpectValue(CustomerTier.C).ExpectClauses("OQ-6").ExpectClauses(Large)
            .ExpectNoClauses("TOB-6.2.5", "TOB-7.3");
    }

    [Fact]
    public void A_market_type_rests_on_the_step_that_decided_it()
    {
        MarketClauses(new("K1", "Renmin Road", true, false)).Should().BeEquivalentTo("TOB-6.3.2", "TOB-6.3.3");
        MarketClauses(new("K1", "Renmin Road", false, true)).Should().BeEquivalentTo("TOB-6.3.2", "TOB-6.3.4");
        MarketClauses(new("K1", "Mine 4", false, false, SpecialArea.MiningArea, 3_000)).Should().BeEquivalentTo("TOB-6.3.2", "TOB-6.3.5", "GAP-4.2");
        MarketClauses(new("K1", "Li village", false, false)).Should().BeEquivalentTo("TOB-6.3.6");
    }

    [Theory]
    [InlineData("tob.scale.large-share", "1/5", "TOB-6.2.3 TOB-6.2.2")]
    [InlineData("tob.scale.medium-up-to", "4/5", "TOB-6.2.4 TOB-6.2.2")]
    [InlineData("tob.visit-cadence.weeks-a-b", "1", "TOB-13b.2")]
    [InlineData("tob.visit-cadence.weeks-c", "2", "TOB-13b.3")]
    public void A_figure_of_the_document_cites_its_clause_and_no_default(string parameter, string value, string clauses)
    {
        var history = Shops.Book.Rulebook.Catalogue.Parameters.Single(history => history.Parameter.Name == parameter);

        history.Values.Should().ContainSingle().Which.Text.Should().Be(value);
        history.Values[0].Clauses.Should().BeEquivalentTo(clauses.Split(' '));
        history.Values[0].Clauses.Should().NotContain(clause => Clauses.IsDefault(clause));
    }

    [Fact]
    public void A_figure_that_is_a_default_cites_an_open_question()
    {
        var own = Shops.Book.Rulebook.Catalogue.Parameters.Single(history => history.Parameter == TobaccoRetail.EffectDelay).Values.Single();

        own.Text.Should().Be("1");
        own.Clauses.Should().Contain(clause => Clauses.IsDefault(clause));
    }

    [Fact]
    public void A_figure_of_the_document_that_is_read_by_a_default_cites_both()
    {
        var own = Shops.Book.Rulebook.Catalogue.Parameters.Single(history => history.Parameter == TobaccoRetail.SpecialAreaPopulation).Values.Single();

        own.Text.Should().Be("3000");
        own.Clauses.Should().BeEquivalentTo("TOB-6.3.5", "GAP-4.2");
    }

    [Fact]
    public void Every_open_question_of_the_document_is_known_to_be_a_default()
    {
        foreach (var number in Enumerable.Range(1, 19).Append(62))
            Clauses.IsDefault($"OQ-{number}").Should().BeTrue();
        Clauses.IsDefault("TOB-6.2.3").Should().BeFalse();
    }

    private static Testing.Scenario Six(string shop, params object[] others) => Shops.Given(Shops.Distinct(6).StandingOf(shop), others);

    private static IReadOnlyList<string> MarketClauses(MarketLocation location) =>
        Shops.Book.Given(location).AsOf(Shops.RunDay).When(TobaccoRetail.Market).Decision.Clauses();
}
