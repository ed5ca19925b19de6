using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Tests.VisitSampling;

public sealed class SeededDrawTests
{
    // Worked out by another program from the method that the documentation states.
    [Fact]
    public void Draw_BySeedAndIds_IsWhatTheStatedMethodGivesAnywhere()
    {
        SeededDraw.Draw("2026-11/line 4", Shops.Of(47), 5).Units.Should().Equal("K45", "K1", "K23", "K26", "K5");
        SeededDraw.Draw("2026年11月", ["张三", "李四", "王五", "Zhang", "Li"], 5).Units.Should().Equal("王五", "Li", "张三", "李四", "Zhang");
    }

    [Fact]
    public void Draw_SaysWhatItWasMadeBy()
    {
        var sample = SeededDraw.DrawShare("2026-11/line 4", Shops.Of(47), new Fraction(1, 10));

        (sample.Seed, sample.Population, sample.Units.Count).Should().Be(("2026-11/line 4", 47, 5));
        sample.ToString().Should().Be("5 of 47 by '2026-11/line 4'");
    }

    [Fact]
    public void Draw_BySeveralSeeds_DrawsOthers() =>
        Enumerable.Range(0, 20).Select(seed => string.Join(' ', SeededDraw.Draw($"seed {seed}", Shops.Of(47), 5).Units)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void IsDrawnFrom_TheSamePopulationInAnyOrder_HoldsAndForAnotherDoesNot()
    {
        var sample = SeededDraw.Draw("a", Shops.Of(47), 5);

        sample.IsDrawnFrom(Shops.Of(47).Reverse()).Should().BeTrue();
        sample.IsDrawnFrom(Shops.Of(46)).Should().BeFalse();
        sample.IsDrawnFrom([.. Shops.Of(46).Where(shop => shop != sample.Units[0]), "K99", "K98"]).Should().BeFalse("one that was drawn is not among them");
    }

    // The seeds are fixed, so the counts are; 5 standard deviations would be left by chance once in a million units.
    [Fact]
    public void Draw_ByManySeeds_DrawsEveryUnitAboutAsOften()
    {
        const int Draws = 4_000;
        const int Units = 40;
        const int Size = 10;
        var drawn = new Dictionary<SubjectId, int>();
        var first = new Dictionary<SubjectId, int>();
        var shops = Shops.Of(Units);
        for (var seed = 0; seed < Draws; seed++)
        {
            var sample = SeededDraw.Draw(FormattableString.Invariant($"seed {seed}"), shops, Size);
            first[sample.Units[0]] = first.GetValueOrDefault(sample.Units[0]) + 1;
            foreach (var unit in sample.Units)
                drawn[unit] = drawn.GetValueOrDefault(unit) + 1;
        }

        // Of 4000 draws a unit is in 1000 (27.4 either way) and the first of 100 (9.9 either way).
        shops.Should().OnlyContain(shop => Math.Abs(drawn[shop] - 1_000) < 5 * 28);
        shops.Should().OnlyContain(shop => Math.Abs(first[shop] - 100) < 5 * 10);
    }

    [Fact]
    public void Draw_FromPairs_DrawsEveryPairAboutAsOften()
    {
        var pairs = Enumerable.Range(0, 4_500)
            .Select(seed => SeededDraw.Draw(FormattableString.Invariant($"seed {seed}"), Shops.Of(10), 2).Units)
            .CountBy(units => string.Join(' ', units.Select(unit => unit.Value).Order(StringComparer.Ordinal)))
            .ToDictionary();

        pairs.Should().HaveCount(45);
        pairs.Values.Should().OnlyContain(count => Math.Abs(count - 100) < 5 * 10);
    }

    [Fact]
    public void Draw_FromNobodyOrWithBadIds_IsRefused()
    {
        FluentActions.Invoking(() => SeededDraw.Draw("a", [], 1)).Should().Throw<ArgumentException>().WithMessage("*nobody*at least one*");
        FluentActions.Invoking(() => SeededDraw.DrawShare("a", [], new Fraction(1, 10))).Should().Throw<ArgumentException>().WithMessage("*nobody*");
        FluentActions.Invoking(() => SeededDraw.DrawStratified("a", [], 1)).Should().Throw<ArgumentException>().WithMessage("*nobody*");
        FluentActions.Invoking(() => SeededDraw.Draw("a", ["K1", "K2", "K1"], 1)).Should().Throw<ArgumentException>().WithMessage("*K1 twice*");
        FluentActions.Invoking(() => SeededDraw.Draw("a", ["K1", default], 1)).Should().Throw<ArgumentException>().WithMessage("*without an ID*");
        FluentActions.Invoking(() => SeededDraw.Draw(" ", Shops.Of(3), 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SeededDraw.Draw("\uD800", Shops.Of(3), 1)).Should().Throw<ArgumentException>("no UTF-8 holds half a character");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4)]
    public void Draw_ASizeThatCannotBe_IsRefused(int size)
    {
        FluentActions.Invoking(() => SeededDraw.Draw("a", Shops.Of(3), size)).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*size {size}*1 to 3*");
        FluentActions.Invoking(() => SeededDraw.DrawStratified("a", Shops.Strata(2, 1), size)).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*size {size}*1 to 3*");
    }
}
