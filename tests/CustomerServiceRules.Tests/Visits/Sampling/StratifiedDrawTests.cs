using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Tests.VisitSampling;

public sealed class StratifiedDrawTests
{
    [Theory]
    [InlineData(10, new[] { 50, 30, 20 }, new[] { 5, 3, 2 }, 0)]
    [InlineData(10, new[] { 45, 35, 20 }, new[] { 5, 3, 2 }, 0)]
    [InlineData(10, new[] { 44, 36, 20 }, new[] { 4, 4, 2 }, 0)]
    [InlineData(3, new[] { 10, 10, 10, 10 }, new[] { 1, 1, 1, 1 }, 1)]
    [InlineData(6, new[] { 100, 1, 1, 1, 1, 1 }, new[] { 5, 1, 1, 1, 1, 1 }, 4)]
    [InlineData(6, new[] { 100, 1 }, new[] { 5, 1 }, 0)]
    [InlineData(7, new[] { 1, 1, 5 }, new[] { 1, 1, 5 }, 0)]
    [InlineData(1, new[] { 1 }, new[] { 1 }, 0)]
    [InlineData(5, new[] { 10, 10 }, new[] { 3, 2 }, 0)]
    public void DrawStratified_GivesEachStratumItsShareAndAtLeastOne(int size, int[] strata, int[] places, int grownBy)
    {
        var sample = SeededDraw.DrawStratified("a", Shops.Strata(strata), size);

        sample.Strata.Select(stratum => stratum.Units.Count).Should().Equal(places);
        (sample.AskedSize, sample.GrownBy, sample.Population).Should().Be((size, grownBy, strata.Sum()));
        sample.Strata.Select(stratum => stratum.Population).Should().Equal(strata);
    }

    [Fact]
    public void DrawStratified_ThatHasGrown_SaysSo()
    {
        SeededDraw.DrawStratified("a", Shops.Strata(2, 2, 2), 2).ToString().Should().Be("3 of 6 in 3 strata by 'a', 1 more than 2");
        SeededDraw.DrawStratified("a", Shops.Strata(2, 2, 2), 3).ToString().Should().Be("3 of 6 in 3 strata by 'a'");
    }

    [Fact]
    public void DrawStratified_WithinAStratum_DrawsAsThePlainDrawBySameSeedDoes()
    {
        var sample = SeededDraw.DrawStratified("a", Shops.Strata(9, 6), 5);

        sample.Strata[0].Units.Should().Equal(SeededDraw.Draw("a", Shops.Strata(9).Select(member => member.Id), 3).Units);
    }

    [Fact]
    public void StratumMember_WithoutIdOrStratum_IsRefused()
    {
        FluentActions.Invoking(() => new StratumMember(default, "S")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StratumMember("K1", " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SeededDraw.DrawStratified("a", [new StratumMember("K1", "S"), new StratumMember("K1", "T")], 1))
            .Should().Throw<ArgumentException>().WithMessage("*K1 twice*");
    }
}
