using CustomerServiceRules.Calendars;
using static CustomerServiceRules.Tests.Calendars.Desks;

namespace CustomerServiceRules.Tests.Calendars;

public sealed class FingerprintTests
{
    private static readonly string Plain = Print("desk", "Asia/Shanghai", _ => { });

    [Fact]
    public void Fingerprint_OfTheSameDays_IsTheSameHoweverTheyWereSaid() =>
        Print("desk", "Asia/Shanghai", define => define.Open(Weekdays.Monday, "10:00", "11:00")).Should().Be(Plain).And.MatchRegex("^[0-9a-f]{64}$");

    [Fact]
    public void Fingerprint_OfAnythingThatDiffers_Differs() => new[]
    {
        Plain,
        Print("team", "Asia/Shanghai", _ => { }),
        Print("desk", "Asia/Singapore", _ => { }),
        Print("desk", "Asia/Shanghai", define => define.Open(Weekdays.Monday, "08:59:59", "09:00")),
        Print("desk", "Asia/Shanghai", define => define.Day(Day("2026-03-06"), "party")),
        Print("desk", "Asia/Shanghai", define => define.Day(Day("2026-03-06"), "Party")),
        Print("desk", "Asia/Shanghai", define => define.Years(2020, 2025)),
        Print("desk", "Asia/Shanghai", define => define.Years(2020, 2026), HolidayTable.China.Extend([new Holiday(Day("2026-03-06"), "party", isOff: true, "us")])),
        Print("desk", "Asia/Shanghai", define => define.Years(2020, 2026), HolidayTable.China.Extend([new Holiday(Day("2026-03-06"), "party", isOff: true, "us")], provisional: false)),
        Print("desk", "Asia/Shanghai", define => define.Years(2020, 2026), HolidayTable.China.Extend([new Holiday(Day("2026-03-06"), "party", isOff: true, "them")])),
    }.Should().OnlyHaveUniqueItems();

    private static string Print(string id, string zone, Action<WorkingCalendarBuilder> more, HolidayTable? table = null) => WorkingCalendar.Build(id, zone, define =>
    {
        define.Open(Weekdays.MondayToFriday, "09:00", "17:00").Holidays(table ?? HolidayTable.China).Years(2020, 2026);
        more(define);
    }).Fingerprint;
}
