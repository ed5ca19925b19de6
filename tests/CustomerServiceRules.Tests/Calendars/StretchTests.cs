using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class StretchTests
{
    [Fact]
    public void Stretches_OverAHolidayAndAMakeUpDay_TellWhatCountsAndWhyTheRestDoesNot() =>
        Told(Shanghai, "2026-04-30 16:00:00", "2026-05-09 10:00:00").Should().Equal(
            "04-30 16:00-17:00 Working",
            "04-30 17:00-00:00 AfterClosing",
            "05-01 00:00-00:00 Holiday 劳动节",
            "05-02 00:00-00:00 Holiday 劳动节",
            "05-03 00:00-00:00 Holiday 劳动节",
            "05-04 00:00-00:00 Holiday 劳动节",
            "05-05 00:00-00:00 Holiday 劳动节",
            "05-06 00:00-09:00 BeforeOpening",
            "05-06 09:00-12:00 Working",
            "05-06 12:00-13:30 Break",
            "05-06 13:30-17:00 Working",
            "05-06 17:00-00:00 AfterClosing",
            "05-07 00:00-09:00 BeforeOpening",
            "05-07 09:00-12:00 Working",
            "05-07 12:00-13:30 Break",
            "05-07 13:30-17:00 Working",
            "05-07 17:00-00:00 AfterClosing",
            "05-08 00:00-09:00 BeforeOpening",
            "05-08 09:00-12:00 Working",
            "05-08 12:00-13:30 Break",
            "05-08 13:30-17:00 Working",
            "05-08 17:00-00:00 AfterClosing",
            "05-09 00:00-09:00 BeforeOpening 劳动节",
            "05-09 09:00-10:00 Working 劳动节");

    [Fact]
    public void Stretches_OverAWeekend_NameEachRestDay() =>
        Told(Shanghai, "2026-03-06 17:00:00", "2026-03-09 09:00:00").Should().Equal(
            "03-06 17:00-00:00 AfterClosing", "03-07 00:00-00:00 RestDay", "03-08 00:00-00:00 RestDay", "03-09 00:00-09:00 BeforeOpening");

    [Fact]
    public void Stretches_OfANightShift_BelongToTheDayOnWhichItBegins() =>
        Told(Night, "2026-03-07 21:00:00", "2026-03-08 23:00:00").Should().Equal(
            "03-07 21:00-22:00 BeforeOpening",
            "03-07 22:00-02:00 Working",
            "03-07 02:00-02:30 Break",
            "03-07 02:30-06:00 Working",
            "03-08 06:00-22:00 BeforeOpening",
            "03-08 22:00-23:00 Working");

    [Fact]
    public void Stretches_OfADayClosedByTheCalendar_GiveItsName() =>
        Told(Shanghai, "2026-11-11 00:00:00", "2026-11-12 00:00:00").Should().Equal("11-11 00:00-00:00 SpecialDay stocktaking");

    [Fact]
    public void Stretches_FromTheTable_NameThePaper() =>
        Shanghai.Stretches(China("2026-05-01 00:00:00"), China("2026-05-01 12:00:00")).Should().ContainSingle().Which.Source.Should().EndWith("content_7047091.htm");

    [Fact]
    public void Stretches_OfNoTime_AreNone() => Shanghai.Stretches(China("2026-03-06 10:00:00"), China("2026-03-06 10:00:00")).Should().BeEmpty();

    [Fact]
    public void Stretches_Backwards_AreRefused() =>
        FluentActions.Invoking(() => Shanghai.Stretches(China("2026-03-06 10:00:00"), China("2026-03-06 09:00:00"))).Should().Throw<ArgumentException>()
            .WithMessage("Found 2026-03-06T09:00:00.0000000+08:00 before 2026-03-06T10:00:00.0000000+08:00, expected*");

    private static IEnumerable<string> Told(WorkingCalendar calendar, string from, string to) => calendar.Stretches(China(from), China(to))
        .Select(stretch => $"{stretch.Day:MM-dd} {stretch.From:HH:mm}-{stretch.Until:HH:mm} {stretch.Kind} {stretch.Name}".TrimEnd());
}
