using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using static CustomerServiceRules.Tests.Visits.Planning.PlanDesk;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>The visits that one window owes are on different days where it has days with room for that.</summary>
public sealed class SeveralVisitsTests
{
    [Fact]
    public void Plan_OfSeveralVisitsAWindow_PutsThemOnDifferentDaysEvenly()
    {
        var plan = VisitPlanner.Plan(Owed(Days(null), September, 2, Enumerable.Range(1, 10).Select(i => Customer($"K{i:00}", Times(2 + (i % 2), fixedTime: i <= 5)))), [Member(capacity: 5)], Days(null));

        plan.Verify().Should().BeEmpty();
        plan.Visits.Should().HaveCount(50);
        DaysOfWindows(plan).Should().OnlyContain(window => window.Days == window.Visits);
    }

    [Fact]
    public void Plan_OverHolidays_PutsThemOnDifferentDaysToo()
    {
        var plan = VisitPlanner.Plan(Owed(7, Enumerable.Range(1, 12).Select(i => Customer($"K{i:00}", Times(2, fixedTime: i <= 8)))), [Member(capacity: 12)], Calendar);

        plan.Verify().Should().BeEmpty();
        plan.IsWhole.Should().BeTrue();
        DaysOfWindows(plan).Should().HaveCount(7 * 12).And.OnlyContain(window => window.Days == 2);
    }

    [Fact]
    public void Plan_BesideAnAgreedVisit_FixesTheOtherOnAnotherDay()
    {
        foreach (var day in Enumerable.Range(1, 5).Select(day => (DayOfWeek)day))
        {
            var plan = VisitPlanner.Plan(Owed(2, Customer("K1", Times(2, fixedTime: true), slot: Slot(day, "09:00", "10:00"))), [Member()], Calendar);

            plan.Verify().Should().BeEmpty();
            DaysOfWindows(plan).Should().HaveCount(2).And.OnlyContain(window => window.Days == 2);
        }
    }

    [Fact]
    public void Plan_OfAWindowWithTooFewDays_PutsThemOnOneDay()
    {
        var free = Member() with { Absences = [new(new(2026, 9, 9), new(2026, 9, 14), "training")] };

        var plan = VisitPlanner.Plan(Owed(1, Customer("K1", Times(3, fixedTime: false)), Customer("K2", Times(3, fixedTime: true))), [free], Calendar);

        plan.Verify().Should().BeEmpty();
        DaysOfWindows(plan).Should().OnlyContain(window => window.Days == 2 && window.Visits == 3);
    }

    [Fact]
    public void Replan_AfterAnIllness_KeepsThemOnDifferentDays()
    {
        foreach (var fixedTime in new[] { false, true })
        {
            var plan = VisitPlanner.Plan(Owed(1, Enumerable.Range(1, 4).Select(i => Customer($"K{i}", Times(3, fixedTime)))), [Member(capacity: 6)], Calendar);

            var revised = VisitPlanner.Replan(plan, new() { Absences = [new("M1", new(September, September.AddDays(2), "ill"))] });

            revised.Plan.Verify().Should().BeEmpty();
            revised.Plan.Visits.Should().HaveCount(12);
            DaysOfWindows(revised.Plan).Should().OnlyContain(window => window.Days == 3);
        }
    }

    private static ContactDuty Times(int times, bool fixedTime) => new("tob.visit", ContactRhythm.Weeks(1), times, "tob.customer-manager", ContactWay.Visit) { AtFixedTime = fixedTime };

    private static (int Visits, int Days)[] DaysOfWindows(VisitPlan plan) =>
    [
        .. plan.Visits.GroupBy(visit => (visit.Obligation.Customer, visit.Obligation.Window.Name))
            .Select(window => (window.Count(), window.Select(visit => visit.Day).Distinct().Count())),
    ];
}
