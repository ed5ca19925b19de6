using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Calendars that are missing, or do not reach so far.</summary>
public sealed class ClockRangeTests
{
    private static readonly WorkingCalendar OnlyMarch = Year("march", 2024);

    [Fact]
    public void Read_ByTheCalendarOfTheTeam_GoesByItsHours()
    {
        var early = WorkingCalendar.Build("early", RulebookBuilder.DefaultTimeZone, hours => hours.Open(Weekdays.EveryDay, "06:00", "14:00").Years(2024, 2024));
        var desk = Within("4 working hours", more: book => book.WithCalendar(CalendarBook.Organisation, Plain).WithCalendar("early", early));
        var record = desk.Run("2024-03-01 16:00");

        desk.Read(record, "2024-03-01 16:00", Case with { Team = "early" }).Should().BeEquivalentTo(new { DueAt = At("2024-03-02 10:00"), Calendar = "early" });
        desk.Read(record, "2024-03-01 16:00").Should().BeEquivalentTo(new { DueAt = At("2024-03-04 11:00"), Calendar = "organisation" });
    }

    [Theory]
    [InlineData(null, "organisation")]
    [InlineData("night", "night")]
    public void Read_ByACalendarThatTheHostHasNotNamed_SaysWhichOne(string? team, string name)
    {
        var desk = Within("4 working hours", more: _ => { });

        FluentActions.Invoking(() => desk.Read(desk.Run("2024-03-01 16:00"), "2024-03-01 16:00", Case with { Team = team }))
            .Should().Throw<LifecycleFaultException>().WithMessage("*clk.resolve*").WithInnerException<ArgumentException>().WithMessage($"Found no working calendar '{name}'*");
    }

    [Fact]
    public void Read_OfTimeOnTheClock_NeedsNoCalendar()
    {
        var reading = Within("48 hours", more: _ => { });

        reading.Read(reading.Run("2024-03-01 15:30"), "2024-03-02 15:30").Should().BeEquivalentTo(
            new { DueAt = At("2024-03-03 15:30"), Calendar = (string?)null, Used = TimeSpan.FromHours(24), Left = TimeSpan.FromHours(24) });
    }

    [Theory]
    [InlineData("4 working hours", "2024-12-31 16:00")]
    [InlineData("1 working day", "2024-12-31 10:00")]
    [InlineData("1 working day at the same time", "2024-12-31 10:00")]
    [InlineData("1 calendar day moved", "2024-12-31 10:00")]
    [InlineData("400 working days", "2024-03-01 10:00")]
    [InlineData("4 working hours", "2023-12-31 16:00")]
    [InlineData("4 working hours", "2025-03-01 16:00")]
    public void Status_WhereTheCalendarDoesNotReach_IsUnknownAndSaysWhy(string limit, string start)
    {
        var desk = Within(limit, more: book => book.WithCalendar(CalendarBook.Organisation, OnlyMarch));
        var record = desk.Run(start);
        var reading = desk.Read(record, start);

        reading.Status.Should().Be(ClockStatus.Unknown);
        reading.DueAt.Should().BeNull();
        reading.Left.Should().BeNull();
        reading.IsOpen.Should().BeTrue();
        reading.Unknown.Should().Contain("march").And.Contain("it knows 2024-01-01");
        reading.Limit.Should().Be(Parsed(limit));
        desk.Lifecycle.WorkList([new OpenCase<Matter>(record, Case)], At(start), TimeSpan.Zero).Should().ContainSingle().Which.Urgency.Should().Be(Urgency.Unknown);
        desk.Lifecycle.NextToFallDue([new OpenCase<Matter>(record, Case)], At(start)).Should().BeNull();
    }

    [Theory]
    [InlineData("2 working hours", "2024-12-31 16:00", "2024-12-31 18:00")]
    [InlineData("1 working day", "2024-12-30 16:00", "2024-12-31 18:00")]
    [InlineData("1 calendar day", "2024-12-31 16:00", "2025-01-02 00:00")]
    [InlineData("48 hours", "2024-12-31 16:00", "2025-01-02 16:00")]
    public void Status_OnTheLastDaysOfTheCalendar_IsKnownAsFarAsItReaches(string limit, string start, string due) =>
        Within(limit, more: book => book.WithCalendar(CalendarBook.Organisation, OnlyMarch)).DueOf(start).Should().Be(At(due));

