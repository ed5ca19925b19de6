using CustomerServiceRules.Visits.Planning;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>Laws of plans of demands, against every way to plan them. A failure prints the seed.</summary>
public sealed class DemandPlannerProperties(ITestOutputHelper output)
{
    [Fact]
    public void Plan_OfAnything_BreaksNoHardDemand() => ForAll(500, given =>
    {
        var plan = DemandPlanner.Plan(given.Demands, given.Team);

        var loads = new Dictionary<(string, DateOnly), int>();
        var starts = new HashSet<(string, DateOnly, TimeOnly)>();
        foreach (var met in plan.Assignments)
        {
            met.Demand.Options.Should().Contain(met.Combination);
            foreach (var (day, staff) in met.Combination.Days.Zip(met.Staff, (day, staff) => (day, staff)))
            {
                (met.Demand.Staff ?? staff).Should().Be(staff);
                loads[(staff, day)] = loads.GetValueOrDefault((staff, day)) + met.Demand.Load;
                if (met.Demand.StartsAt is { } at)
                    starts.Add((staff, day, at)).Should().BeTrue();
            }
        }

        foreach (var ((staff, day), load) in loads)
            load.Should().BeLessThanOrEqualTo(given.Team.Single(member => member.Id == staff).CapacityOn(day));
        plan.Assignments.Select(met => met.Demand.Id).Concat(plan.Conflicts.SelectMany(conflict => conflict.Unplanned)).Order(StringComparer.Ordinal)
            .Should().Equal(given.Demands.Select(demand => demand.Id));
    });

    [Fact]
    public void Plan_IsWhole_ExactlyIfSomeWayMeetsAll()
    {
        var (possible, all) = (0, 0);
        ForAll(1500, given =>
        {
            var expected = given.IsPossible();
            DemandPlanner.Plan(given.Demands, given.Team).IsWhole.Should().Be(expected);
            (possible, all) = (possible + (expected ? 1 : 0), all + 1);
        });

        output.WriteLine($"{possible} of {all} can be met, and were");
        possible.Should().BeInRange(all / 5, all * 4 / 5, "both answers are to be tried");
    }

    [Fact]
    public void Conflicts_AreProvenImpossibleAndNeedEachDemand()
    {
        var sizes = new SortedDictionary<int, int>();
        ForAll(1000, given =>
        {
            foreach (var conflict in DemandPlanner.Plan(given.Demands, given.Team).Conflicts)
            {
                conflict.IsProven.Should().BeTrue();
                given.IsPossible(conflict.Demands).Should().BeFalse();
                foreach (var demand in conflict.Demands)
                    given.IsPossible(conflict.Demands.Where(other => other != demand)).Should().BeTrue($"{demand} is needed for {conflict.Sentence}");
                conflict.Demands.Should().Contain(conflict.Unplanned[0]);
                sizes[conflict.Demands.Count] = sizes.GetValueOrDefault(conflict.Demands.Count) + 1;
            }
        });

        output.WriteLine(string.Join(", ", sizes.Select(size => $"{size.Value} conflicts of {size.Key}")));
        sizes.Keys.Should().Contain([1, 2, 3]);
    }

    [Fact]
    public void Plan_LeavesNothingOutThatWouldFitBesideTheRest() => ForAll(500, given =>
    {
        var plan = DemandPlanner.Plan(given.Demands, given.Team);

        foreach (var left in plan.Conflicts.SelectMany(conflict => conflict.Unplanned))
            given.IsPossible(plan.Assignments.Select(met => met.Demand.Id).Append(left)).Should().BeFalse();
    });

    [Fact]
    public void Plan_OfEqualInput_IsEqual_InAnyOrderAndWithAnyThreads() => ForAll(300, given =>
    {
        var random = new Random(given.Seed);
        var plan = Text(DemandPlanner.Plan(given.Demands, given.Team));

        Text(DemandPlanner.Plan(given.Demands.OrderBy(_ => random.Next()), given.Team.OrderBy(_ => random.Next()), new() { Threads = 1 })).Should().Be(plan);
    });

    private static string Text(DemandPlan plan) =>
        string.Join('\n', plan.Assignments.Select(met => $"{met.Demand.Id} {met.Combination} {string.Join(' ', met.Staff)}"))
        + string.Join('\n', plan.Conflicts.Select(conflict => $"{conflict.Sentence.Chinese} {conflict.Sentence} {string.Join(' ', conflict.Unplanned)}"));

    private static void ForAll(int tries, Action<TinyDemands> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(tries), Prop.ForAll(TinyDemands.Any.ToArbitrary(), holds));
}
