using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>OQ-65: the day of the event does not count; n working days end with the working hours of the n-th following one.</summary>
public sealed class ClockDayTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.Build(
        "china", RulebookBuilder.DefaultTimeZone, hours => hours.Open(Weekdays.MondayToFriday, "09:00", "12:00").Open(Weekdays.MondayToFriday, "13:30", "18:00").Holidays(HolidayTable.China));

    [Theory]
    [InlineData("1 working day", "2024-03-01 00:00", "2024-03-04 18:00")]
    [InlineData("1 working day", "2024-03-01 18:00", "2024-03-04 18:00")]
    [InlineData("1 working day", "2024-03-02 12:00", "2024-03-04 18:00")]
    [InlineData("1 working day", "2024-03-03 23:59:59", "2024-03-04 18:00")]
    [InlineData("1 working day", "2024-03-04 00:00", "2024-03-05 18:00")]
    [InlineData("2 working days", "2024-03-01 10:00", "2024-03-05 18:00")]
    [InlineData("5 working days", "2024-03-01 10:00", "2024-03-08 18:00")]
    [InlineData("6 working days", "2024-03-01 10:00", "2024-03-11 18:00")]
    [InlineData("2 working days at the same time", "2024-03-01 10:15:30", "2024-03-05 10:15:30")]
    [InlineData("1 working day at the same time", "2024-03-02 20:00", "2024-03-04 20:00")]
    [InlineData("1 calendar day", "2024-03-01 10:00", "2024-03-03 00:00")]
    [InlineData("3 calendar days", "2024-03-01 00:00", "2024-03-05 00:00")]
    [InlineData("1 calendar day moved", "2024-03-01 10:00", "2024-03-04 18:00")]
    [InlineData("2 calendar days moved", "2024-03-01 10:00", "2024-03-04 18:00")]
    [InlineData("3 calendar days moved", "2024-03-01 10:00", "2024-03-05 00:00")]
    [InlineData("10 calendar days", "2024-02-20 10:00", "2024-03-02 00:00")]
    public void DueAt_InDays_IsTheEndThatTheUnitNames(string limit, string start, string due) => Within(limit).DueOf(start).Should().Be(At(due));

    [Theory]
    [InlineData("2024-03-04 17:59:59", ClockStatus.Running, 1)]
    [InlineData("2024-03-04 18:00:00", ClockStatus.Running, 0)]
    [InlineData("2024-03-04 18:00:01", ClockStatus.Overdue, 0)]
    [InlineData("2024-03-05 09:00:07", ClockStatus.Overdue, -7)]
    public void Status_InDays_IsOverdueOnlyAfterTheClose(string asOf, ClockStatus expected, int secondsLeft)
    {
        var desk = Within("1 working day");
        var reading = desk.Read(desk.Run("2024-03-01 10:00"), asOf);

        reading.Status.Should().Be(expected);
        reading.Used.Should().BeNull("days are not used up by the hour");
        reading.Left.Should().Be(TimeSpan.FromSeconds(secondsLeft), "it is working time");
    }

    // Spring Festival 2024: off 10-17 February, worked on Sunday the 4th and Sunday the 18th.
    [Theory]
    [InlineData("1 working day", "2024-02-02 10:00", "2024-02-04 18:00")]
    [InlineData("1 working day", "2024-02-03 10:00", "2024-02-04 18:00")]
    [InlineData("1 working day", "2024-02-09 17:59", "2024-02-18 18:00")]
    [InlineData("2 working days", "2024-02-09 10:00", "2024-02-19 18:00")]
    [InlineData("4 working hours", "2024-02-09 16:00", "2024-02-18 11:00")]
    [InlineData("4 working hours", "2024-02-12 10:00", "2024-02-18 14:30")]
    [InlineData("3 calendar days", "2024-02-09 10:00", "2024-02-13 00:00")]
    [InlineData("3 calendar days moved", "2024-02-09 10:00", "2024-02-18 18:00")]
    [InlineData("3 working hours", "2024-03-01 09:00", "2024-03-01 12:00")]
    [InlineData("181 working minutes", "2024-03-01 09:00", "2024-03-01 13:31")]
    // National Day 2025 and Mid-Autumn: off 1-8 October, worked on Sunday 28 September and Saturday 11 October.
    [InlineData("1 working day", "2025-09-26 10:00", "2025-09-28 18:00")]
    [InlineData("1 working day", "2025-09-30 10:00", "2025-10-09 18:00")]
    [InlineData("2 working days", "2025-10-09 10:00", "2025-10-11 18:00")]
    [InlineData("1 calendar day moved", "2025-09-30 10:00", "2025-10-09 18:00")]
    // Spring Festival 2026: off 15-23 February, worked on Saturday the 14th and Saturday the 28th.
    [InlineData("1 working day", "2026-02-13 16:59", "2026-02-14 18:00")]
    [InlineData("1 working day", "2026-02-14 16:59", "2026-02-24 18:00")]
    [InlineData("2 working days", "2026-02-26 10:00", "2026-02-28 18:00")]
    [InlineData("1 working hour", "2026-02-13 17:30", "2026-02-14 09:30")]
    public void DueAt_AroundChineseHolidays_ObservesDaysOffAndMakeUpDays(string limit, string start, string due) =>
        Within(limit, more: book => book.WithCalendar(CalendarBook.Organisation, China)).DueOf(start).Should().Be(At(due));

    [Theory]
    [InlineData("2024-03-04 18:00:00", "2024-03-05 10:00", "2024-03-05 18:00")]
    [InlineData("2024-03-04 17:59:59", "2024-03-05 10:00", "2024-03-06 18:00")]
    [InlineData("2024-03-04 10:00", "2024-03-04 17:59:59", "2024-03-05 18:00")]
    [InlineData("2024-03-04 10:00", "2024-03-04 18:00:00", "2024-03-06 18:00")]
    [InlineData("2024-03-04 18:00:00", "2024-03-04 18:00:00", "2024-03-05 18:00")]
    [InlineData("2024-03-04 10:00", "2024-03-05 18:00:01", "2024-03-07 18:00")]
    [InlineData("2024-03-02 10:00", "2024-03-03 10:00", "2024-03-05 18:00")]
    [InlineData("2024-03-04 09:30", "2024-03-04 17:00", "2024-03-05 18:00")]
    public void DueAt_InWorkingDaysWithAPause_CountsTheDaysAtWhoseCloseTheClockRuns(string pause, string resume, string due) =>
        Within("2 working days").DueOf("2024-03-01 10:00", (Move.Await, pause), (Move.Continue, resume)).Should().Be(At(due));

    [Theory]
    [InlineData("2024-03-03 00:00:00", "2024-03-03 12:00", "2024-03-04 00:00")]
    [InlineData("2024-03-02 23:59:59", "2024-03-03 12:00", "2024-03-05 00:00")]
    [InlineData("2024-03-02 12:00", "2024-03-03 00:00:00", "2024-03-05 00:00")]
    [InlineData("2024-03-02 12:00", "2024-03-02 23:59:59", "2024-03-04 00:00")]
    public void DueAt_InCalendarDaysWithAPause_CountsTheDaysAtWhoseEndTheClockRuns(string pause, string resume, string due) =>
        Within("2 calendar days").DueOf("2024-03-01 10:00", (Move.Await, pause), (Move.Continue, resume)).Should().Be(At(due));

    [Theory]
    [InlineData("2024-03-04 10:00:00", "2024-03-04 12:00", "2024-03-05 10:00")]
    [InlineData("2024-03-04 09:59:59", "2024-03-04 12:00", "2024-03-06 10:00")]
    [InlineData("2024-03-04 09:30", "2024-03-04 10:00:00", "2024-03-06 10:00")]
    public void DueAt_ToTheTimeWithAPause_CountsTheDaysAtWhoseTimeTheClockRuns(string pause, string resume, string due) =>
        Within("2 working days at the same time").DueOf("2024-03-01 10:00", (Move.Await, pause), (Move.Continue, resume)).Should().Be(At(due));

    [Fact]
    public void Status_InDaysPausedForGood_IsPaused()
    {
        var desk = Within("2 working days");
        var reading = desk.Read(desk.Run("2024-03-01 10:00", (Move.Await, "2024-03-05 17:59")), "2024-06-01 12:00");

        reading.Should().BeEquivalentTo(new { Status = ClockStatus.Paused, DueAt = (DateTimeOffset?)null, Limit = TimeLimit.WorkingDays(2) }, options => options.ComparingByValue<TimeLimit>());
    }

    [Theory]
    [InlineData("2024-03-04 17:59:59", null)]
    [InlineData("2024-03-04 18:00:00", "2024-03-04 18:00")]
    public void DueAt_InDaysPausedForGoodAtTheCloseOfTheLast_IsThatClose(string pause, string? due) =>
        Within("1 working day").DueOf("2024-03-01 10:00", (Move.Await, pause)).Should().Be(due is null ? null : At(due));

    [Fact]
    public void Restart_InDays_CountsFromTheDayAfterTheRestart()
    {
        var desk = Within("1 working day");
        var record = desk.Run("2024-03-01 10:00", (Move.Solve, "2024-03-04 12:00"), (Move.Renew, "2024-03-05 10:00"));

        desk.Lifecycle.Clocks(record, Case, At("2024-03-05 10:30")).Select(reading => reading.DueAt).Should().Equal(At("2024-03-04 18:00"), At("2024-03-06 18:00"));
    }

    [Fact]
    public void DueAt_OfADayWithAShiftOverMidnight_IsTheEndOfTheShift()
    {
        var night = WorkingCalendar.Build("night", RulebookBuilder.DefaultTimeZone, hours => hours.Open(Weekdays.MondayToFriday, "22:00", "06:00").Years(2024, 2024));
        var desk = Within("1 working day", more: book => book.WithCalendar(CalendarBook.Organisation, night));

        desk.DueOf("2024-03-04 23:00").Should().Be(At("2024-03-06 06:00"));
        desk.DueOf("2024-03-01 23:00").Should().Be(At("2024-03-05 06:00"));
    }

    // Berlin: clocks go forward at 02:00 on 31 March 2024 and back at 03:00 on 27 October 2024.
    [Theory]
    [InlineData("48 hours", "2024-03-30 01:30", "+01:00", "2024-04-01 02:30", "+02:00")]
    [InlineData("1 calendar day", "2024-03-30 10:00", "+01:00", "2024-04-01 00:00", "+02:00")]
    [InlineData("1 working day at the same time", "2024-03-30 02:30", "+01:00", "2024-03-31 03:00", "+02:00")]
    [InlineData("1 working day at the same time", "2024-10-26 02:30", "+02:00", "2024-10-27 02:30", "+02:00")]
    [InlineData("4 working hours", "2024-03-31 00:30", "+01:00", "2024-03-31 05:30", "+02:00")]
    [InlineData("4 working hours", "2024-10-27 00:30", "+02:00", "2024-10-27 03:30", "+01:00")]
    [InlineData("1 working day", "2024-03-30 10:00", "+01:00", "2024-04-01 00:00", "+02:00")]
    public void DueAt_AcrossAChangeOfTheClocks_CountsTimeThatPassedAndDaysAsTheWallShowsThem(string limit, string start, string offset, string due, string dueOffset)
    {
        var always = WorkingCalendar.Build("berlin", "Europe/Berlin", hours => hours.Open(Weekdays.EveryDay, "00:00", "24:00").Years(2024, 2024));
        var desk = Within(limit, more: book => book.WithCalendar(CalendarBook.Organisation, always));
        var from = At(start, offset);

        desk.Read(desk.Run("M1", from), from).DueAt.Should().Be(At(due, dueOffset));
    }

    [Fact]
    public void DueAt_InCalendarDaysWithoutACalendar_GoesByTheZoneOfTheRulebook()
    {
        var desk = Within("1 calendar day", more: book => book.InTimeZone(TimeZoneInfo.Utc));
        var from = At("2024-03-01 23:00", "+00:00");

        desk.Read(desk.Run("M1", from), from).Should().BeEquivalentTo(new { DueAt = At("2024-03-03 00:00", "+00:00"), Calendar = (string?)null });
        Within("1 calendar day", more: _ => { }).DueOf("2024-03-02 07:00").Should().Be(At("2024-03-04 00:00"));
    }
}
