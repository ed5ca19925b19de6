using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class InstantTests
{
    [Theory]
    [InlineData("2026-03-06 08:59:59.9999999", false)]
    [InlineData("2026-03-06 09:00:00", true)]
    [InlineData("2026-03-06 09:00:00.0000001", true)]
    [InlineData("2026-03-06 11:59:59.9999999", true)]
    [InlineData("2026-03-06 12:00:00", false)]
    [InlineData("2026-03-06 16:59:59", true)]
    [InlineData("2026-03-06 17:00:00", false)]
    [InlineData("2026-03-07 10:00:00", false)]
    [InlineData("2026-05-09 10:00:00", true)]
    public void IsWorkingTime_AroundOpeningAndClose_IsHalfOpen(string instant, bool isWorking) =>
        Shanghai.IsWorkingTime(China(instant)).Should().Be(isWorking);

    [Theory]
    [InlineData("2026-03-06 08:59:59", "2026-03-06 09:00:00 +08:00")]
    [InlineData("2026-03-06 09:00:00", "2026-03-06 09:00:00 +08:00")]
    [InlineData("2026-03-06 16:59:59.9999999", "2026-03-06 16:59:59.9999999 +08:00")]
    [InlineData("2026-03-06 17:00:00", "2026-03-09 09:00:00 +08:00")]
    public void NextWorkingInstant_FromAnywhere_IsItselfOrTheNextOpening(string instant, string next) =>
        Text(Shanghai.NextWorkingInstant(China(instant)).At).Should().Be(next);

    [Theory]
    [InlineData("2026-03-09 09:00:00", "2026-03-06 17:00:00 +08:00")]
    [InlineData("2026-03-09 09:00:00.0000001", "2026-03-09 09:00:00.0000001 +08:00")]
    [InlineData("2026-03-06 17:00:00", "2026-03-06 17:00:00 +08:00")]
    [InlineData("2026-03-06 17:00:01", "2026-03-06 17:00:00 +08:00")]
    [InlineData("2026-03-06 13:30:00", "2026-03-06 12:00:00 +08:00")]
    public void PreviousWorkingInstant_FromAnywhere_IsItselfOrTheCloseBefore(string instant, string previous) =>
        Text(Shanghai.PreviousWorkingInstant(China(instant)).At).Should().Be(previous);

    [Theory]
    [InlineData("2026-03-06 08:00:00", "2026-03-06 12:00:00 +08:00")]
    [InlineData("2026-03-06 11:59:59", "2026-03-06 12:00:00 +08:00")]
    [InlineData("2026-03-06 12:00:00", "2026-03-06 17:00:00 +08:00")]
    [InlineData("2026-03-06 17:00:00", "2026-03-09 12:00:00 +08:00")]
    public void NextClosing_FromAnywhere_IsTheFirstCloseAfter(string instant, string close) =>
        Text(Shanghai.NextClosing(China(instant)).At).Should().Be(close);

    [Fact]
    public void NextWorkingInstant_AfterTheLastClose_SaysWhatIsKnown()
    {
        FluentActions.Invoking(() => Shanghai.NextWorkingInstant(China("2026-12-31 17:00:00"))).Should().Throw<CalendarRangeException>();
        FluentActions.Invoking(() => Shanghai.NextClosing(China("2026-12-31 17:00:00"))).Should().Throw<CalendarRangeException>();
        FluentActions.Invoking(() => Shanghai.PreviousWorkingInstant(China("2007-01-04 09:00:00"))).Should().Throw<CalendarRangeException>();
    }

    [Fact]
    public void IsWorkingTime_AtTheEndOfWhatIsKnown_SaysWhatIsKnown() =>
        FluentActions.Invoking(() => Shanghai.IsWorkingTime(Shanghai.KnownUntil)).Should().Throw<CalendarRangeException>()
            .WithMessage("Asked for 2027-01-01T00:00:00.0000000+08:00 in the calendar desk; it knows 2007-01-01*");

    [Fact]
    public void Hours_WithSeconds_AreExact()
    {
        var desk = Office("Asia/Shanghai", "09:00:30", "17:00:15");

        desk.IsWorkingTime(China("2026-03-06 09:00:29")).Should().BeFalse();
        desk.IsWorkingTime(China("2026-03-06 09:00:30")).Should().BeTrue();
        desk.IsWorkingTime(China("2026-03-06 17:00:14.9999999")).Should().BeTrue();
        desk.IsWorkingTime(China("2026-03-06 17:00:15")).Should().BeFalse();
    }
}
