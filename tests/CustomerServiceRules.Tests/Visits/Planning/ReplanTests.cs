using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits.Planning;
using static CustomerServiceRules.Tests.Visits.Planning.PlanDesk;

namespace CustomerServiceRules.Tests.Visits.Planning;

public sealed class ReplanTests
{
    private static readonly VisitPlan Two = VisitPlanner.Plan(
        Owed(2, Customer("K1", Weekly, slot: Slot(DayOfWeek.Monday, "09:30", "10:00")), Customer("K2", Weekly, slot: Slot(DayOfWeek.Tuesday, "10:00", "11:00")), Customer("K3", Fortnightly, "M2")),
        [Member(), Member("M2")], Calendar);

    [Fact]
    public void Replan_AfterAnIllness_MovesTheVisitsOfTheDayAlone()
    {
        var revised = VisitPlanner.Replan(Two, new() { Absences = [new("M1", new(new(2026, 9, 7), new(2026, 9, 8), "ill"))] });

        revised.Plan.Verify().Should().BeEmpty();
        revised.Changes.Should().ContainSingle().Which.Text.English.Should().Be("K1/tob.visit/2026-W37: the person is absent on the day; was 2026-09-07 09:30 M1, now 2026-09-09 09:30 M1.");
        revised.Changes[0].After!.Moved.Should().Be(new VisitMove(new(2026, 9, 7), new(9, 30), MoveReason.Absent));
        revised.Changes[0].Text.Chinese.Should().Be("K1/tob.visit/2026-W37：拜访人员当日缺勤；原为2026-09-07 09:30 M1，现为2026-09-09 09:30 M1。");
    }

    [Fact]
    public void Replan_WithAColleagueWhoMayTakeOver_KeepsTheAgreedTime()
    {
        var revised = VisitPlanner.Replan(Two, new() { Absences = [new("M1", new(new(2026, 9, 7), new(2026, 9, 8), "ill"))], TakeOvers = [new("M1", "M2")] });

        revised.Plan.Verify().Should().BeEmpty();
        var change = revised.Changes.Should().ContainSingle().Subject;
        (change.After!.Staff, change.After.Starts, change.After.Moved).Should().Be(("M2", change.Before!.Starts, null));
    }

    [Fact]
    public void Replan_WithAHolidayOnOtherDays_FollowsTheNewCalendar()
    {
        var calendar = WorkingCalendar.Build("field", "Asia/Shanghai", days => days
            .Open(Weekdays.MondayToFriday, "09:00", "12:00").Open(Weekdays.MondayToFriday, "13:30", "17:30").Day(new(2026, 9, 15), "closed").Holidays(HolidayTable.China).Years(2026, 2026));

        var revised = VisitPlanner.Replan(Two, new() { Calendar = calendar, From = new(2026, 9, 10) });

        revised.Plan.Verify().Should().BeEmpty();
        revised.Changes.Select(change => (change.Obligation, change.Reason, change.After!.Moved!.Reason)).Should().Equal(("K2/tob.visit/2026-W38", ChangeReason.DayOff, MoveReason.DayOff));
    }

    [Fact]
    public void Replan_AfterACustomerLeft_DropsItsVisitsFromThen()
    {
        var revised = VisitPlanner.Replan(Two, new() { Departures = [new("K1", new(2026, 9, 11))] });

        revised.Plan.Verify().Should().BeEmpty();
        revised.Changes.Select(change => (change.Obligation, change.Reason, change.After)).Should().Equal(("K1/tob.visit/2026-W38", ChangeReason.NoLongerOwed, null));
        revised.Plan.Visits.Should().HaveCount(Two.Visits.Count - 1);
    }

