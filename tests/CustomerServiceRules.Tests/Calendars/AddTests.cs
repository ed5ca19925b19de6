using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class AddTests
{
    [Theory]
    [InlineData("2026-03-06 09:00:00", "03:00:00", "2026-03-06 12:00:00 +08:00")]
    [InlineData("2026-03-06 09:00:00", "03:00:01", "2026-03-06 13:30:01 +08:00")]
    [InlineData("2026-03-06 09:00:00", "06:30:00", "2026-03-06 17:00:00 +08:00")]
    [InlineData("2026-03-06 16:59:00", "00:00:59", "2026-03-06 16:59:59 +08:00")]
    [InlineData("2026-03-06 16:59:00", "00:01:00", "2026-03-06 17:00:00 +08:00")]
    [InlineData("2026-03-06 16:59:00", "00:01:01", "2026-03-09 09:00:01 +08:00")]
    [InlineData("2026-03-06 17:00:00", "00:00:01", "2026-03-09 09:00:01 +08:00")]
    [InlineData("2026-03-07 12:00:00", "04:00:00", "2026-03-09 14:30:00 +08:00")]
    [InlineData("2026-03-06 12:15:00", "00:00:01", "2026-03-06 13:30:01 +08:00")]
    public void Add_AtTheEdgesOfWorkingTime_IsTheEarliestInstantByWhichItIsWorked(string from, string amount, string due) =>
        Text(Shanghai.Add(China(from), Amount(amount)).At).Should().Be(due);

    [Theory]
    [InlineData("2026-03-09 09:00:00", "-00:00:01", "2026-03-06 16:59:59 +08:00")]
    [InlineData("2026-03-09 09:00:01", "-00:00:01", "2026-03-09 09:00:00 +08:00")]
    [InlineData("2026-03-09 13:30:00", "-03:00:00", "2026-03-09 09:00:00 +08:00")]
    [InlineData("2026-03-09 13:30:00", "-03:00:01", "2026-03-06 16:59:59 +08:00")]
    [InlineData("2026-03-08 12:00:00", "-06:30:00", "2026-03-06 09:00:00 +08:00")]
    [InlineData("2026-03-06 17:00:00", "-06:30:00", "2026-03-06 09:00:00 +08:00")]
    public void Add_Backwards_IsTheLatestInstantSinceWhichItIsWorked(string from, string amount, string since) =>
        Text(Shanghai.Add(China(from), Amount(amount)).At).Should().Be(since);

    [Theory]
    [InlineData("2026-03-06 17:00:00")]
    [InlineData("2026-03-07 03:04:05.0000001")]
    public void Add_Nothing_IsTheInstantItself(string from) =>
        Shanghai.Add(China(from), TimeSpan.Zero).Should().Be(new WorkingInstant(China(from), IsProvisional: false));

    [Fact]
    public void Add_TheDayBeforeAMakeUpSaturday_GoesOnOnSaturday() =>
        Text(Shanghai.Add(China("2026-05-08 16:30:00"), TimeSpan.FromHours(1)).At).Should().Be("2026-05-09 09:30:00 +08:00");

    [Fact]
    public void Add_OverAHolidayWeekAndItsMakeUpDays_CountsWhatIsWorked() =>
        Text(Shanghai.Add(China("2026-09-30 16:59:00"), TimeSpan.FromMinutes(2)).At).Should().Be("2026-10-08 09:01:00 +08:00");

    [Fact]
    public void Add_OverAHalfDayAndAClosedOne_CountsTheirOwnHours()
    {
        Text(Shanghai.Add(China("2026-02-13 11:59:00"), TimeSpan.FromMinutes(2)).At).Should().Be("2026-02-14 09:01:00 +08:00", "the afternoon is off, the Saturday makes up");
        Text(Shanghai.Add(China("2026-11-10 17:00:00"), TimeSpan.FromMinutes(1)).At).Should().Be("2026-11-12 09:01:00 +08:00");
    }

    [Fact]
    public void Add_FromAnInstantWrittenInAnotherZone_AnswersInTheCalendarsZone() =>
        Text(Shanghai.Add(At("2026-03-06 08:59:00 +00:00"), TimeSpan.FromMinutes(1)).At).Should().Be("2026-03-06 17:00:00 +08:00");

    [Fact]
    public void Add_Ticks_AreKept() =>
        Shanghai.Add(China("2026-03-06 16:59:59.9999999"), TimeSpan.FromTicks(2)).At.Should().Be(China("2026-03-09 09:00:00.0000001"));

    [Fact]
    public void Add_BeyondTheLastDay_SaysWhatIsKnown() =>
        FluentActions.Invoking(() => Shanghai.Add(China("2026-12-31 16:00:00"), TimeSpan.FromMinutes(61)))
            .Should().Throw<CalendarRangeException>()
            .WithMessage("Asked for 01:01:00 of working time from 2026-12-31T16:00:00.0000000+08:00 in the calendar desk; it knows 2007-01-01 00:00:00 +08:00 until before 2027-01-01 00:00:00 +08:00 (Asia/Shanghai).");

    [Fact]
    public void Add_UntilTheVeryLastClose_IsKnown() =>
        Text(Shanghai.Add(China("2026-12-31 16:00:00"), TimeSpan.FromMinutes(60)).At).Should().Be("2026-12-31 17:00:00 +08:00");

    [Fact]
    public void Add_BackwardsBeyondTheFirstDay_SaysWhatIsKnown() =>
        FluentActions.Invoking(() => Shanghai.Add(China("2007-01-04 10:00:00"), -TimeSpan.FromMinutes(61)))
            .Should().Throw<CalendarRangeException>().WithMessage("Asked for -01:01:00 of working time from*");

    [Theory]
    [InlineData("2006-12-31 23:59:59.9999999")]
    [InlineData("2027-01-01 00:00:00.0000001")]
    public void Add_FromAnUnknownInstant_SaysWhatIsKnown(string from) =>
        FluentActions.Invoking(() => Shanghai.Add(China(from), TimeSpan.FromMinutes(1))).Should().Throw<CalendarRangeException>();

    [Fact]
    public void Add_TheLargestAmounts_AreRefusedWithoutOverflow()
    {
        FluentActions.Invoking(() => Shanghai.Add(China("2026-03-06 10:00:00"), TimeSpan.MaxValue)).Should().Throw<CalendarRangeException>();
        FluentActions.Invoking(() => Shanghai.Add(China("2026-03-06 10:00:00"), TimeSpan.MinValue)).Should().Throw<CalendarRangeException>();
    }
}
