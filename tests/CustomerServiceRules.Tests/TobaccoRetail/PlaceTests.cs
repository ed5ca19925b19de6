using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class PlaceTests
{
    [Theory]
    [InlineData(true, false, null, null, MarketType.Urban, "TOB-6.3.3")]
    [InlineData(true, true, SpecialArea.University, 1, MarketType.Urban, "TOB-6.3.3")]
    [InlineData(false, true, null, null, MarketType.Urban, "TOB-6.3.4")]
    [InlineData(false, true, SpecialArea.MiningArea, 10, MarketType.Urban, "TOB-6.3.4")]
    [InlineData(false, false, SpecialArea.MiningArea, 3000, MarketType.Urban, "TOB-6.3.5")]
    [InlineData(false, false, SpecialArea.FarmHeadquarters, 3001, MarketType.Urban, "TOB-6.3.5")]
    [InlineData(false, false, SpecialArea.FarmHeadquarters, 2999, MarketType.Rural, "TOB-6.3.6")]
    [InlineData(false, false, SpecialArea.ResearchUnit, 0, MarketType.Rural, "TOB-6.3.6")]
    [InlineData(false, false, null, 9000, MarketType.Rural, "TOB-6.3.6")]
    [InlineData(false, false, null, null, MarketType.Rural, "TOB-6.3.6")]
    public void The_market_type_follows_the_four_steps(bool city, bool town, SpecialArea? area, int? population, MarketType market, string clause)
    {
        var location = new MarketLocation("a", "East committee", city, town, area, population);
        var decision = Deciding.Rulebook.Decide(TobaccoRetail.Market, new SubjectFacts("a", location), Deciding.Run);

        decision.Value.Should().Be(market);
        decision.Reasons.Single().Clauses[0].Should().Be(clause);
    }

    [Fact]
    public void Why_a_special_area_is_rural_names_the_population_that_is_missing()
    {
        var location = new MarketLocation("a", "East committee", false, false, SpecialArea.University, 2999);
        var refusal = Deciding.Rulebook.Decide(TobaccoRetail.Market, new SubjectFacts("a", location), Deciding.Run)
            .Refusals.Single(r => r.Rule == "tob.market-type.urban-as-special-area");

        var condition = refusal.Conditions.Single();
        (condition.Actual, condition.Required, condition.Distance).Should().Be(("2999", "3000", "1"));
        condition.Clauses.Should().Equal("TOB-6.3.5", "GAP-4.2");
    }

    [Theory]
    [InlineData(AreaPlace.CentralUrban, SalesStructure.HighEnd, true, AreaClass.CityA)]
    [InlineData(AreaPlace.CentralUrban, SalesStructure.HighEnd, false, AreaClass.CityB)]
    [InlineData(AreaPlace.CentralUrban, SalesStructure.LikeCity, true, AreaClass.CityB)]
    [InlineData(AreaPlace.CentralUrban, SalesStructure.Other, false, AreaClass.CityB)]
    [InlineData(AreaPlace.OtherUrban, SalesStructure.HighEnd, true, AreaClass.CityB)]
    [InlineData(AreaPlace.OtherUrban, SalesStructure.Other, false, AreaClass.CityB)]
    [InlineData(AreaPlace.UrbanFringe, SalesStructure.HighEnd, true, AreaClass.CityB)]
    [InlineData(AreaPlace.UrbanFringe, SalesStructure.LikeCity, false, AreaClass.CityB)]
    [InlineData(AreaPlace.UrbanFringe, SalesStructure.LikeTown, true, AreaClass.Village)]
    [InlineData(AreaPlace.UrbanFringe, SalesStructure.Other, true, AreaClass.Village)]
    [InlineData(AreaPlace.RuralEnclave, SalesStructure.LikeCity, false, AreaClass.CityB)]
    [InlineData(AreaPlace.RuralEnclave, SalesStructure.LikeTown, false, AreaClass.Town)]
    [InlineData(AreaPlace.RuralEnclave, SalesStructure.Other, true, AreaClass.Village)]
    [InlineData(AreaPlace.TownshipSeat, SalesStructure.Other, false, AreaClass.Town)]
    [InlineData(AreaPlace.VillageMarket, SalesStructure.LikeTown, false, AreaClass.Town)]
    [InlineData(AreaPlace.NaturalVillage, SalesStructure.HighEnd, true, AreaClass.Village)]
    public void The_area_class_follows_the_assessment(AreaPlace place, SalesStructure structure, bool strong, AreaClass expected) =>
        Area(place, structure, strong).Value.Should().Be(expected);

    [Fact]
    public void Every_assessment_leads_to_exactly_one_area_class()
    {
        foreach (var place in Enum.GetValues<AreaPlace>())
        {
            foreach (var structure in Enum.GetValues<SalesStructure>())
            {
                foreach (var strong in new[] { false, true })
                    Area(place, structure, strong).Reasons.Should().ContainSingle($"{place}, {structure} and {strong} are one case");
            }
        }
    }

    [Fact]
    public void An_assessment_of_a_later_day_does_not_count()
    {
        Area(AreaPlace.NaturalVillage, SalesStructure.Other, false, "2022-01-01").IsDecided.Should().BeTrue();
        Area(AreaPlace.NaturalVillage, SalesStructure.Other, false, "2022-01-02").Outcome.Should().Be(DecisionOutcome.Undecided);
    }

    [Fact]
    public void A_place_that_cannot_be_is_refused_with_what_was_found()
    {
        FluentActions.Invoking(() => new MarketLocation("a", "East", false, false, SpecialArea.University)).Should().Throw<ArgumentException>().WithMessage("*University*population*");
        FluentActions.Invoking(() => new MarketLocation("a", "East", false, false, null, -1)).Should().Throw<ArgumentException>().WithMessage("*-1*");
        FluentActions.Invoking(() => new MarketLocation("a", " ", false, false)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AreaAssessment("a", "T", 0, SalesStructure.Other, false, "Wu", default)).Should().Throw<ArgumentException>().WithMessage("*place 0*");
    }

    private static Decision<AreaClass> Area(AreaPlace place, SalesStructure structure, bool strong, string on = "2021-12-31") =>
        Deciding.Rulebook.Decide(
            TobaccoRetail.Area,
            new SubjectFacts("a", new AreaAssessment("a", "Old town", place, structure, strong, "Manager Wu", Days.On(on))),
            Deciding.Run);
}
