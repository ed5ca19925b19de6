using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class DayTests
{
    [Theory]
    [InlineData("2026-03-06", WorkingDayKind.Working, null, "09:00-12:00 13:30-17:00")]
    [InlineData("2026-03-07", WorkingDayKind.RestDay, null, "")]
    [InlineData("2026-05-01", WorkingDayKind.Holiday, "劳动节", "")]
    [InlineData("2026-05-09", WorkingDayKind.MakeUpDay, "劳动节", "09:00-12:00 13:30-17:00")]
    [InlineData("2026-02-13", WorkingDayKind.SpecialDay, "the day before the holiday week", "09:00-12:00")]
    [InlineData("2026-11-11", WorkingDayKind.SpecialDay, "stocktaking", "")]
    [InlineData("2020-02-03", WorkingDayKind.Working, "春节", "09:00-12:00 13:30-17:00")]
    public void Day_OfEachKind_SaysWhatItIsAndItsHours(string date, WorkingDayKind kind, string? name, string hours)
    {
        var day = Shanghai.Day(Day(date));

        (day.Date, day.Kind, day.Name, day.IsWorking, day.IsProvisional).Should().Be((Day(date), kind, name, hours.Length > 0, false));
        string.Join(' ', day.Hours.Select(stretch => $"{stretch.Opens:HH:mm}-{stretch.Closes:HH:mm}")).Should().Be(hours);
        Shanghai.IsWorkingDay(Day(date)).Should().Be(day.IsWorking);
    }

    [Fact]
    public void Day_FromTheTable_NamesItsPaper() =>
        Shanghai.Day(Day("2026-05-09")).Source.Should().Be("https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm");

    [Fact]
    public void OpeningAndClosing_OfAWorkingDay_AreItsFirstAndLast()
    {
        Text(Shanghai.Opening(Day("2026-03-06")).At).Should().Be("2026-03-06 09:00:00 +08:00");
        Text(Shanghai.Closing(Day("2026-03-06")).At).Should().Be("2026-03-06 17:00:00 +08:00");
    }

    [Fact]
    public void OpeningAndClosing_OfADayOff_SayWhatItIs()
    {
        FluentActions.Invoking(() => Shanghai.Opening(Day("2026-05-01"))).Should().Throw<ArgumentException>().WithMessage("Found 2026-05-01 (Holiday, 劳动节) in the calendar desk, expected a day with working time.*");
        FluentActions.Invoking(() => Shanghai.Closing(Day("2026-03-07"))).Should().Throw<ArgumentException>().WithMessage("Found 2026-03-07 (RestDay) in*");
    }

    [Theory]
    [InlineData("2024-03-01", 1, "2024-03-04")]
    [InlineData("2026-03-07", 1, "2026-03-09")]
    [InlineData("2026-03-09", -1, "2026-03-06")]
    [InlineData("2026-03-08", -1, "2026-03-06")]
    [InlineData("2026-05-08", 1, "2026-05-09")]
    [InlineData("2026-04-30", 4, "2026-05-09")]
    [InlineData("2026-04-30", 5, "2026-05-11")]
    [InlineData("2026-05-11", -5, "2026-04-30")]
    [InlineData("2026-03-07", 0, "2026-03-07")]
    public void AddWorkingDays_FromAnyDay_DoesNotCountTheDayItself(string day, int days, string expected)
    {
        Shanghai.AddWorkingDays(Day(day), days).Should().Be(new WorkingDate(Day(expected), IsProvisional: false));
        if (Shanghai.IsWorkingDay(Day(expected)))
            Shanghai.WorkingDaysBetween(Day(day), Day(expected)).Days.Should().Be(days);
    }

    [Theory]
    [InlineData("2026-03-06", "2026-03-07", 0)]
    [InlineData("2026-03-06", "2026-03-09", 1)]
    [InlineData("2026-03-08", "2026-03-06", -1)]
    [InlineData("2026-01-01", "2026-12-31", 247)]
    public void WorkingDaysBetween_TwoDays_LeavesTheFirstOut(string from, string to, int days) =>
        Shanghai.WorkingDaysBetween(Day(from), Day(to)).Days.Should().Be(days);

    [Theory]
    [InlineData("2026-12-30", 2)]
    [InlineData("2007-01-04", -1)]
    [InlineData("2026-03-06", int.MaxValue)]
    [InlineData("2026-03-06", int.MinValue)]
    [InlineData("2027-01-04", 1)]
    public void AddWorkingDays_BeyondWhatIsKnown_SaysSo(string day, int days) =>
        FluentActions.Invoking(() => Shanghai.AddWorkingDays(Day(day), days)).Should().Throw<CalendarRangeException>().WithMessage("*in the calendar desk; it knows 2007-01-01 to 2026-12-31.");

    [Fact]
    public void DayOf_AnInstant_IsWhatTheZonesWallClockShows()
    {
        Shanghai.DayOf(At("2026-03-06 15:59:59 +00:00")).Should().Be(Day("2026-03-06"));
        Shanghai.DayOf(At("2026-03-06 16:00:00 +00:00")).Should().Be(Day("2026-03-07"));
        FluentActions.Invoking(() => Shanghai.DayOf(At("2026-12-31 16:00:00 +00:00"))).Should().Throw<CalendarRangeException>();
    }

    [Fact]
    public void EndOf_ADay_IsTheBeginningOfTheNext() => Text(Shanghai.EndOf(Day("2026-12-31"))).Should().Be("2027-01-01 00:00:00 +08:00");
}
