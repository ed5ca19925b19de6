using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits.Planning;
using static CustomerServiceRules.Tests.Visits.Planning.PlanDesk;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>The fixed weekday that the planner chooses is one that is worked in ordinary weeks, not the Saturday or Sunday that makes up for a holiday.</summary>
public sealed class FixedWeekdayTests
{
    private static readonly DateOnly Saturday = new(2026, 2, 14);
    private static readonly DateOnly Sunday = new(2026, 9, 20);

    [Fact]
    public void Plan_OfFebruary_FixesNoSaturday()
    {
        var plan = VisitPlanner.Plan(Owed(Calendar, new(2026, 2, 2), 4, Enumerable.Range(1, 40).Select(i => Customer($"K{i:00}", Weekly))), [Member(capacity: 12)], Calendar);

        Calendar.Day(Saturday).Kind.Should().Be(WorkingDayKind.MakeUpDay);
        plan.Verify().Should().BeEmpty();
        plan.IsWhole.Should().BeTrue();
        Fixed(plan).Should().OnlyContain(day => day >= DayOfWeek.Monday && day <= DayOfWeek.Friday).And.HaveCount(5);
        plan.Visits.Should().NotContain(visit => visit.Day == Saturday && visit.Moved == null);
    }

    [Fact]
    public void Plan_OfTheWeekOfAMakeUpSunday_FixesNoSunday()
    {
        var week = Owed(Calendar, new(2026, 9, 14), 1, Enumerable.Range(1, 30).Select(i => Customer($"K{i:00}", Weekly)));

        var plan = VisitPlanner.Plan(week, [Member()], Calendar);

        Calendar.Day(Sunday).Kind.Should().Be(WorkingDayKind.MakeUpDay);
        plan.Verify().Should().BeEmpty();
        (plan.IsWhole, plan.Visits.Count).Should().Be((true, 30));
        plan.Visits.Should().OnlyContain(visit => visit.Day != Sunday && visit.Moved == null);
    }

    [Fact]
    public void Plan_WithMoreThanTheOrdinaryDaysHold_MovesToTheMakeUpDay()
    {
        var plan = VisitPlanner.Plan(Owed(Calendar, new(2026, 9, 14), 1, Enumerable.Range(1, 33).Select(i => Customer($"K{i:00}", Weekly))), [Member()], Calendar);

        plan.Verify().Should().BeEmpty();
        plan.IsWhole.Should().BeTrue();
        plan.Visits.Where(visit => visit.Day == Sunday).Should().HaveCount(3).And.OnlyContain(visit => visit.Moved!.Reason == MoveReason.DayFull);
    }

    [Fact]
    public void Plan_WhereOnlyTheMakeUpDayHasRoom_TakesIt()
    {
        var absent = Member() with { Absences = [new(September, Sunday, "training")] };

        foreach (var owed in new[] { Owed(Calendar, new(2026, 9, 14), 1, [Customer("K1", Weekly)]), Owed(2, Customer("K1", Fortnightly)) })
        {
            var plan = VisitPlanner.Plan(owed, [absent], Calendar);
            plan.Verify().Should().BeEmpty();
            plan.Visits.Single().Day.Should().Be(Sunday);
        }
    }

    [Fact]
    public void Replan_WithANewSeries_FixesNoSunday()
    {
        var before = Owed(Calendar, new(2026, 9, 14), 1, Enumerable.Range(1, 5).Select(i => Customer($"K{i}", Weekly)));
        var plan = VisitPlanner.Plan(before, [Member(capacity: 1)], Calendar);

        var revised = VisitPlanner.Replan(plan, new() { Obligations = [.. before, .. Owed(Calendar, new(2026, 9, 14), 1, [Customer("K6", Weekly)])] });

        revised.Plan.Verify().Should().BeEmpty();
        var visit = revised.Plan.Visits.Single(visit => visit.Obligation.Customer == "K6");
        visit.Day.Should().Be(Sunday, "no other day has room");
        visit.Moved!.Day.DayOfWeek.Should().NotBe(DayOfWeek.Sunday);
    }

    private static IEnumerable<DayOfWeek> Fixed(VisitPlan plan) => plan.Visits.Where(visit => visit.Obligation.Duty.AtFixedTime).Select(visit => visit.Moved?.Day.DayOfWeek ?? visit.Day.DayOfWeek).Distinct();
}
