using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class ShiftTests
{
    [Theory]
    [InlineData("2026-03-07 21:59:59", false)]
    [InlineData("2026-03-07 22:00:00", true)]
    [InlineData("2026-03-08 00:00:00", true)]
    [InlineData("2026-03-08 02:00:00", false)]
    [InlineData("2026-03-08 02:30:00", true)]
    [InlineData("2026-03-08 05:59:59", true)]
    [InlineData("2026-03-08 06:00:00", false)]
    public void IsWorkingTime_AShiftOverMidnight_GoesOnIntoTheNextDay(string instant, bool isWorking) =>
        Night.IsWorkingTime(China(instant)).Should().Be(isWorking);

    [Fact]
    public void Day_AShiftOverMidnight_BelongsToTheDayOnWhichItBegins()
    {
        var hours = Night.Day(Day("2026-03-07")).Hours;

        hours.Select(stretch => $"{Text(stretch.Opens)} {Text(stretch.Length)}").Should().Equal("2026-03-07 22:00:00 +08:00 04:00:00", "2026-03-08 02:30:00 +08:00 03:30:00");
        Text(Night.Closing(Day("2026-03-07")).At).Should().Be("2026-03-08 06:00:00 +08:00");
    }

    [Fact]
    public void Day_AHolidayAfterAShift_StillEndsTheShiftOfTheDayBefore()
    {
        var table = HolidayTable.Of("own", 2026, 2026, [new Holiday(Day("2026-03-08"), "Women's Day", isOff: true, "notice 1")]);
        var night = WorkingCalendar.Build("night", "Asia/Shanghai", define => define.Open(Weekdays.EveryDay, "22:00", "06:00").Holidays(table));

        night.IsWorkingTime(China("2026-03-08 05:59:59")).Should().BeTrue();
        night.IsWorkingTime(China("2026-03-08 22:00:00")).Should().BeFalse();
        night.IsWorkingTime(China("2026-03-09 05:59:59")).Should().BeFalse();
        night.IsWorkingTime(China("2026-03-09 22:00:00")).Should().BeTrue();
    }

    [Fact]
    public void KnownFrom_WithShiftsOverMidnight_LeavesOutTheMorningThatAnUnknownDayRules()
    {
        Text(Night.KnownFrom).Should().Be("2026-01-01 06:00:00 +08:00");
        FluentActions.Invoking(() => Night.IsWorkingTime(China("2026-01-01 05:59:59"))).Should().Throw<CalendarRangeException>();
        Night.IsWorkingTime(China("2026-01-01 06:00:00")).Should().BeFalse();
    }

    [Fact]
    public void Open_ShiftsThatOverlapAtTheHandover_CountTheOverlapOnce()
    {
        var shifts = WorkingCalendar.Build("shifts", "Asia/Shanghai", define => define
            .Open(Weekdays.EveryDay, "06:00", "14:15").Open(Weekdays.EveryDay, "14:00", "22:15").Open(Weekdays.EveryDay, "22:00", "06:15").Years(2026, 2026));

        shifts.Measure(China("2026-03-02 00:00:00"), China("2026-03-09 00:00:00")).Amount.Should().Be(TimeSpan.FromDays(7));
        Text(shifts.Add(China("2026-03-02 00:00:00"), TimeSpan.FromDays(30)).At).Should().Be("2026-04-01 00:00:00 +08:00");
    }

    [Theory]
    [InlineData("00:00", "24:00")]
    [InlineData("00:00", "00:00")]
    [InlineData("08:00", "08:00")]
    public void Open_AllAroundTheClock_LeavesNoSecondOut(string opens, string closes) =>
        Office("Asia/Shanghai", opens, closes, Weekdays.EveryDay).Measure(China("2026-03-02 00:00:00"), China("2026-03-09 00:00:00")).Amount.Should().Be(TimeSpan.FromDays(7));
}
