using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Visits.Sampling;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.VisitSampling;

/// <summary>For any population, seed and size; FsCheck prints the seed of a failure.</summary>
public sealed class SamplingProperties
{
    private static readonly Gen<(string Seed, int[] Strata, int Size)> Cases =
        from seed in Gen.Choose(1, 1_000_000)
        from count in Gen.Choose(1, 12)
        from strata in Gen.Frequency((3, Gen.Choose(1, 3)), (2, Gen.Choose(1, 40))).ArrayOf(count)
        from size in Gen.Choose(1, strata.Sum())
        select ($"seed {seed}", strata, size);

    [Fact]
    public void DrawShare_OfAnyPopulation_IsTheLeastThatIsNotBelowTheShare() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            (from percent in Gen.Choose(1, 100) from population in Gen.Choose(1, 5_000) select (percent, population)).ToArbitrary(),
            drawn =>
            {
                var size = SampleSize.Of(new Fraction(drawn.percent, 100), drawn.population);
                (size * 100 >= drawn.percent * drawn.population).Should().BeTrue();
                (size == 1 || (size - 1) * 100 < drawn.percent * drawn.population).Should().BeTrue();
            }));

    [Fact]
    public void Draw_OfAnyPopulation_DependsNotOnItsOrderAndGrowsByTheNext() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from drawn in Cases from shuffled in Gen.Shuffle(Shops.Of(drawn.Strata.Sum())) select (drawn, shuffled)).ToArbitrary(),
        pair =>
        {
            var shops = Shops.Of(pair.drawn.Strata.Sum());
            var sample = SeededDraw.Draw(pair.drawn.Seed, shops, pair.drawn.Size);

            SeededDraw.Draw(pair.drawn.Seed, pair.shuffled, pair.drawn.Size).Units.Should().Equal(sample.Units);
            SeededDraw.Draw(pair.drawn.Seed, shops, shops.Length).Units.Take(pair.drawn.Size).Should().Equal(sample.Units);
            sample.Units.Should().OnlyHaveUniqueItems().And.BeSubsetOf(shops);
        }));

    [Fact]
    public void DrawStratified_OfAnyStrata_HasSomebodyOfEachAndEachItsShareRoundedOneWayOrTheOther() => Check.QuickThrowOnFailure(Prop.ForAll(
        Cases.ToArbitrary(),
        drawn =>
        {
            var (seed, strata, size) = drawn;
            var all = strata.Sum();
            var sample = SeededDraw.DrawStratified(seed, Shops.Strata(strata).Reverse(), size);

            sample.Strata.Select(stratum => stratum.Units.Count).Should().Equal(
                SeededDraw.DrawStratified(seed, Shops.Strata(strata), size).Strata.Select(stratum => stratum.Units.Count));
            sample.Units.Should().OnlyHaveUniqueItems();
            sample.Units.Count.Should().BeGreaterThanOrEqualTo(size);
            sample.Strata.Should().HaveCount(strata.Length);
            foreach (var stratum in sample.Strata)
            {
                var (least, most) = (size * stratum.Population / all, ((size * stratum.Population) + all - 1) / all);
                stratum.Units.Count.Should().BeInRange(Math.Max(1, least), Math.Max(1, most));
                stratum.Units.Should().OnlyContain(unit => unit.Value.StartsWith(stratum.Stratum + "-", StringComparison.Ordinal));
            }

            // It grows only by what strata below one whole share are owed.
            if (sample.GrownBy > 0)
                sample.Strata.Should().NotContain(stratum => size * stratum.Population >= all && stratum.Units.Count > size * stratum.Population / all);
        }));

    [Fact]
    public void Rotation_OfAnyStaff_CoversAllWithRoundsThatDifferByOneAtMost() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from staff in Gen.Choose(1, 80) from rounds in Gen.Choose(1, 31) from seed in Gen.Choose(1, 1_000_000) select (staff, rounds, seed)).ToArbitrary(),
        rota =>
        {
            var rounds = CoverageRotation.Of($"seed {rota.seed}", Shops.Of(rota.staff), rota.rounds).Rounds;

            CoverageReached.Of(Shops.Of(rota.staff), rounds.SelectMany(round => round)).Share.Should().Be((Fraction)1);
            rounds.Should().HaveCount(rota.rounds).And.OnlyContain(round => round.Count > 0);
            (rounds.Max(round => round.Count) - rounds.Min(round => round.Count)).Should().BeLessThanOrEqualTo(1);
            if (rota.rounds <= rota.staff)
                rounds.SelectMany(round => round).Should().OnlyHaveUniqueItems();
        }));
}
