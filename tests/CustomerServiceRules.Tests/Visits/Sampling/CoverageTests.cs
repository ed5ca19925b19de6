using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Tests.VisitSampling;

public sealed class CoverageTests
{
    [Theory]
    [InlineData(33, 6, new[] { 6, 6, 6, 5, 5, 5 })]
    [InlineData(6, 6, new[] { 1, 1, 1, 1, 1, 1 })]
    [InlineData(7, 1, new[] { 7 })]
    [InlineData(4, 6, new[] { 1, 1, 1, 1, 1, 1 })]
    public void Rotation_DealsEverybodyOutEvenlyAndLeavesNoRoundEmpty(int staff, int rounds, int[] sizes)
    {
        var rotation = CoverageRotation.Of("2026/2", Shops.Of(staff), rounds);

        rotation.Rounds.Select(round => round.Count).Should().Equal(sizes);
        rotation.Rounds.SelectMany(round => round).Distinct().Should().BeEquivalentTo(Shops.Of(staff));
    }

    [Fact]
    public void Rotation_ByTheSameSeed_IsTheSameInAnyOrderOfTheListAndByAnotherIsAnother()
    {
        var rounds = CoverageRotation.Of("2026/2", Shops.Of(33), 6).Rounds;

        CoverageRotation.Of("2026/2", Shops.Of(33).Reverse(), 6).Rounds.Should().BeEquivalentTo(rounds, options => options.WithStrictOrdering());
        CoverageRotation.Of("2027/1", Shops.Of(33), 6).Rounds[0].Should().NotEqual(rounds[0]);
    }

    [Fact]
    public void Coverage_CountsEachOnceAndNamesWhoIsLeft()
    {
        var coverage = CoverageReached.Of(["Zhang", "Li", "Wang"], ["Li", "Li", "Zhao", "Wang"]);

        coverage.Covered.Should().Equal("Li", "Wang");
        coverage.NotYetCovered.Should().Equal("Zhang");
        coverage.Others.Should().Equal("Zhao");
        (coverage.Share, coverage.IsComplete).Should().Be((new Fraction(2, 3), false));
        CoverageReached.Of(["Zhang"], ["Zhang"]).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void WhoIsNotCoveredYet_IsRotatedOverTheRoundsThatAreLeft()
    {
        var first = CoverageRotation.Of("2026/2", Shops.Of(10), 5);
        var done = first.Rounds.Take(2).SelectMany(round => round).ToList();

        // K11 joins after two rounds.
        var left = CoverageReached.Of(Shops.Of(11), done).NotYetCovered;
        var rest = CoverageRotation.Of("2026/2 from round 3", left, 3);

        CoverageReached.Of(Shops.Of(11), [.. done, .. rest.Rounds.SelectMany(round => round)]).IsComplete.Should().BeTrue();
        rest.Rounds.Should().OnlyContain(round => round.Count >= 2 && round.Count <= 3);
    }

    [Fact]
    public void NobodyToCoverOrNoRounds_IsRefused()
    {
        FluentActions.Invoking(() => CoverageRotation.Of("a", [], 1)).Should().Throw<ArgumentException>().WithMessage("*nobody to cover*");
        FluentActions.Invoking(() => CoverageRotation.Of("a", Shops.Of(2), 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => CoverageRotation.Of("a", ["K1", "K1"], 1)).Should().Throw<ArgumentException>().WithMessage("*K1 twice*");
        FluentActions.Invoking(() => CoverageReached.Of([], ["K1"])).Should().Throw<ArgumentException>().WithMessage("*nobody to cover*");
        FluentActions.Invoking(() => CoverageReached.Of(["K1", "K1"], [])).Should().Throw<ArgumentException>().WithMessage("*K1 twice*");
    }
}
