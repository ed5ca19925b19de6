using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class MarketTypeScenarios
{
    public static TheoryData<SpecialArea> SpecialAreas => [.. Enum.GetValues<SpecialArea>()];

    [Theory]
    [InlineData(true, false, MarketType.Urban, "tob.market-type.urban-as-city-area", "TOB-6.3.3")]
    [InlineData(false, true, MarketType.Urban, "tob.market-type.urban-as-town-area", "TOB-6.3.4")]
    [InlineData(true, true, MarketType.Urban, "tob.market-type.urban-as-city-area", "TOB-6.3.3")]
    [InlineData(false, false, MarketType.Rural, "tob.market-type.rural-otherwise", "TOB-6.3.6")]
    public void A_place_that_a_city_or_town_seat_reaches_is_urban_and_another_rural(
        bool byCity, bool byTown, MarketType market, string rule, string clause)
    {
        var outcome = Shops.Book.Given(new MarketLocation("K1", "Renmin Road", byCity, byTown)).AsOf(Shops.RunDay)
            .When(TobaccoRetail.Market).ExpectValue(market).ExpectClauses(clause);

        outcome.Decision.Reasons.Select(reason => reason.Rule).Should().Equal(rule);
        string[] steps = ["TOB-6.3.3", "TOB-6.3.4", "TOB-6.3.5", "TOB-6.3.6"];
        outcome.Decision.Clauses().Intersect(steps).Should().Equal(clause);
    }

    [Theory]
    [MemberData(nameof(SpecialAreas))]
    public void A_detached_special_area_is_urban_from_3000_inhabitants_on(SpecialArea area)
    {
        Detached(area, 2_999).When(TobaccoRetail.Market).ExpectValue(MarketType.Rural).ExpectClauses("TOB-6.3.6")
            .ExpectWhyNot("tob.market-type.urban-as-special-area", actual: "2999", required: "3000", distance: "1", clause: "TOB-6.3.5");
        Detached(area, 3_000).When(TobaccoRetail.Market).ExpectValue(MarketType.Urban).ExpectClauses("TOB-6.3.5", "TOB-6.3.2").ExpectNoClauses("TOB-6.3.6");
        Detached(area, 3_001).When(TobaccoRetail.Market).ExpectValue(MarketType.Urban).ExpectClauses("TOB-6.3.5", "TOB-6.3.2").ExpectNoClauses("TOB-6.3.6");
    }

    [Theory]
    [InlineData(true, false, "TOB-6.3.3")]
    [InlineData(false, true, "TOB-6.3.4")]
    [InlineData(true, true, "TOB-6.3.3")]
    public void A_special_area_that_a_seat_reaches_is_urban_however_few_live_there(bool byCity, bool byTown, string clause)
    {
        foreach (var population in (int[])[0, 2_999, 3_000])
        {
            Shops.Book.Given(new MarketLocation("K1", "Mine 4", byCity, byTown, SpecialArea.MiningArea, population)).AsOf(Shops.RunDay)
                .When(TobaccoRetail.Market).ExpectValue(MarketType.Urban).ExpectClauses(clause).ExpectNoClauses("TOB-6.3.5", "TOB-6.3.6");
        }
    }

    [Fact]
    public void Many_inhabitants_do_not_make_an_ordinary_place_urban() => Shops.Book
        .Given(new MarketLocation("K1", "Li village", false, false, permanentPopulation: 30_000)).AsOf(Shops.RunDay)
        .When(TobaccoRetail.Market).ExpectValue(MarketType.Rural).ExpectNoClauses("TOB-6.3.5");

    [Theory]
    [InlineData(999, MarketType.Rural)]
    [InlineData(1_000, MarketType.Urban)]
    [InlineData(1_001, MarketType.Urban)]
    public void The_population_is_a_figure_that_can_be_set(int population, MarketType market) => Detached(SpecialArea.University, population)
        .With(TobaccoRetail.SpecialAreaPopulation, 1_000, "TOB-6.3.5").When(TobaccoRetail.Market).ExpectValue(market);

    [Fact]
    public void A_special_area_without_its_population_is_refused()
    {
        FluentActions.Invoking(() => new MarketLocation("K1", "Mine 4", false, false, SpecialArea.MiningArea)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MarketLocation("K1", "Mine 4", false, false, SpecialArea.MiningArea, -1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new MarketLocation("K1", " ", false, false)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Without_a_recorded_place_the_market_type_is_undecided() =>
        Shops.Book.Given("K1").AsOf(Shops.RunDay).When(TobaccoRetail.Market).ExpectUndecided();

    private static Testing.Scenario Detached(SpecialArea area, int population) =>
        Shops.Book.Given(new MarketLocation("K1", "Mine 4", false, false, area, population)).AsOf(Shops.RunDay);
}
