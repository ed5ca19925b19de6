using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Tests.Calendars;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>What a change of limit or calendar does to a clock that is running. 2024-03-01 is a Friday; 09:00-18:00 is worked.</summary>
public sealed class ClockChangeTests
{
    private static readonly DateOnly Monday = Day("2024-03-04");

    private static readonly WorkingCalendar Late = ChangePolicyTests.Hours("late", "12:00", "21:00");

    public static TheoryData<string, string, string, string> Policies() => new()
    {
        // The limit is 10 working hours, from Monday on 12. Started Friday 12:00: 6 hours run on Friday.
        { "freeze", "12 working hours", "2024-03-01 12:00", "2024-03-04 13:00" },
        { "follow", "12 working hours", "2024-03-01 12:00", "2024-03-04 15:00" },
        { "2024-03-04", "12 working hours", "2024-03-01 12:00", "2024-03-04 15:00" },
        { "2024-03-05", "12 working hours", "2024-03-01 12:00", "2024-03-04 13:00" },
        { "2024-03-02", "12 working hours", "2024-03-01 12:00", "2024-03-04 15:00" },

        // From Monday on 2: what has run is more, so that it falls due when the change comes into force.
        { "freeze", "2 working hours", "2024-03-01 12:00", "2024-03-04 13:00" },
        { "follow", "2 working hours", "2024-03-01 12:00", "2024-03-04 00:00" },
        { "2024-03-04", "2 working hours", "2024-03-01 12:00", "2024-03-04 00:00" },
        { "2024-03-05", "2 working hours", "2024-03-01 12:00", "2024-03-04 13:00" },
        { "2024-03-05", "2 working hours", "2024-03-01 17:30", "2024-03-05 00:00" },
        { "2024-03-05", "20 working hours", "2024-03-01 17:30", "2024-03-06 10:30" },

        // 6 hours have run: a limit of 6 was reached on Friday at 18:00 already, one of 7 is not yet.
        { "follow", "6 working hours", "2024-03-01 12:00", "2024-03-04 00:00" },
        { "follow", "7 working hours", "2024-03-01 12:00", "2024-03-04 10:00" },

        // Fallen due before the change: no change reaches it.
        { "follow", "12 working hours", "2024-02-29 12:00", "2024-03-01 13:00" },

        // Started on the day of the change or after: the new limit holds whatever the policy says.
        { "freeze", "2 working hours", "2024-03-04 09:00", "2024-03-04 11:00" },
        { "2024-06-01", "2 working hours", "2024-03-04 00:00", "2024-03-04 11:00" },

        // Another unit.
        { "follow", "1 working day", "2024-03-01 12:00", "2024-03-04 18:00" },
        { "follow", "1 calendar day", "2024-03-01 12:00", "2024-03-04 00:00" },
        { "follow", "48 hours", "2024-03-01 12:00", "2024-03-04 00:00" },
        { "follow", "72 hours", "2024-03-01 12:00", "2024-03-04 12:00" },
        { "follow", "at once", "2024-03-01 12:00", "2024-03-04 00:00" },
        { "freeze", "1 working day", "2024-03-01 12:00", "2024-03-04 13:00" },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void DueAt_AfterAModuleChangesTheParameter_IsAsThePolicySays(string policy, string changed, string start, string due)
    {
        var desk = Within("10 working hours", Policy(policy), book => book
            .Add(new LimitChange(Resolve + "-within", changed, Monday)).WithCalendar(CalendarBook.Organisation, Plain));

        desk.DueOf(start).Should().Be(At(due));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void DueAt_AfterTheCasesOwnLimitChanges_IsAsThePolicySays(string policy, string changed, string start, string due)
    {
        var desk = Within("1 second", Policy(policy));
        var matter = Case with { Limits = ClockLimitsTests.Limits((Resolve, "10 working hours")).Changed(ClockLimitsTests.Decided((Resolve, changed)), At("2024-03-04 00:00")) };

        desk.Read(desk.Run(start), At(start), matter).DueAt.Should().Be(At(due));
    }

    [Fact]
    public void Reading_AfterAChange_HasTheLimitAndTheClausesItFellDueBy()
    {
        var desk = Within("10 working hours", ChangePolicy.Follow, book => book
            .Add(new LimitChange(Resolve + "-within", "12 working hours", Monday)).WithCalendar(CalendarBook.Organisation, Plain));

        desk.Read(desk.Run("2024-03-01 12:00"), "2024-03-01 12:00").Should().BeEquivalentTo(new { Limit = TimeLimit.WorkingHours(12), Clauses = new[] { "CLK-2", "CHG-1" } }, options => options.ComparingByValue<TimeLimit>());
        desk.Read(desk.Run("2024-02-29 12:00"), "2024-03-08 12:00").Should().BeEquivalentTo(new { Limit = TimeLimit.WorkingHours(10), Clauses = new[] { "CLK-2", "CLK-3" } }, options => options.ComparingByValue<TimeLimit>());
    }

    [Theory]
    [InlineData("2024-03-03 23:59:59", 10)]
    [InlineData("2024-03-04 00:00:00", 12)]
    public void Limit_WhilePaused_IsTheOneInForce(string asOf, int hours)
    {
        var desk = Within("10 working hours", ChangePolicy.Follow, book => book
            .Add(new LimitChange(Resolve + "-within", "12 working hours", Monday)).WithCalendar(CalendarBook.Organisation, Plain));

        desk.Read(desk.Run("2024-03-01 12:00", (Move.Await, "2024-03-01 13:00")), asOf).Limit.Should().Be(TimeLimit.WorkingHours(hours));
    }

    [Fact]
    public void Limit_OfARoundThatWasStoppedInAPause_IsTheOneInForceThen()
    {
        var desk = Within("10 working hours", ChangePolicy.Follow, book => book
            .Add(new LimitChange(Resolve + "-within", "12 working hours", Monday)).WithCalendar(CalendarBook.Organisation, Plain));

        desk.Read(desk.Run("2024-03-01 12:00", (Move.Await, "2024-03-01 13:00"), (Move.Solve, "2024-03-01 14:00")), "2024-03-08 12:00").Limit.Should().Be(TimeLimit.WorkingHours(10));
    }

    [Fact]
    public void DueAt_WhenAShorterLimitComesIntoForceInAPause_IsThatInstant()
    {
        var desk = Within("10 working hours", ChangePolicy.Follow, book => book
            .Add(new LimitChange(Resolve + "-within", "2 working hours", Monday)).WithCalendar(CalendarBook.Organisation, Plain));
        var record = desk.Run("2024-03-01 12:00", (Move.Await, "2024-03-01 15:00"));

        desk.Read(record, "2024-03-04 00:00").Should().BeEquivalentTo(new { DueAt = At("2024-03-04 00:00"), Status = ClockStatus.Paused });
        desk.Read(record, "2024-03-04 00:00:01").Status.Should().Be(ClockStatus.Overdue);
    }

    [Fact]
    public void DueAt_OfAValueThatHoldsForSomeDaysOnly_FollowsItAndBack()
    {
        var limit = Limit(
            "clk.some",
            new DatedValue<TimeLimit>(null, Monday, TimeLimit.WorkingHours(10), "CLK-3"),
            new DatedValue<TimeLimit>(Monday, Monday.AddDays(1), TimeLimit.WorkingHours(40), "CLK-3"),
            new DatedValue<TimeLimit>(Monday.AddDays(1), null, TimeLimit.WorkingHours(12), "CLK-3"));

        Within(limit, ChangePolicy.Follow).DueOf("2024-03-01 12:00").Should().Be(At("2024-03-05 00:00"), "15 hours have run by then");
        Within(limit, ChangePolicy.FollowFrom(Monday.AddDays(1))).DueOf("2024-03-01 12:00").Should().Be(At("2024-03-04 13:00"));
        Within(limit, ChangePolicy.Follow).DueOf("2024-03-04 12:00").Should().Be(At("2024-03-05 15:00"));
        Within(limit, ChangePolicy.FollowFrom(Monday.AddDays(-9))).DueOf("2024-03-01 12:00").Should().Be(At("2024-03-05 00:00"), "a cut-off before the start follows");
    }

    [Theory]
    [InlineData("60 hours", "72 hours", "2024-03-04 12:00")]
    [InlineData("61 hours", "60 hours", "2024-03-04 00:00")]
    public void DueAt_WhereTheFormerLimitIsUsedUpAtTheInstantOfTheChange_GoesByTheNewOne(string former, string changed, string due)
    {
        var desk = Within(former, ChangePolicy.Follow, book => book
            .Add(new LimitChange(Resolve + "-within", changed, Monday)).WithCalendar(CalendarBook.Organisation, Plain));

        desk.Read(desk.Run("2024-03-01 12:00"), "2024-03-01 12:00").Should().BeEquivalentTo(new { DueAt = At(due), Limit = Parsed(changed) }, options => options.ComparingByValue<TimeLimit>());
    }

    [Fact]
    public void DueAt_AfterSeveralChangesOfUnit_GoesByTheFirstLimitThatIsUsedUpWhileItHolds()
    {
        var limit = Limit(
            "clk.some",
            new DatedValue<TimeLimit>(null, Monday, TimeLimit.WorkingHours(10), "CLK-3"),
            new DatedValue<TimeLimit>(Monday, Monday.AddDays(1), TimeLimit.CalendarDays(6), "CLK-4"),
            new DatedValue<TimeLimit>(Monday.AddDays(1), Monday.AddDays(2), TimeLimit.OfDays(LimitUnit.WorkingDaysToTheTime, 3), "CLK-5"),
            new DatedValue<TimeLimit>(Monday.AddDays(2), null, TimeLimit.Elapsed(TimeSpan.FromHours(120)), "CLK-6"));
        var desk = Within(limit, ChangePolicy.Follow);
        var reading = desk.Read(desk.Run("2024-03-01 12:00"), "2024-03-01 12:00");

        reading.Should().BeEquivalentTo(new { DueAt = At("2024-03-06 12:00"), Clauses = new[] { "CLK-2", "CLK-6" } });
        reading.Explain().Counted.Should().Be(TimeSpan.FromHours(120));
        Within(limit, ChangePolicy.Follow).DueOf("2024-03-01 18:00").Should().Be(At("2024-03-06 18:00"));
    }

    [Fact]
    public void Restart_UnderFreeze_TakesTheLimitThatIsInForceThen()
    {
        var desk = Within("10 working hours", ChangePolicy.Freeze, book => book
            .Add(new LimitChange(Resolve + "-within", "2 working hours", Monday)).WithCalendar(CalendarBook.Organisation, Plain));
        var record = desk.Run("2024-03-01 12:00", (Move.Solve, "2024-03-01 13:00"), (Move.Renew, "2024-03-04 09:00"));

        desk.Lifecycle.Clocks(record, Case, At("2024-03-04 10:00")).Select(reading => reading.DueAt).Should().Equal(At("2024-03-04 13:00"), At("2024-03-04 11:00"));
    }

    [Theory]
    [InlineData("freeze", "2024-03-04 13:00")]
    [InlineData("follow", "2024-03-04 16:00")]
    [InlineData("2024-03-04", "2024-03-04 16:00")]
    [InlineData("2024-03-05", "2024-03-04 13:00")]
    public void DueAt_AfterTheCalendarChanges_IsAsThePolicySays(string policy, string due)
    {
        var desk = Within("10 working hours", Policy(policy), book => book
            .WithCalendar(CalendarBook.Organisation, new CalendarHistory((null, Plain), (Monday, Late))));

        desk.DueOf("2024-03-01 12:00").Should().Be(At(due));
        desk.DueOf("2024-03-04 00:00").Should().Be(At("2024-03-05 13:00"), "what starts after the change goes by the new hours");
    }

    [Theory]
    [InlineData("freeze", "1 working day", "2024-03-04 18:00")]
    [InlineData("follow", "1 working day", "2024-03-04 21:00")]
    [InlineData("follow", "1 calendar day moved", "2024-03-04 21:00")]
    [InlineData("freeze", "1 calendar day moved", "2024-03-04 18:00")]
    public void DueAt_InDaysAfterTheCalendarChanges_EndsWithTheHoursThatHoldThatDay(string policy, string limit, string due) =>
        Within(limit, Policy(policy), book => book.WithCalendar(CalendarBook.Organisation, new CalendarHistory((null, Plain), (Monday, Late)))).DueOf("2024-03-01 12:00").Should().Be(At(due));

    [Theory]
    [InlineData("2024-03-01 12:59:59", "2024-03-01 15:00")]
    [InlineData("2024-03-01 13:00:00", "2024-03-01 15:00")]
    [InlineData("2024-03-01 13:00:01", "2024-03-01 13:00")]
    public void DueAt_WhereALongerLimitComesIntoForceAtTheVeryInstant_IsThatOfTheLonger(string change, string due)
    {
        var desk = Within("1 second", ChangePolicy.Follow);
        var matter = Case with { Limits = ClockLimitsTests.Limits((Resolve, "4 working hours")).Changed(ClockLimitsTests.Decided((Resolve, "6 working hours")), At(change)) };

        desk.Read(desk.Run("2024-03-01 09:00"), At("2024-03-01 09:00"), matter).DueAt.Should().Be(At(due));
    }

    [Fact]
    public void DueAt_WithACutOff_ReckonsTheDayInTheZoneOfTheCalendar()
    {
        var berlin = WorkingCalendar.Build("berlin", "Europe/Berlin", hours => hours.Open(Weekdays.EveryDay, "00:00", "24:00").Years(2024, 2024));
        var desk = Within("1 second", ChangePolicy.FollowFrom(Monday), book => book.WithCalendar(CalendarBook.Organisation, berlin));
        var matter = Case with { Limits = ClockLimitsTests.Limits((Resolve, "100 hours")).Changed(ClockLimitsTests.Decided((Resolve, "1 hour")), At("2024-03-01 12:00")) };

        desk.Read(desk.Run("2024-03-01 09:00"), At("2024-03-01 09:00"), matter).DueAt.Should().Be(At("2024-03-04 00:00", "+01:00"));
    }

    [Fact]
    public void DueAt_OfAStoppedRound_IsNotReachedByLaterChanges()
    {
        var desk = Within("10 working hours", ChangePolicy.Follow, book => book
            .Add(new LimitChange(Resolve + "-within", "2 working hours", Monday)).WithCalendar(CalendarBook.Organisation, Plain));

        desk.Read(desk.Run("2024-03-01 12:00", (Move.Solve, "2024-03-01 15:00")), "2024-03-08 12:00").Status.Should().Be(ClockStatus.Kept);
    }

    private static ChangePolicy Policy(string text) => text == "freeze" ? ChangePolicy.Freeze : text == "follow" ? ChangePolicy.Follow : ChangePolicy.FollowFrom(Day(text));
}