    [Fact]
    public void Status_OfWhatFellDueInTheCalendar_StaysKnownWhenAskedOrPausedBeyondIt()
    {
        var desk = Within("2 working hours", more: book => book.WithCalendar(CalendarBook.Organisation, OnlyMarch));
        var record = desk.Run("2024-12-31 10:00");

        var later = desk.Read(record, "2025-01-06 12:00");
        later.Should().BeEquivalentTo(new { Status = ClockStatus.Overdue, DueAt = At("2024-12-31 12:00") });
        later.Invoking(reading => reading.Used).Should().NotThrow();
        later.Invoking(reading => reading.Left).Should().NotThrow();

        desk.Read(desk.Fire(record, Move.Await, "2025-01-06 12:00"), "2025-01-06 13:00").Should().BeEquivalentTo(new { Status = ClockStatus.Overdue, DueAt = At("2024-12-31 12:00") });
        desk.Read(desk.Fire(record, Move.Solve, "2025-01-06 12:00"), "2025-01-06 13:00").Should().BeEquivalentTo(new { Status = ClockStatus.Late, DueAt = At("2024-12-31 12:00") });
    }

    [Theory]
    [InlineData("4 working hours", "2024-12-31 16:00", "2024-12-31 18:00", ClockStatus.Kept)]
    [InlineData("4 working hours", "2024-12-31 16:00", "2025-01-01 00:00", ClockStatus.Kept)]
    [InlineData("4 working hours", "2024-12-31 16:00", "2025-01-01 00:00:01", ClockStatus.Unknown)]
    [InlineData("400 working days", "2024-03-01 10:00", "2024-06-03 10:00", ClockStatus.Kept)]
    [InlineData("4 working hours", "2023-12-31 16:00", "2024-01-02 10:00", ClockStatus.Unknown)]
    [InlineData("1 calendar day moved", "2024-12-31 10:00", "2025-01-01 12:00", ClockStatus.Unknown)]
    public void Status_StoppedOnADayThatIsKnownBeforeADueInstantThatIsNot_IsKept(string limit, string start, string stop, ClockStatus expected)
    {
        var desk = Within(limit, more: book => book.WithCalendar(CalendarBook.Organisation, OnlyMarch));
        var reading = desk.Read(desk.Run(start, (Move.Solve, stop)), "2025-06-01 12:00");

        reading.Should().BeEquivalentTo(new { Status = expected, DueAt = (DateTimeOffset?)null });
        reading.Unknown.Should().NotBeNull("by when it had to be is not known");
    }

    [Theory]
    [InlineData("48 hours")]
    [InlineData("at once")]
    [InlineData("4 working hours")]
    [InlineData("1 calendar day")]
    public void DueAt_OfAnEventInAnyOffset_IsShownByTheWallClockOfTheCalendar(string limit)
    {
        var utc = At("2024-03-01 09:00", "+00:00");
        var desk = Within(limit);

        desk.Read(desk.Run("M1", utc), utc).DueAt!.Value.Offset.Should().Be(TimeSpan.FromHours(8));
        var always = WorkingCalendar.Build("berlin", "Europe/Berlin", hours => hours.Open(Weekdays.EveryDay, "00:00", "24:00").Years(2024, 2024));
        var berlin = Within(limit, more: book => book.WithCalendar(CalendarBook.Organisation, always));
        berlin.Read(berlin.Run("M1", utc), utc).DueAt!.Value.Offset.Should().Be(TimeSpan.FromHours(1), "the calendar's zone goes before the rulebook's");
        var plain = Within("48 hours", more: book => book.InTimeZone(TimeZoneInfo.Utc));
        plain.Read(plain.Run("2024-03-01 09:00"), utc).DueAt!.Value.Offset.Should().Be(TimeSpan.Zero, "without a calendar the rulebook's zone shows it");
    }

