using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class NewcomerScenarios
{
    [Theory]
    [InlineData(6, 30, false)]
    [InlineData(7, 1, false)]
    [InlineData(7, 2, true)]
    [InlineData(9, 29, true)]
    [InlineData(9, 30, true)]
    public void Who_joined_after_the_first_and_not_after_the_last_day_is_a_newcomer(int month, int day, bool isNewcomer)
    {
        var standing = WithOneJoined(Shops.Day(month, day)).StandingOf("N");

        standing.IsNewcomer.Should().Be(isNewcomer);
        standing.Rank.Should().Be(isNewcomer ? null : 1);
        standing.Score.HasValue.Should().Be(!isNewcomer);
        standing.Count.Should().Be(isNewcomer ? 5 : 6);
        Shops.Given(standing).When(TobaccoRetail.Scale).ExpectValue(isNewcomer ? BusinessScale.Small : BusinessScale.Large);
    }

    [Fact]
    public void Who_joined_on_the_day_after_the_period_is_outside_the_population()
    {
        var ranking = WithOneJoined(Shops.Day(10, 1));

        ranking.TryStandingOf("N", out _).Should().BeFalse();
        ranking.Outside.Should().ContainSingle().Which.Customer.Value.Should().Be("N");
        ranking.Standings.Should().HaveCount(5);
    }

    [Theory]
    [InlineData(7, 2)]
    [InlineData(9, 30)]
    [InlineData(10, 1)]
    public void Newcomers_change_neither_scores_nor_ranks_of_the_others(int month, int day)
    {
        var with = WithOneJoined(Shops.Day(month, day));

        with.Standings.Where(standing => standing.Subject != "N").Select(standing => (standing.Score, standing.Rank, standing.Count))
            .Should().Equal(Shops.Five.Standings.Select(standing => (standing.Score, standing.Rank, standing.Count)));
        with.Formats.Single().Quantity.Should().Be(1_000);
    }

    [Fact]
    public void A_newcomer_is_tier_C_for_the_time_being_and_the_decision_cites_the_default() =>
        Shops.Given(WithOneJoined(Shops.Day(8, 15)).StandingOf("N")).When(TobaccoRetail.Tier)
            .ExpectValue(CustomerTier.C).ExpectClauses("OQ-4").ExpectNoClauses("OQ-2", "OQ-3", "TOB-6.2.3", "TOB-6.2.4");

    [Fact]
    public void A_newcomer_of_a_format_without_purchases_is_small_while_the_others_are_medium()
    {
        var ranking = Shops.Rank(Shops.Shop("K1", 0, 0m), Shops.Shop("K2", 0, 0m), Shops.Shop("N", 7, 70m, Shops.Day(8, 1)));

        Shops.CodesOf(ranking).Should().Be("223");
    }

    [Fact]
    public void In_a_format_of_newcomers_alone_each_is_small()
    {
        var ranking = Shops.Rank(Shops.Shop("N1", 7, 70m, Shops.Day(8, 1)), Shops.Shop("N2", 0, 0m, Shops.Day(8, 2)));

        Shops.CodesOf(ranking).Should().Be("33");
        ranking.Standings.Should().OnlyContain(standing => standing.Count == 0);
    }

    [Fact]
    public void A_newcomer_is_flagged_in_the_reason_with_the_day_it_joined()
    {
        var reason = Shops.Given(WithOneJoined(Shops.Day(8, 15)).StandingOf("N")).When(TobaccoRetail.Scale)
            .ExpectRules("tob.scale.small-as-newcomer").Decision.Reasons.Single();

        reason.Facts.SelectMany(fact => fact.Figures).Should().Contain(figure => figure.Value == "2026-08-15");
    }

    [Theory]
    [InlineData(2021, 12, 30, "2021Q3")]
    [InlineData(2021, 12, 31, "2021Q4")]
    [InlineData(2022, 1, 1, "2021Q4")]
    [InlineData(2022, 3, 30, "2021Q4")]
    [InlineData(2022, 3, 31, "2022Q1")]
    [InlineData(2024, 2, 29, "2023Q4")]
    public void The_period_is_the_last_quarter_that_has_ended_by_the_end_of_the_day(int year, int month, int day, string quarter) =>
        MeasuringPeriod.LastQuarterEndedBy(new DateOnly(year, month, day)).ToString().Should().Be(quarter);

    // The newcomer would be the largest of all.
    private static ScaleRanking WithOneJoined(DateOnly joined) => Shops.Rank(
        [.. Shops.Five.Standings.Select(standing => Shops.Shop(standing.Subject.Value, standing.NetQuantity, standing.NetAmount)),
         Shops.Shop("N", 5_000, 100_000m, joined)]);
}
