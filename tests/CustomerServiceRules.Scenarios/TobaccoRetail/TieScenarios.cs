using CustomerServiceRules.Procedures.TobaccoRetail;


namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class TieScenarios
{
    [Theory]
    [InlineData("9 9 5 4 3", "11223")]
    [InlineData("9 9 9 4 3", "11123")]
    [InlineData("9 9 9 9 3", "11113")]
    [InlineData("9 9 9 9 9", "11111")]
    [InlineData("9 8 8 4 3", "12223")]
    [InlineData("9 9 8 7 6 5 4 3 2 1", "1122222233")]
    [InlineData("9 8 8 7 6 5 4 3 2 1", "1112222233")]
    [InlineData("9 8 8 8 6 5 4 3 2 1", "1111222233")]
    [InlineData("9 8 7 7 6 5 4 3 2 1", "1122222233")]
    public void A_group_tied_across_the_first_cut_is_large_as_its_best_member_is(string sold, string codes) =>
        Shops.CodesOf(Shops.Selling(Shops.Numbers(sold))).Should().Be(codes);

    [Theory]
    [InlineData("9 8 7 4 4", "12222")]
    [InlineData("9 8 4 4 4", "12222")]
    [InlineData("9 4 4 4 4", "12222")]
    [InlineData("19 18 17 16 15 14 13 5 5 1", "1122222223")]
    [InlineData("19 18 17 16 15 14 13 5 5 5", "1122222222")]
    [InlineData("19 18 17 16 15 14 13 12 5 5", "1122222233")]
    public void A_group_tied_across_the_second_cut_is_medium_as_its_best_member_is(string sold, string codes) =>
        Shops.CodesOf(Shops.Selling(Shops.Numbers(sold))).Should().Be(codes);

    [Fact]
    public void A_group_tied_across_both_cuts_is_large() =>
        Shops.CodesOf(Shops.Selling(Shops.Numbers("9 8 8 8 8 8 8 8 8 1"))).Should().Be("1111111113");

    [Fact]
    public void A_tied_group_of_a_format_too_small_for_a_large_shop_is_medium() =>
        Shops.CodesOf(Shops.Selling(7, 7)).Should().Be("22");

    [Theory]
    [InlineData("9 9 5 4 3", new[] { 1, 1, 3, 4, 5 })]
    [InlineData("9 8 8 8 3", new[] { 1, 2, 2, 2, 5 })]
    [InlineData("9 8 4 3 3", new[] { 1, 2, 3, 4, 4 })]
    [InlineData("9 9 5 5 3", new[] { 1, 1, 3, 3, 5 })]
    public void Equal_scores_share_a_rank_and_the_next_one_counts_them_all(string sold, int[] ranks) =>
        Shops.Selling(Shops.Numbers(sold)).Standings.Select(standing => standing.Rank!.Value).Should().Equal(ranks);

    [Fact]
    public void A_decision_that_a_tie_has_made_cites_the_default_for_ties()
    {
        var ranking = Shops.Selling(Shops.Numbers("9 8 8 7 6 5 4 3 2 1"));

        Shops.Given(ranking.StandingOf("K3")).When(TobaccoRetail.Scale).ExpectClauses("OQ-3");
        Shops.Given(ranking.StandingOf("K4")).When(TobaccoRetail.Scale).ExpectNoClauses("OQ-3");
    }

    [Fact]
    public void One_piece_more_breaks_a_tie()
    {
        var tied = Shops.Rank(Five(100, 100));
        var apart = Shops.Rank(Five(101, 100));

        Shops.CodesOf(tied).Should().Be("11223");
        Shops.CodesOf(apart).Should().Be("12223");
    }

    private static PurchaseRecord[] Five(long first, long second) =>
    [
        Shops.Shop("K1", first, 1_000m), Shops.Shop("K2", second, 1_000m),
        Shops.Shop("K3", 50, 500m), Shops.Shop("K4", 40, 400m), Shops.Shop("K5", 30, 300m),
    ];
}
