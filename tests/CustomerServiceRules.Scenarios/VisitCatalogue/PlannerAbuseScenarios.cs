using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using static CustomerServiceRules.Scenarios.VisitCatalogue.Visiting;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>What nobody should give a planner and somebody will.</summary>
public sealed class PlannerAbuseScenarios
{
    private static readonly IReadOnlyList<Obligation> Owed = "K/1".Owed("2020-01-01", (Weekly, "2020-01-01")).At(DayOfWeek.Wednesday).In("2026-11-02", "2026-11-16");
    private static readonly TeamMember One = new("m1", 3);

    [Fact]
    public void Nothing_where_something_is_needed_and_doubles_are_argument_errors()
    {
        var plan = VisitPlanner.Plan(Owed, [One], Calendar);
        var demand = new VisitDemand("v", "K1", new DayCombination(Day("2026-11-02")));
        Action[] calls =
        [
            () => VisitPlanner.Plan(null!, [One], Calendar),
            () => VisitPlanner.Plan(Owed, null!, Calendar),
            () => VisitPlanner.Plan(Owed, [One], null!),
            () => VisitPlanner.Plan([.. Owed, .. Owed], [One], Calendar),
            () => VisitPlanner.Plan(Owed, [One, One], Calendar),
            () => VisitPlanner.Plan([null!], [One], Calendar),
            () => VisitPlanner.Plan(Owed, [null!], Calendar),
            () => VisitPlanner.Replan(null!, new PlanDisturbance()),
            () => VisitPlanner.Replan(plan, null!),
            () => VisitPlanner.Replan(plan, new PlanDisturbance { Absences = [new StaffAbsence("m9", new Absence(Day("2026-11-02"), Day("2026-11-03"), "ill"))] }),
            () => VisitPlanner.Replan(plan, new PlanDisturbance { TakeOvers = [new TakeOver("m1", "m9")] }),
            () => VisitPlanner.Replan(plan, new PlanDisturbance { Obligations = [.. Owed, .. Owed] }),
            () => DemandPlanner.Plan([demand, demand], [One]),
            () => DemandPlanner.Plan([demand], [One, One]),
            () => DemandPlanner.Plan(null!, [One]),
            () => DemandPlanner.Plan([demand], null!),
            () => _ = new TeamMember("", 1),
            () => _ = new TeamMember("m", -1),
            () => _ = new TeamMember("m", 1) { VisitLength = TimeSpan.Zero },
            () => _ = new TeamMember("m", 1) { VisitLength = TimeSpan.FromDays(2) },
            () => _ = new DayCombination(),
            () => _ = new DayCombination(Day("2026-11-02"), Day("2026-11-02")),
            () => _ = new VisitDemand("v", "K1") { Load = 0 },
            () => _ = new VisitDemand("v", default),
            () => _ = new Absence(Day("2026-11-02"), Day("2026-11-02"), "ill"),
            () => _ = new PlannerSettings { Threads = 0 },
        ];
        var wrong = calls.Select((call, place) => (place, Thrown: Thrown(call))).Where(one => one.Thrown is not ArgumentException).Select(one => $"{one.place}: {one.Thrown?.GetType().Name ?? "nothing"} {one.Thrown?.Message}");
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Nobody_to_visit_or_nothing_to_do_is_a_plan_or_a_conflict()
    {
        VisitPlanner.Plan([], [One], Calendar).IsWhole.Should().BeTrue();
        var nobody = VisitPlanner.Plan(Owed, [], Calendar);
        nobody.Visits.Should().BeEmpty();
        nobody.Conflicts.SelectMany(one => one.Unplanned).Should().BeEquivalentTo(Owed.Select(one => one.Id));
        var others = VisitPlanner.Plan(Owed, [new TeamMember("m9", 5)], Calendar);
        others.Visits.Should().BeEmpty("m1 owes the visits");
        var idle = VisitPlanner.Plan(Owed, [new TeamMember("m1", 0)], Calendar);
        idle.Conflicts.SelectMany(one => one.Unplanned).Should().HaveCount(Owed.Count);
    }

    [Fact]
    public void A_plan_from_a_day_on_plans_nothing_before_it_and_moves_a_fixed_visit_that_lies_before_it()
    {
        var plan = VisitPlanner.Plan(Owed, [One], Calendar, Day("2026-11-05"));
        plan.Visits.Should().HaveCount(2).And.NotContain(one => one.Day < Day("2026-11-05"));
        plan.Visits[0].Moved.Should().NotBeNull();
        plan.Verify().Should().BeEmpty();

        var past = VisitPlanner.Plan(Owed, [One], Calendar, Day("2026-11-09"));
        past.Conflicts.SelectMany(one => one.Unplanned).Should().Equal(Owed[0].Id);
    }

    [Fact]
    public void A_cancelled_plan_ends_with_the_cancellation()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        ((Action)(() => VisitPlanner.Plan(Owed, [One], Calendar, cancellationToken: cancelled.Token))).Should().Throw<OperationCanceledException>();
        ((Action)(() => DemandPlanner.Plan([new VisitDemand("v", "K1", new DayCombination(Day("2026-11-02")))], [One], cancellationToken: cancelled.Token))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void The_week_at_the_end_of_the_calendar_is_planned_on_the_days_that_it_knows()
    {
        var last = "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).At(DayOfWeek.Friday).In("2026-12-28", "2027-01-01");
        var visit = VisitPlanner.Plan(last, [One], Calendar).Visits.Should().ContainSingle().Subject;
        visit.Day.Should().Be(Day("2026-12-31"));
    }

    private static Exception? Thrown(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }
}
