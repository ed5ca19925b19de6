using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class ScaleCutScenarios
{
    [Theory]
    [InlineData(1, "2")]
    [InlineData(2, "22")]
    [InlineData(3, "123")]
    [InlineData(4, "1223")]
    [InlineData(5, "12223")]
    [InlineData(6, "122223")]
    [InlineData(7, "1222223")]
    [InlineData(8, "11222233")]
    [InlineData(9, "112222233")]
    [InlineData(10, "1122222233")]
    [InlineData(11, "11222222233")]
    [InlineData(12, "112222222233")]
    [InlineData(20, "11112222222222223333")]
    [InlineData(21, "111122222222222223333")]
    public void Of_n_shops_the_first_fifth_is_large_and_the_last_fifth_small(int count, string codes) =>
        Shops.CodesOf(Shops.Distinct(count)).Should().Be(codes);

    [Fact]
    public void The_five_shops_of_the_catalogue_get_its_scores_and_ranks()
    {
        Fraction[] scores = [new(19, 40), new(3, 10), new(1, 8), new(13, 200), new(7, 200)];

        Shops.Five.Standings.Select(standing => standing.Score).Should().Equal(scores.Select(score => (Fraction?)score));
        Shops.Five.Standings.Select(standing => standing.Rank).Should().Equal(1, 2, 3, 4, 5);
        Shops.CodesOf(Shops.Five).Should().Be("12223");
    }

    [Theory]
    [InlineData("K1", CustomerTier.A)]
    [InlineData("K2", CustomerTier.B)]
    [InlineData("K3", CustomerTier.B)]
    [InlineData("K4", CustomerTier.B)]
    [InlineData("K5", CustomerTier.C)]
    public void The_five_shops_of_the_catalogue_get_its_tiers(string shop, CustomerTier tier) =>
        Shops.Given(Shops.Five.StandingOf(shop)).When(TobaccoRetail.Tier).ExpectValue(tier);

    [Theory]
    [InlineData(2, BusinessScale.Large)]
    [InlineData(3, BusinessScale.Medium)]
    [InlineData(8, BusinessScale.Medium)]
    [InlineData(9, BusinessScale.Small)]
    public void The_cuts_of_ten_shops_lie_behind_the_second_and_the_eighth(int rank, BusinessScale scale) =>
        Shops.Given(Shops.Distinct(10).StandingOf($"K{rank}")).When(TobaccoRetail.Scale).ExpectValue(scale);

    [Fact]
    public void A_position_exactly_on_the_first_cut_is_large()
    {
        // Rank 2 of 6 stands at 3/12, which is a quarter.
        Shops.Given(Shops.Distinct(6).StandingOf("K2")).With(TobaccoRetail.LargeShare, new Fraction(1, 4), "TOB-6.2.3")
            .When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Large);
        Shops.Given(Shops.Distinct(6).StandingOf("K2")).With(TobaccoRetail.LargeShare, new Fraction(249, 1_000), "TOB-6.2.3")
            .When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Medium);
        Shops.Given(Shops.Distinct(6).StandingOf("K3")).With(TobaccoRetail.LargeShare, new Fraction(251, 1_000), "TOB-6.2.3")
            .When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Medium);
    }

    [Fact]
    public void A_position_exactly_on_the_second_cut_is_medium()
    {
        // Rank 5 of 6 stands at 9/12, which is three quarters.
        Shops.Given(Shops.Distinct(6).StandingOf("K5")).With(TobaccoRetail.MediumUpTo, new Fraction(3, 4), "TOB-6.2.4")
            .When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Medium);
        Shops.Given(Shops.Distinct(6).StandingOf("K5")).With(TobaccoRetail.MediumUpTo, new Fraction(749, 1_000), "TOB-6.2.4")
            .When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Small);
        Shops.Given(Shops.Distinct(6).StandingOf("K6")).With(TobaccoRetail.MediumUpTo, new Fraction(751, 1_000), "TOB-6.2.4")
            .When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Small);
    }

    [Fact]
    public void The_fifth_counts_customers_and_not_volume()
    {
        // K1 alone buys 96 of 100, and still one of five is large and one is small.
        Shops.CodesOf(Shops.Selling(9_600, 200, 120, 70, 10)).Should().Be("12223");
    }

    [Fact]
    public void Each_business_format_is_ranked_by_itself()
    {
        // The largest convenience store buys less than the smallest grocery shop.
        var grocery = Enumerable.Range(1, 5).Select(rank => Shops.Shop($"Z{rank}", 10_000 - rank, 90_000m - rank));
        var convenience = Enumerable.Range(1, 5).Select(rank => Shops.Shop($"B{rank}", 10 - rank, 90m - rank, format: 'B'));
        var ranking = Shops.Rank(grocery.Concat(convenience));

        Shops.CodesOf(ranking).Should().Be("1222312223");
        ranking.StandingOf("B1").Rank.Should().Be(1);
        ranking.StandingOf("B1").Count.Should().Be(5);
    }

    [Fact]
    public void Further_formats_change_nothing_in_one()
    {
        var alone = Shops.Five.Standings;
        var ranking = Shops.Rank(
            [.. Enumerable.Range(1, 7).Select(rank => Shops.Shop($"S{rank}", 99 * rank, 7m * rank, format: 'S')),
             .. alone.Select(standing => Shops.Shop(standing.Subject.Value, standing.NetQuantity, standing.NetAmount))]);

        ranking.Standings.Skip(7).Select(standing => (standing.Subject, standing.Score, standing.Rank, standing.Count))
            .Should().Equal(alone.Select(standing => (standing.Subject, standing.Score, standing.Rank, standing.Count)));
        ranking.Formats.Select(totals => totals.Format.ToString()).Should().Equal("S", "Z");
    }

    [Fact]
    public void Quantity_and_amount_weigh_the_same()
    {
        // K1 has all of the quantity, K2 all of the amount.
        var ranking = Shops.Rank(Shops.Shop("K1", 1, 0m), Shops.Shop("K2", 0, 1_000_000m));

        ranking.Standings.Select(standing => standing.Score).Should().AllBeEquivalentTo(new Fraction(1, 2));
        ranking.Standings.Select(standing => standing.Rank).Should().Equal(1, 1);
    }

    [Fact]
    public void Thirds_are_compared_exactly()
    {
        // K1 and K2 both have 1/3 + 1/6: decimals would not agree on it.
        var ranking = Shops.Rank(Shops.Shop("K1", 2, 1m), Shops.Shop("K2", 1, 2m), Shops.Shop("K3", 3, 3m));

        ranking.StandingOf("K1").Score.Should().Be(new Fraction(1, 4));
        ranking.Standings.Select(standing => standing.Rank).Should().Equal(2, 2, 1);
    }

    [Fact]
    public void A_hundredth_of_a_yuan_in_billions_decides_the_rank()
    {
        var ranking = Shops.Rank(Shops.Shop("K1", 1, 9_999_999_999.99m), Shops.Shop("K2", 1, 10_000_000_000.00m), Shops.Shop("K3", 1, 9_999_999_999.99m));

        ranking.Standings.Select(standing => standing.Rank).Should().Equal(2, 1, 2);
    }
}
