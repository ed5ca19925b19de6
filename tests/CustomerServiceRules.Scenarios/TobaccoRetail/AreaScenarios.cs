using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class AreaScenarios
{
    [Theory]
    [InlineData(SalesStructure.HighEnd, true, AreaClass.CityA)]
    [InlineData(SalesStructure.HighEnd, false, AreaClass.CityB)]
    [InlineData(SalesStructure.LikeCity, true, AreaClass.CityB)]
    [InlineData(SalesStructure.LikeTown, true, AreaClass.CityB)]
    [InlineData(SalesStructure.Other, false, AreaClass.CityB)]
    public void In_the_centre_only_a_strong_shop_with_a_high_end_structure_is_City_A(SalesStructure structure, bool strong, AreaClass expected) =>
        ShouldBe(expected, AreaPlace.CentralUrban, structure, strong);

    [Theory]
    [InlineData(SalesStructure.HighEnd, true)]
    [InlineData(SalesStructure.LikeCity, false)]
    [InlineData(SalesStructure.LikeTown, true)]
    [InlineData(SalesStructure.Other, false)]
    public void Elsewhere_in_town_every_shop_is_City_B(SalesStructure structure, bool strong) =>
        ShouldBe(AreaClass.CityB, AreaPlace.OtherUrban, structure, strong);

    [Theory]
    [InlineData(AreaPlace.UrbanFringe, SalesStructure.HighEnd, AreaClass.CityB)]
    [InlineData(AreaPlace.UrbanFringe, SalesStructure.LikeCity, AreaClass.CityB)]
    [InlineData(AreaPlace.UrbanFringe, SalesStructure.LikeTown, AreaClass.Village)]
    [InlineData(AreaPlace.UrbanFringe, SalesStructure.Other, AreaClass.Village)]
    [InlineData(AreaPlace.RuralEnclave, SalesStructure.HighEnd, AreaClass.CityB)]
    [InlineData(AreaPlace.RuralEnclave, SalesStructure.LikeCity, AreaClass.CityB)]
    [InlineData(AreaPlace.RuralEnclave, SalesStructure.LikeTown, AreaClass.Town)]
    [InlineData(AreaPlace.RuralEnclave, SalesStructure.Other, AreaClass.Village)]
    public void On_the_fringe_and_in_scenic_mining_and_factory_areas_the_sales_structure_decides(
        AreaPlace place, SalesStructure structure, AreaClass expected)
    {
        ShouldBe(expected, place, structure, strong: false);
        ShouldBe(expected, place, structure, strong: true);
    }

    [Theory]
    [InlineData(AreaPlace.TownshipSeat, AreaClass.Town)]
    [InlineData(AreaPlace.VillageMarket, AreaClass.Town)]
    [InlineData(AreaPlace.NaturalVillage, AreaClass.Village)]
    public void Township_seats_and_busy_markets_are_Town_and_natural_villages_Village(AreaPlace place, AreaClass expected)
    {
        foreach (var structure in Enum.GetValues<SalesStructure>())
            ShouldBe(expected, place, structure, strong: true);
    }

    [Fact]
    public void The_area_class_takes_nothing_from_the_market_type()
    {
        var assessment = Assessed(AreaPlace.RuralEnclave, SalesStructure.LikeCity, strong: false);
        var rural = Shops.Book.Given(assessment, new MarketLocation("K1", "Mine 4", false, false, SpecialArea.MiningArea, 40)).AsOf(Shops.RunDay);

        rural.When(TobaccoRetail.Market).ExpectValue(MarketType.Rural);
        rural.When(TobaccoRetail.Area).ExpectValue(AreaClass.CityB).Decision.ToJson()
            .Should().Be(Shops.Book.Given(assessment).AsOf(Shops.RunDay).When(TobaccoRetail.Area).Decision.ToJson());
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(21, true)]
    public void An_assessment_counts_from_its_day(int day, bool isDecided)
    {
        var outcome = Shops.Book.Given(Assessed(AreaPlace.OtherUrban, SalesStructure.Other, false)).AsOf(2026, 9, day).When(TobaccoRetail.Area);

        outcome.Decision.IsDecided.Should().Be(isDecided);
    }

    [Fact]
    public void The_reason_names_the_customer_manager_who_judged() =>
        Shops.Book.Given(Assessed(AreaPlace.OtherUrban, SalesStructure.Other, false)).AsOf(Shops.RunDay).When(TobaccoRetail.Area).ExpectClauses("TOB-8.5")
            .Decision.Reasons.Single().Facts.SelectMany(fact => fact.Figures).Should().Contain(figure => figure.Value == "Manager Li");

    private static void ShouldBe(AreaClass expected, AreaPlace place, SalesStructure structure, bool strong)
    {
        // Classes are asked in this order: a decision may also rest on an earlier one's clause that it did not meet.
        string[] classes = ["TOB-8.1", "TOB-8.2", "TOB-8.3", "TOB-8.4"];
        var decision = Shops.Book.Given(Assessed(place, structure, strong)).AsOf(Shops.RunDay).When(TobaccoRetail.Area).ExpectValue(expected).Decision;

        decision.Reasons.Should().ContainSingle();
        decision.Clauses().Should().Contain([classes[(int)expected - 1], "TOB-8.5"]);
        decision.Clauses().Should().BeSubsetOf([.. classes[..(int)expected], "TOB-8.5"]);
    }

    private static AreaAssessment Assessed(AreaPlace place, SalesStructure structure, bool strong) =>
        new("K1", "North gate", place, structure, strong, "Manager Li", Shops.Day(9, 20));
}