    [Fact]
    public void Status_WhereOnlyTheFormerLimitReachesBeyondTheCalendar_IsKnown()
    {
        var desk = Within("30 working days", ChangePolicy.Follow, book => book
            .Add(new LimitChange(Resolve + "-within", "5 working days", Day("2024-12-10"))).WithCalendar(CalendarBook.Organisation, OnlyMarch));

        desk.DueOf("2024-12-05 10:00").Should().Be(At("2024-12-12 18:00"));
    }

    [Fact]
    public void Status_WhereTheFormerLimitMayHaveBeenUsedUpBeforeTheCalendarBegins_IsUnknown()
    {
        var desk = Within("4 working hours", ChangePolicy.Follow, book => book
            .Add(new LimitChange(Resolve + "-within", "5000 hours", Day("2024-03-04"))).WithCalendar(CalendarBook.Organisation, OnlyMarch));

        desk.Read(desk.Run("2023-12-31 16:00"), "2024-06-03 12:00").Should().BeEquivalentTo(new { Status = ClockStatus.Unknown, DueAt = (DateTimeOffset?)null });
    }

    [Fact]
    public void IsProvisional_WhereProvisionalDaysHadAPart_IsSaid()
    {
        var table = HolidayTable.Of("own", 2024, 2024, [new Holiday(Day("2024-03-05"), "a day", isOff: true, "notice") { IsProvisional = true }]);
        var calendar = WorkingCalendar.Build("own", RulebookBuilder.DefaultTimeZone, hours => hours.Open(Weekdays.MondayToFriday, "09:00", "18:00").Holidays(table));
        var paused = Within("18 working hours", more: book => book.WithCalendar(CalendarBook.Organisation, calendar));
        paused.Read(paused.Run("2024-03-04 16:00", (Move.Await, "2024-03-05 12:00"), (Move.Continue, "2024-03-06 09:00")), "2024-03-06 12:00")
            .Should().BeEquivalentTo(new { DueAt = At("2024-03-07 16:00"), IsProvisional = true }, "the day counted before the pause");
        foreach (var limit in new[] { "18 working hours", "2 working days", "2 working days at the same time", "4 calendar days moved" })
        {
            var desk = Within(limit, more: book => book.WithCalendar(CalendarBook.Organisation, calendar));

            desk.Read(desk.Run("2024-03-01 12:00"), "2024-03-01 12:00").IsProvisional.Should().BeTrue(limit);
            desk.Read(desk.Run("2024-03-06 12:00"), "2024-03-06 12:00").IsProvisional.Should().BeFalse(limit);
        }
    }

    [Fact]
    public void Read_WhereTheDeclarationThrows_IsAFaultThatNamesClockAndCase()
    {
        var limit = Limit("clk.limit", "1 hour");
        var desk = new ClockDesk((define, moves) => Usual(define, moves).Within(_ => throw new InvalidOperationException("no tariff"), limit), [limit]);

        var fault = FluentActions.Invoking(() => desk.Read(desk.Run("2024-03-01 09:00"), "2024-03-01 09:00")).Should().Throw<LifecycleFaultException>().Which;
        fault.Message.Should().Contain("clk.resolve").And.Contain("M1");
        fault.InnerException!.Message.Should().Be("no tariff");
    }

    [Fact]
    public void Read_ARecordOfAnotherLifecycle_IsTheCallersMistake()
    {
        var (desk, other) = (Within("1 hour"), Lifecycles.CareModule.Complaints());

        FluentActions.Invoking(() => desk.Lifecycle.Clocks(other.Start("C1", At("2024-03-01 09:00")), Case, At("2024-03-01 09:00"))).Should().Throw<ArgumentException>().WithMessage("Found a record of care.complaint*");
        FluentActions.Invoking(() => desk.Lifecycle.Clocks(desk.Run("2024-03-01 09:00"), null!, At("2024-03-01 09:00"))).Should().Throw<ArgumentNullException>();
    }

    private static WorkingCalendar Year(string id, int year) =>
        WorkingCalendar.Build(id, RulebookBuilder.DefaultTimeZone, hours => hours.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(year, year));
}
