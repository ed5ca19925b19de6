using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class CutDistanceTests
{
    private static readonly Fraction Fifth = new(1, 5);

    [Fact]
    public void DistanceTo_TheCutAbove_NamesTheLastRankItsHolderAndTheGap()
    {
        var distance = Ranked.FiveGroceryShops().StandingOf("K2").DistanceTo(Fifth)!;

        (distance.Rank, distance.Position, distance.Threshold, distance.IsReached).Should().Be((2, new Fraction(3, 10), Fifth, false));
        (distance.LastRank, distance.Holder!.Value.Value, distance.HolderRank).Should().Be((1, "K1", 1));
        distance.HolderScore.Should().Be(new Fraction(19, 40));
        distance.ScoreGap.Should().Be(new Fraction(19, 40) - new Fraction(3, 10));
    }

    [Fact]
    public void DistanceTo_ACutThatIsReached_HasNoGap()
    {
        var distance = Ranked.FiveGroceryShops().StandingOf("K1").DistanceTo(Fifth)!;

        (distance.IsReached, distance.ScoreGap, distance.LastRank).Should().Be((true, null, 1));
    }

    [Fact]
    public void DistanceTo_AFormatTooSmallForTheCut_SaysThatNoRankPasses()
    {
        var distance = Ranked.Quantities(2, 1).StandingOf("K1").DistanceTo(Fifth)!;

        (distance.LastRank, distance.Holder, distance.HolderScore, distance.ScoreGap, distance.IsReached).Should().Be((null, null, null, null, false));
    }

    [Fact]
    public void DistanceTo_ATieAcrossTheCut_NamesTheFirstOfTheGroupByItsId()
    {
        // Ten customers: two ranks pass. Places 2 and 3 are tied, so both have rank 2.
        var ranking = Ranked.Quantities(90, 70, 70, 50, 40, 30, 20, 10, 5, 1);
        var distance = ranking.StandingOf("K4").DistanceTo(Fifth)!;

        (distance.LastRank, distance.Holder!.Value.Value, distance.HolderRank).Should().Be((2, "K2", 2));
        ranking.StandingOf("K3").DistanceTo(Fifth)!.IsReached.Should().BeTrue();
    }

    [Fact]
    public void DistanceTo_TheHoldersRank_IsTheLastThatPasses()
    {
        for (var count = 1; count <= 40; count++)
        {
            var ranking = Ranked.Quantities([.. Enumerable.Range(1, count).Select(i => (long)i)]);
            foreach (var cut in new[] { Fifth, new Fraction(4, 5), new Fraction(1, 3), Fraction.Zero, 1 })
            {
                var passing = ranking.Standings.Where(standing => standing.Position <= cut).Max(standing => standing.Rank);
                ranking.Standings[0].DistanceTo(cut)!.LastRank.Should().Be(passing, $"{count} customers are cut at {cut}");
            }
        }
    }

    [Fact]
    public void DistanceTo_ANewcomer_IsNone() =>
        Ranked.Of(new PurchaseRecord("new", "Z", 1, 1m, Ranked.Period.Last)).StandingOf("new").DistanceTo(Fifth).Should().BeNull();

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void DistanceTo_AShareOutsideZeroToOne_Throws(int cut) =>
        Ranked.FiveGroceryShops().Standings[0].Invoking(standing => standing.DistanceTo(cut)).Should().Throw<ArgumentOutOfRangeException>();
}
