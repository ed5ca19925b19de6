using CustomerServiceRules.Visits.Planning;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>Laws of plans of visits, against every place of every visit. A failure prints the seed.</summary>
public sealed class VisitPlannerProperties(ITestOutputHelper output)
{
    [Fact]
    public void Plan_OfAnything_BreaksNoHardDemand() => ForAll(500, given =>
    {
        var plan = VisitPlanner.Plan(given.Owed, given.Team, given.Calendar);

        plan.Verify().Should().BeEmpty();
        foreach (var visit in plan.Visits)
            given.Places(visit.Obligation).Should().Contain(place => place.Staff == visit.Staff && place.Starts == visit.Starts);
    });

    [Fact]
    public void Plan_IsWhole_ExactlyIfEveryVisitHasAPlace()
    {
        var (possible, all) = (0, 0);
        ForAll(600, given =>
        {
            var owed = given.Owed.Where(owed => owed is { Excusal: null, Cut: null }).Select(owed => owed.Id);
            var expected = given.IsPossible(owed);
            VisitPlanner.Plan(given.Owed, given.Team, given.Calendar).IsWhole.Should().Be(expected);
            (possible, all) = (possible + (expected ? 1 : 0), all + 1);
        });

        output.WriteLine($"{possible} of {all} can be met, and were");
        possible.Should().BeInRange(all / 5, all * 9 / 10, "both answers are to be tried");
    }

    [Fact]
    public void Conflicts_AreImpossibleAndNeedEachObligation()
    {
        var sizes = new SortedDictionary<int, int>();
        ForAll(600, given =>
        {
            foreach (var conflict in VisitPlanner.Plan(given.Owed, given.Team, given.Calendar).Conflicts)
            {
                conflict.IsProven.Should().BeTrue();
                given.IsPossible(conflict.Demands).Should().BeFalse();
                foreach (var one in conflict.Demands)
                    given.IsPossible(conflict.Demands.Where(other => other != one)).Should().BeTrue($"{one} is needed for {conflict.Sentence}");
                conflict.Required.Should().Be(conflict.Demands.Count).And.Be(conflict.Capacity + 1);
                sizes[conflict.Demands.Count] = sizes.GetValueOrDefault(conflict.Demands.Count) + 1;
            }
        });

        output.WriteLine(string.Join(", ", sizes.Select(size => $"{size.Value} conflicts of {size.Key}")));
        sizes.Keys.Should().Contain([1, 2, 3, 4]);
    }

    [Fact]
    public void Plan_LeavesNothingOutThatWouldFitBesideTheRest() => ForAll(300, given =>
    {
        var plan = VisitPlanner.Plan(given.Owed, given.Team, given.Calendar);

        foreach (var left in plan.Conflicts.SelectMany(conflict => conflict.Unplanned))
            given.IsPossible(plan.Visits.Select(visit => visit.Obligation.Id).Append(left)).Should().BeFalse();
    });

    [Fact]
    public void Plan_OfEqualInput_IsEqual_InAnyOrderAndWithAnyThreads() => ForAll(300, given =>
    {
        var random = new Random(given.Seed);
        var plan = Text(VisitPlanner.Plan(given.Owed, given.Team, given.Calendar));

        Text(VisitPlanner.Plan(given.Owed.OrderBy(_ => random.Next()), given.Team.OrderBy(_ => random.Next()), given.Calendar, settings: new() { Threads = 1 })).Should().Be(plan);
    });

    private static string Text(VisitPlan plan) =>
        string.Join('\n', plan.Told()) + string.Join('\n', plan.Conflicts.Select(conflict => $"{conflict.Sentence.Chinese} {conflict.Sentence} {string.Join(' ', conflict.Unplanned)}"));

    private static void ForAll(int tries, Action<TinyVisits> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(tries), Prop.ForAll(TinyVisits.Any.ToArbitrary(), holds));
}
