using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class PurchaseScenarios
{
    [Fact]
    public void Without_any_quantity_in_a_format_the_amount_decides_alone()
    {
        var ranking = Shops.Rank(Shops.Shop("K1", 0, 60m), Shops.Shop("K2", 0, 30m), Shops.Shop("K3", 0, 10m));

        ranking.Standings.Select(standing => standing.Score!.Value).Should().Equal(new Fraction(3, 5), new Fraction(3, 10), new Fraction(1, 10));
        Shops.CodesOf(ranking).Should().Be("123");
    }

    [Fact]
    public void Without_any_amount_in_a_format_the_quantity_decides_alone()
    {
        var ranking = Shops.Rank(Shops.Shop("K1", 6, 0m), Shops.Shop("K2", 3, 0m), Shops.Shop("K3", 1, 0m));

        ranking.Standings.Select(standing => standing.Score!.Value).Should().Equal(new Fraction(3, 5), new Fraction(3, 10), new Fraction(1, 10));
        Shops.CodesOf(ranking).Should().Be("123");
    }

    [Fact]
    public void The_smallest_total_of_a_share_brings_it_back()
    {
        // One piece of quantity in the format: K3 has all of it, and so half of all.
        var ranking = Shops.Rank(Shops.Shop("K1", 0, 60m), Shops.Shop("K2", 0, 30m), Shops.Shop("K3", 1, 10m));

        ranking.Standings.Select(standing => standing.Score!.Value).Should().Equal(new Fraction(3, 10), new Fraction(3, 20), new Fraction(11, 20));
    }

    [Fact]
    public void Where_nobody_of_a_format_bought_anything_nobody_is_ranked_and_all_are_medium()
    {
        var ranking = Shops.Rank(Enumerable.Range(1, 5).Select(number => Shops.Shop($"K{number}", 0, 0m)));

        ranking.Standings.Should().OnlyContain(standing => standing.Score == null && standing.Rank == null && standing.Position == null);
        Shops.CodesOf(ranking).Should().Be("22222");
        Shops.Given(ranking.StandingOf("K1")).When(TobaccoRetail.Tier).ExpectValue(CustomerTier.B)
            .ExpectClauses("OQ-4").ExpectNoClauses("OQ-2", "OQ-3", "TOB-6.2.3");
    }

    [Fact]
    public void One_shop_that_buys_ranks_the_whole_format()
    {
        var ranking = Shops.Rank(Shops.Shop("K1", 1, 0.01m), Shops.Shop("K2", 0, 0m), Shops.Shop("K3", 0, 0m), Shops.Shop("K4", 0, 0m), Shops.Shop("K5", 0, 0m));

        ranking.Standings.Select(standing => standing.Rank!.Value).Should().Equal(1, 2, 2, 2, 2);
        Shops.CodesOf(ranking).Should().Be("13333");
    }

    [Theory]
    [InlineData("9 8 7 6 0 0 0 0 0 0", "1122333333")]
    [InlineData("9 8 0 0 0 0 0 0 0 0", "1133333333")]
    [InlineData("9 0 0 0 0 0 0 0 0 0", "1333333333")]
    [InlineData("9 8 7 6 5 4 3 2 1 0", "1122222233")]
    [InlineData("9 0", "23")]
    public void A_shop_without_purchases_is_small_whatever_its_rank_and_counts_among_the_rest(string sold, string codes) =>
        Shops.CodesOf(Shops.Selling(Shops.Numbers(sold))).Should().Be(codes);

    [Fact]
    public void A_shop_without_purchases_is_ranked_with_score_zero_and_cites_the_default()
    {
        var standing = Shops.Selling(9, 8, 0, 0, 0, 0).StandingOf("K3");

        standing.Score.Should().Be(Fraction.Zero);
        standing.Rank.Should().Be(3);
        Shops.Given(standing).When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Small)
            .ExpectRules("tob.scale.small-without-purchases").ExpectClauses("OQ-4");
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void A_net_quantity_below_zero_counts_as_zero_and_leaves_the_amount(long net, long counted)
    {
        var ranking = Shops.Rank(Shops.Shop("K1", net, 50m), Shops.Shop("K2", 10, 50m));

        ranking.StandingOf("K1").Quantity.Should().Be(counted);
        ranking.StandingOf("K1").Amount.Should().Be(50m);
        ranking.StandingOf("K1").NetQuantity.Should().Be(net);
        ranking.StandingOf("K1").Totals.Quantity.Should().Be(10 + counted);
        ranking.StandingOf("K1").Score.Should().Be(new Fraction(counted, 2 * (10 + counted)) + new Fraction(1, 4));
    }

    [Theory]
    [InlineData("-0.01", "0")]
    [InlineData("0", "0")]
    [InlineData("0.01", "0.01")]
    public void A_net_amount_below_zero_counts_as_zero_and_leaves_the_quantity(string net, string counted)
    {
        var amount = decimal.Parse(counted, System.Globalization.CultureInfo.InvariantCulture);
        var ranking = Shops.Rank(
            Shops.Shop("K1", 10, decimal.Parse(net, System.Globalization.CultureInfo.InvariantCulture)), Shops.Shop("K2", 10, 1m));

        ranking.StandingOf("K1").Amount.Should().Be(amount);
        ranking.StandingOf("K1").Quantity.Should().Be(10);
        ranking.StandingOf("K1").Totals.Amount.Should().Be(Fraction.FromDecimal(1m + amount));
        ranking.StandingOf("K1").Score.Should().Be(new Fraction(1, 4) + Fraction.FromDecimal(amount) / Fraction.FromDecimal(2m + 2m * amount));
    }

    [Fact]
    public void A_shop_that_returned_more_than_it_bought_in_both_is_one_without_purchases() =>
        Shops.Given(Shops.Rank(Shops.Shop("K1", -5, -50m), Shops.Shop("K2", 10, 100m), Shops.Shop("K3", 20, 200m)).StandingOf("K1"))
            .When(TobaccoRetail.Scale).ExpectValue(BusinessScale.Small).ExpectRules("tob.scale.small-without-purchases").ExpectClauses("OQ-4");

    [Fact]
    public void A_format_of_returns_alone_is_one_without_purchases()
    {
        var ranking = Shops.Rank(Shops.Shop("K1", -5, -50m), Shops.Shop("K2", -1, 0m), Shops.Shop("K3", 0, -0.01m));

        Shops.CodesOf(ranking).Should().Be("222");
        ranking.Standings.Should().OnlyContain(standing => standing.Score == null && standing.Rank == null);
    }

    [Fact]
    public void A_decision_says_that_a_return_was_set_to_zero()
    {
        var ranking = Shops.Rank(Shops.Shop("K1", -5, 900m), Shops.Shop("K2", 10, 800m), Shops.Shop("K3", 20, 700m),
            Shops.Shop("K4", 20, 600m), Shops.Shop("K5", 20, 500m), Shops.Shop("K6", 20, 400m));
        ranking.StandingOf("K1").WasClamped.Should().BeTrue();
        ranking.StandingOf("K2").WasClamped.Should().BeFalse();

        var figures = Shops.Given(ranking.StandingOf("K1")).When(TobaccoRetail.Scale).ExpectClauses("OQ-4").Decision
            .Reasons.Single().Facts.Single(fact => fact.Kind == "tob.fact.scale-standing").Figures;

        figures.Should().Contain(figure => figure.Value == "-5").And.Contain(figure => figure.Value == "0");
        Shops.Given(ranking.StandingOf("K2")).When(TobaccoRetail.Scale).ExpectNoClauses("OQ-4");
    }
}
