using System.Security.Cryptography;
using System.Text;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Draws against a lottery that is drawn here again, and sizes by the test vectors.</summary>
public sealed class SamplingProperties
{
    private const int Draws = 400;
    private static readonly Rulebook Rulebook = new RulebookBuilder().Add(new TobaccoRetailModule()).Build();

    [Theory]
    [InlineData(SamplePlan.DepartmentLine, 47, 5)] // C-16
    [InlineData(SamplePlan.CountyLine, 47, 5)]
    [InlineData(SamplePlan.CityStaff, 33, 2)] // C-17
    [InlineData(SamplePlan.CityLines, 47, 5)]
    [InlineData(SamplePlan.SatisfactionSurvey, 1234, 62)] // C-18
    [InlineData(SamplePlan.DepartmentLine, 1, 1)]
    [InlineData(SamplePlan.DepartmentLine, 10, 1)]
    [InlineData(SamplePlan.DepartmentLine, 11, 2)]
    [InlineData(SamplePlan.CityStaff, 20, 1)]
    [InlineData(SamplePlan.CityStaff, 21, 2)]
    [InlineData(SamplePlan.SatisfactionSurvey, 1, 1)]
    [InlineData(SamplePlan.SatisfactionSurvey, 2000000000, 100000000)]
    [InlineData(SamplePlan.DepartmentLine, int.MaxValue, 214748365)]
    public void At_least_the_share_rounded_up_and_at_least_one_is_drawn(SamplePlan plan, int population, int least)
    {
        var facts = new SubjectFacts("2026-11", new SampledPopulation("2026-11", plan, "line 4", population));
        var decision = Rulebook.Decide(TobaccoRetail.SampleSizes, facts, Visiting.Instant("2026-11-20 12:00"));

        decision.Value.Should().Equal(new OwedSample(plan, "line 4", population, least));
        TobaccoRetail.SampleSizes.ReadDecision(decision.ToJson()).Value.Should().Equal(decision.Value);
    }

    [Fact]
    public void A_draw_is_the_lottery_that_it_says_it_is_whatever_the_order_of_the_list() => ForEachDraw((random, seed, units) =>
    {
        var size = 1 + random.Next(units.Length);
        var expected = units.OrderBy(unit => Number(seed, unit), StringComparer.Ordinal).Take(size).ToList();
        var drawn = SeededDraw.Draw(seed, units, size);
        drawn.Units.Should().Equal(expected);
        random.Shuffle(units);
        SeededDraw.Draw(seed, units, size).Units.Should().Equal(expected);
        drawn.IsDrawnFrom(units).Should().BeTrue();
        SeededDraw.Draw(seed, units, units.Length).Units.Take(size).Should().Equal(expected, "a larger draw begins with the smaller one");
        SeededDraw.DrawShare(seed, units, new Fraction(1, 10)).Units.Should().HaveCount((units.Length + 9) / 10);
    });

    [Fact]
    public void Every_stratum_is_present_in_its_share_and_the_whole_is_never_less_than_asked_for() => ForEachDraw((random, seed, units) =>
    {
        var members = units.Select(unit => new StratumMember(unit, $"s{random.Next(1 + random.Next(12))}")).ToArray();
        var size = 1 + random.Next(units.Length);
        var drawn = SeededDraw.DrawStratified(seed, members, size);
        var strata = members.GroupBy(one => one.Stratum).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();

        drawn.Strata.Select(one => (one.Stratum, one.Population)).Should().Equal(strata.Select(one => (one.Key, one.Count())));
        drawn.Units.Should().OnlyHaveUniqueItems();
        drawn.Units.Count.Should().Be(Math.Max(size, strata.Sum(one => Math.Max(1, size * one.Count() / units.Length))));
        foreach (var one in drawn.Strata)
        {
            one.Units.Count.Should().BeInRange(Math.Max(1, size * one.Population / units.Length), (size * one.Population / units.Length) + 1);
            one.Units.Should().BeSubsetOf(members.Where(member => member.Stratum == one.Stratum).Select(member => member.Id));
        }

        random.Shuffle(members);
        SeededDraw.DrawStratified(seed, members, size).Units.Should().Equal(drawn.Units);
    });

