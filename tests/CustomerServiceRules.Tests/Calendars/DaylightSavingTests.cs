using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class DaylightSavingTests
{
    private static readonly WorkingCalendar Berlin = Office("Europe/Berlin", "00:00", "24:00", Weekdays.EveryDay);

    [Theory]
    [InlineData("2026-03-28", 24)]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    public void Measure_ADayAroundTheClock_HasTheHoursThatPass(string day, int hours)
    {
        Berlin.Measure(Berlin.At(Day(day), TimeOnly.MinValue), Berlin.EndOf(Day(day))).Amount.Should().Be(TimeSpan.FromHours(hours));
        Berlin.Day(Day(day)).Hours.Should().ContainSingle().Which.Length.Should().Be(TimeSpan.FromHours(hours));
    }

    [Theory]
    [InlineData("01:30", "04:00", "2026-03-29", "01:30:00")]
    [InlineData("02:15", "02:45", "2026-03-29", "00:00:00")]
    [InlineData("02:15", "02:45", "2026-10-25", "01:00:00")]
    [InlineData("01:30", "02:15", "2026-10-25", "01:00:00")]
    [InlineData("22:00", "06:00", "2026-03-28", "07:00:00")]
    [InlineData("22:00", "06:00", "2026-10-24", "09:00:00")]
    public void Day_WithHoursInAGapOrAnOverlap_CountsWhatTheWallClockShows(string opens, string closes, string day, string worked) =>
        Text(Office("Europe/Berlin", opens, closes, Weekdays.EveryDay).Day(Day(day)).Hours.Aggregate(TimeSpan.Zero, (sum, hours) => sum + hours.Length)).Should().Be(worked);

    [Fact]
    public void Day_WhoseHoursAllFallIntoTheGap_IsNotAWorkingDay()
    {
        var desk = Office("Europe/Berlin", "02:15", "02:45", Weekdays.EveryDay);

        desk.IsWorkingDay(Day("2026-03-29")).Should().BeFalse();
        desk.AddWorkingDays(Day("2026-03-28"), 1).Day.Should().Be(Day("2026-03-30"));
        desk.Stretches(At("2026-03-29 00:00 +01:00"), At("2026-03-30 00:00 +02:00")).Should().ContainSingle().Which.Kind.Should().Be(StretchKind.RestDay);
    }

    [Theory]
    [InlineData("2026-03-29 01:59:59 +01:00", "00:00:01", "2026-03-29 03:00:00 +02:00")]
    [InlineData("2026-03-29 01:59:59 +01:00", "00:00:02", "2026-03-29 03:00:01 +02:00")]
    [InlineData("2026-10-25 02:59:59 +02:00", "00:00:02", "2026-10-25 02:00:01 +01:00")]
    [InlineData("2026-10-25 02:00:01 +01:00", "-00:00:02", "2026-10-25 02:59:59 +02:00")]
    public void Add_AcrossAChangeOfTheClock_LosesAndRepeatsNothing(string from, string amount, string due) =>
        Text(Berlin.Add(At(from), Amount(amount)).At).Should().Be(due);

    [Fact]
    public void Add_HoursFromTheEveningBeforeTheClockGoesForward_EndAnHourLaterByTheWallClock() =>
        Text(Berlin.Add(At("2026-03-28 22:00 +01:00"), TimeSpan.FromHours(8)).At).Should().Be("2026-03-29 07:00:00 +02:00");

    [Theory]
    [InlineData("2026-03-29", "02:30", "2026-03-29 03:00:00 +02:00")]
    [InlineData("2026-03-29", "03:00", "2026-03-29 03:00:00 +02:00")]
    [InlineData("2026-10-25", "02:30", "2026-10-25 02:30:00 +02:00")]
    [InlineData("2026-10-25", "03:00", "2026-10-25 03:00:00 +01:00")]
    public void At_InAGapOrAnOverlap_IsTheEarliestInstantAtOrAfterIt(string day, string time, string instant) =>
        Text(Berlin.At(Day(day), Time(time))).Should().Be(instant);

    [Fact]
    public void Measure_WhereTheClockMovesByHalfAnHour_CountsTheHalfHour()
    {
        var desk = Office("Australia/Lord_Howe", "01:00", "03:00", Weekdays.EveryDay);

        desk.Day(Day("2026-10-04")).Hours.Should().ContainSingle().Which.Length.Should().Be(TimeSpan.FromMinutes(90));
        Text(desk.Day(Day("2026-04-05")).Hours.Aggregate(TimeSpan.Zero, (sum, hours) => sum + hours.Length)).Should().Be("02:30:00");
    }

    [Fact]
    public void Day_ThatTheZoneLeftOut_HasNoTime()
    {
        var apia = WorkingCalendar.Build("apia", "Pacific/Apia", define => define.Open(Weekdays.EveryDay, "09:00", "17:00").Years(2011, 2011));

        apia.IsWorkingDay(Day("2011-12-30")).Should().BeFalse();
        apia.AddWorkingDays(Day("2011-12-29"), 1).Day.Should().Be(Day("2011-12-31"));
        apia.EndOf(Day("2011-12-29")).Should().Be(apia.At(Day("2011-12-31"), TimeOnly.MinValue));
    }
}