    [Fact]
    public void Replan_OfNewAndChangedObligations_PlansThemAsASeries()
    {
        var owed = Owed(2, Customer("K1", Weekly, slot: Slot(DayOfWeek.Monday, "09:30", "10:00")), Customer("K2", Weekly, slot: Slot(DayOfWeek.Friday, "10:00", "11:00")), Customer("K3", Fortnightly, "M2"), Customer("K4", Weekly));

        var revised = VisitPlanner.Replan(Two, new() { Obligations = owed });

        revised.Plan.Verify().Should().BeEmpty();
        revised.Changes.Select(change => (change.Obligation, change.Reason, change.After!.Moved)).Should().Equal(
            ("K2/tob.visit/2026-W37", ChangeReason.TimeAgreed, null), ("K2/tob.visit/2026-W38", ChangeReason.TimeAgreed, null),
            ("K4/tob.visit/2026-W37", ChangeReason.NewlyOwed, null), ("K4/tob.visit/2026-W38", ChangeReason.NewlyOwed, null));
    }

    [Fact]
    public void Replan_WhereNothingIsLeft_TellsTheConflictAndKeepsTheRest()
    {
        var revised = VisitPlanner.Replan(Two, new() { From = new(2026, 9, 14), Absences = [new("M1", new(new(2026, 9, 14), new(2026, 9, 21), "ill"))] });

        revised.Plan.Verify().Should().BeEmpty();
        revised.Plan.Conflicts.Single().Unplanned.Should().Equal("K1/tob.visit/2026-W38", "K2/tob.visit/2026-W38");
        revised.Changes.Should().OnlyContain(change => change.After == null && change.Reason == ChangeReason.Absent);
        revised.Plan.Visits.Should().BeSubsetOf(Two.Visits);
    }

    [Fact]
    public void Replan_ForSomebodyOutsideTheTeam_IsRefused() =>
        FluentActions.Invoking(() => VisitPlanner.Replan(Two, new() { TakeOvers = [new("M1", "M9")] })).Should().Throw<ArgumentException>().WithMessage("Found 'M9', expected a member of the team.*");

    [Fact]
    public void Replan_OfNothing_IsThePlanItself()
    {
        var plan = TwoOnOneDay();

        var revised = VisitPlanner.Replan(plan, new());

        revised.Plan.Should().BeSameAs(plan);
        revised.Changes.Should().BeEmpty();
        VisitPlanner.Replan(plan, new() { From = new(2026, 9, 10) }).Plan.Should().BeSameAs(plan, "a first day alone changes nothing");
    }

    [Fact]
    public void Replan_OfAnythingElse_LeavesOutWhatItsAgreedDayCannotHold()
    {
        var plan = TwoOnOneDay();
        var left = plan.Conflicts.Single().Unplanned.Should().ContainSingle().Subject;

        var revised = VisitPlanner.Replan(plan, new() { Absences = [new("M1", new(new(2026, 9, 8), new(2026, 9, 9), "ill"))] });
        var same = VisitPlanner.Replan(plan, new() { Obligations = plan.Obligations, Calendar = Calendar });
        var ill = VisitPlanner.Replan(plan, new() { Absences = [new("M1", new(new(2026, 9, 9), new(2026, 9, 10), "ill"))] });

        foreach (var one in new[] { revised, same })
        {
            one.Changes.Should().BeEmpty();
            one.Plan.Conflicts.Should().BeEquivalentTo(plan.Conflicts);
        }

        ill.Plan.IsWhole.Should().BeTrue("the day itself has become impossible, and others have room");
        ill.Plan.Visits.Single(visit => visit.Obligation.Id == left).Moved!.Reason.Should().Be(MoveReason.Absent);
        new[] { revised, same, ill }.Should().OnlyContain(one => one.Plan.Verify().Count == 0);
    }

    private static VisitPlan TwoOnOneDay()
    {
        var slot = Slot(DayOfWeek.Wednesday, "10:00", "10:30");
        return VisitPlanner.Plan(Owed(1, Customer("K1", Weekly, slot: slot), Customer("K2", Weekly, slot: slot)), [Member(capacity: 1)], Calendar);
    }
}
