using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

public sealed class WhyNotScenarios
{
    [Theory]
    [InlineData("K3", "1/4", "1/20")]
    [InlineData("K4", "7/20", "3/20")]
    [InlineData("K8", "3/4", "11/20")]
    public void A_B_customer_learns_how_far_it_is_from_A(string shop, string position, string distance) => Shops
        .Given(Shops.Distinct(10).StandingOf(shop)).When(TobaccoRetail.Tier).ExpectValue(CustomerTier.B)
        .ExpectWhyNot("tob.tier.large-by-scale", actual: "Medium", required: "Large")
        .ExpectWhyNot("tob.scale.large-by-position", actual: position, required: "1/5", distance: distance, clause: "TOB-6.2.3");

    [Theory]
    [InlineData("K9", "17/20", "1/20")]
    [InlineData("K10", "19/20", "3/20")]
    public void A_C_customer_learns_how_far_it_is_from_B(string shop, string position, string distance) => Shops
        .Given(Shops.Distinct(10).StandingOf(shop)).When(TobaccoRetail.Tier).ExpectValue(CustomerTier.C)
        .ExpectWhyNot("tob.tier.medium-by-scale", actual: "Small", required: "Medium")
        .ExpectWhyNot("tob.scale.medium-by-position", actual: position, required: "4/5", distance: distance, clause: "TOB-6.2.4");

    [Fact]
    public void The_second_of_five_learns_whom_it_must_reach_and_by_what_score()
    {
        var distance = Shops.Five.StandingOf("K2").DistanceTo(new Fraction(1, 5))!;

        distance.Position.Should().Be(new Fraction(3, 10));
        distance.Threshold.Should().Be(new Fraction(1, 5));
        distance.LastRank.Should().Be(1);
        distance.Holder.Should().Be((Facts.SubjectId)"K1");
        distance.HolderScore.Should().Be(new Fraction(19, 40));
        distance.ScoreGap.Should().Be(new Fraction(7, 40));
        distance.IsReached.Should().BeFalse();
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(12, 2)]
    [InlineData(13, 3)]
    public void The_last_large_rank_grows_with_the_format(int count, int? lastRank)
    {
        var distance = Shops.Distinct(count).StandingOf($"K{count}").DistanceTo(new Fraction(1, 5))!;

        distance.LastRank.Should().Be(lastRank);
        distance.Holder.Should().Be(lastRank is null ? null : (Facts.SubjectId?)$"K{lastRank}");
        distance.ScoreGap.HasValue.Should().Be(lastRank is not null);
    }

    [Fact]
    public void Who_is_before_the_cut_has_no_gap()
    {
        Shops.Five.StandingOf("K1").DistanceTo(new Fraction(1, 5))!.IsReached.Should().BeTrue();
        Shops.Five.StandingOf("K1").DistanceTo(new Fraction(1, 5))!.ScoreGap.Should().BeNull();
    }

    [Fact]
    public void Who_reaches_the_score_of_the_last_large_shop_is_large_and_who_misses_it_by_one_piece_is_not()
    {
        // K2 needs K1's 500 pieces and 900 yuan.
        Shops.CodesOf(Candidate(499)).Should().StartWith("12");
        Shops.CodesOf(Candidate(500)).Should().StartWith("11");
        Shops.CodesOf(Candidate(501)).Should().StartWith("21");
    }

    [Fact]
    public void Where_a_tie_reaches_over_the_cut_the_holder_has_the_rank_of_the_group()
    {
        var distance = Shops.Selling(9, 9, 9, 4, 3).StandingOf("K4").DistanceTo(new Fraction(1, 5))!;

        distance.LastRank.Should().Be(1);
        distance.Holder.Should().Be((Facts.SubjectId)"K1");
        distance.HolderRank.Should().Be(1);
        distance.ScoreGap.Should().Be(new Fraction(5, 34));
    }

    [Fact]
    public void Who_is_not_ranked_has_no_distance()
    {
        var ranking = Shops.Rank(Shops.Shop("K1", 1, 1m), Shops.Shop("N", 1, 1m, Shops.Day(8, 1)), Shops.Shop("E", 0, 0m, format: 'B'));

        ranking.StandingOf("N").DistanceTo(new Fraction(1, 5)).Should().BeNull();
        ranking.StandingOf("E").DistanceTo(new Fraction(1, 5)).Should().BeNull();
    }

    [Fact]
    public void A_customer_whose_downgrade_is_not_approved_can_see_why_it_has_no_effect() => Shops
        .Given(Shops.Five.StandingOf("K1"), new TierDowngrade("K1", CustomerTier.B, "Sold to minors", Shops.Day(9, 1)))
        .When(TobaccoRetail.Tier).ExpectValue(CustomerTier.A).ExpectWhyNot("tob.tier.lowered-from-a", clause: "OQ-6");

    private static ScaleRanking Candidate(long quantity) => Shops.Rank(
        Shops.Shop("K1", 500, 900m), Shops.Shop("K2", quantity, 900m), Shops.Shop("K3", 50, 90m), Shops.Shop("K4", 40, 80m), Shops.Shop("K5", 30, 70m));
}