    [Fact]
    public void Rounds_cover_everybody_and_differ_by_one_at_most() => ForEachDraw((random, seed, units) =>
    {
        var rounds = 1 + random.Next(40);
        var rotation = CoverageRotation.Of(seed, units, rounds);

        rotation.Rounds.Should().HaveCount(rounds);
        rotation.Rounds.SelectMany(one => one).Distinct().Should().BeEquivalentTo(units);
        (rotation.Rounds.Max(one => one.Count) - rotation.Rounds.Min(one => one.Count)).Should().BeLessThanOrEqualTo(1);
        rotation.Rounds.Should().NotContain(one => one.Count == 0 || one.Distinct().Count() != one.Count);
        CoverageReached.Of(units, rotation.Rounds.SelectMany(one => one)).IsComplete.Should().BeTrue();
        if (rounds > 1 && units.Length >= rounds)
            CoverageReached.Of(units, rotation.Rounds.Skip(1).SelectMany(one => one)).NotYetCovered.Should().BeEquivalentTo(rotation.Rounds[0]);
    });

    [Fact]
    public void Each_unit_is_drawn_about_as_often_as_any_other()
    {
        var units = Enumerable.Range(1, 20).Select(number => new SubjectId($"K{number}")).ToArray();
        var times = Enumerable.Range(0, 4000).SelectMany(number => SeededDraw.Draw($"seed {number}", units, 5).Units).GroupBy(one => one).ToDictionary(one => one.Key, one => one.Count());

        // 1000 expected of each with a deviation of 27: seven deviations are no accident.
        times.Should().HaveCount(20);
        times.Values.Should().OnlyContain(count => count > 800 && count < 1200);
    }

    [Fact]
    public void Seed_and_id_are_never_taken_for_each_other() =>
        Number("a", "bc").Should().NotBe(Number("ab", "c"));

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        SubjectId[] two = ["K1", "K2"];
        Action[] calls =
        [
            () => SeededDraw.Draw("", two, 1),
            () => SeededDraw.Draw("s", [], 1),
            () => SeededDraw.Draw("s", [.. two, "K1"], 1),
            () => SeededDraw.Draw("s", [default], 1),
            () => SeededDraw.Draw("s", two, 0),
            () => SeededDraw.Draw("s", two, 3),
            () => SeededDraw.DrawShare("s", two, Fraction.Zero),
            () => SeededDraw.DrawShare("s", two, new Fraction(3, 2)),
            () => SeededDraw.DrawStratified("s", [], 1),
            () => SeededDraw.DrawStratified("s", [new StratumMember("K1", "a"), new StratumMember("K1", "b")], 1),
            () => _ = new StratumMember("K1", " "),
            () => CoverageRotation.Of("s", two, 0),
            () => CoverageRotation.Of("s", [], 1),
            () => CoverageReached.Of([], two),
            () => SeededDraw.Draw(null!, two, 1),
            () => SeededDraw.Draw("s", null!, 1),
            () => SeededDraw.DrawStratified("s", [null!], 1),
            () => _ = new SampledPopulation("2026-11", SamplePlan.CityStaff, "a|b", 1),
            () => _ = new SampledPopulation("2026-11", SamplePlan.CityStaff, "a", 0),
        ];
        foreach (var (call, place) in calls.Select((call, place) => (call, place)))
            call.Should().Throw<ArgumentException>("call {0}", place);
    }

    private static string Number(string seed, SubjectId unit) =>
        Convert.ToHexString(SHA256.HashData([.. SHA256.HashData(Encoding.UTF8.GetBytes(seed)), .. Encoding.UTF8.GetBytes(unit.Value)]));

    private static void ForEachDraw(Action<Random, string, SubjectId[]> check)
    {
        for (var seed = 1; seed <= Draws; seed++)
        {
            var random = new Random(seed);
            var units = Enumerable.Range(1, 1 + random.Next(60)).Select(number => new SubjectId($"客户/{number}")).ToArray();
            check(random, $"2026-11/line {seed}", units);
        }
    }
}
