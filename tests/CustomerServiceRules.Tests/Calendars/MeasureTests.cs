using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("2026-03-06 08:59:59", "2026-03-06 09:00:00", "00:00:00")]
    [InlineData("2026-03-06 09:00:00", "2026-03-06 09:00:01", "00:00:01")]
    [InlineData("2026-03-06 11:59:59", "2026-03-06 13:30:01", "00:00:02")]
    [InlineData("2026-03-06 16:59:59", "2026-03-09 09:00:01", "00:00:02")]
    [InlineData("2026-03-06 17:00:00", "2026-03-09 09:00:00", "00:00:00")]
    [InlineData("2026-03-06 00:00:00", "2026-03-07 00:00:00", "06:30:00")]
    [InlineData("2026-03-02 00:00:00", "2026-03-09 00:00:00", "32:30:00")]
    [InlineData("2026-03-09 09:00:01", "2026-03-06 16:59:59", "-00:00:02")]
    [InlineData("2026-02-14 00:00:00", "2026-03-01 00:00:00", "39:00:00")]
    public void Measure_BetweenInstants_IsTheWorkingTimeBetween(string from, string to, string amount) =>
        Text(Shanghai.Measure(China(from), China(to)).Amount).Should().Be(amount);

    [Fact]
    public void Measure_AllThatIsKnown_IsEveryWorkingDay()
    {
        var whole = Shanghai.Measure(Shanghai.KnownFrom, Shanghai.KnownUntil).Amount;

        var workingDays = Shanghai.WorkingDaysBetween(Shanghai.FirstDay, Shanghai.LastDay).Days;
        whole.Should().Be(TimeSpan.FromHours(6.5 * workingDays - 3.5), "2007-01-01 is a holiday, and one day is a half day");
    }
}
