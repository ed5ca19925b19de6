using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Tests.Deadlines;

namespace CustomerServiceRules.Tests.Calendars;

/// <summary>What calendars and clocks say is the same in every culture: with other eras, digits, signs and separators.</summary>
public sealed class CultureTests
{
    private static readonly WorkingCalendar Desk = WorkingCalendar.Build("desk", "Asia/Shanghai", define => define.Open(Weekdays.MondayToFriday, "09:00", "17:00").Holidays(HolidayTable.China));

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("fi-FI")]
    [InlineData("sv-SE")]
    public void Texts_InAnyCulture_AreTheSame(string culture)
    {
        var expected = Texts();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Texts().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Texts()
    {
        var (day, instant) = (new DateOnly(2026, 2, 17), new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.FromHours(8)));
        var clock = ClockDesk.Within("12 working hours", more: book => book.WithCalendar(CalendarBook.Organisation, Desk));
        var (unknown, running) = (clock.Read(clock.Run("M1", instant), instant), clock.Read(clock.Run("2026-05-08 16:00"), "2026-05-08 16:30"));
        return
        [
            Desk.ToString(),
            Desk.Fingerprint,
            unknown.Unknown!,
            unknown.ToString(),
            running.ToString(),
            .. running.Explain().Steps.Select(step => $"{step.Why.English} {step.Why.Chinese} {step.Source}"),
            ChangePolicy.FollowFrom(day).ToString(),
            TimeLimit.WorkingHours(12).ToString(),
            new Rate(12, 34).ToString(),
            Said(() => Desk.Day(day.AddYears(1))),
            Said(() => Desk.Opening(day)),
            Said(() => Desk.AddWorkingDays(day, -5_000)),
            Said(() => Desk.Add(instant, TimeSpan.FromHours(-99_999))),
            Said(() => HolidayTable.China.Find(day.AddYears(1))),
            Said(() => _ = new CalendarHistory((day, Desk), (day, Desk))),
            Said(() => HolidayTable.China.Extend(HolidayTable.Of("own", 2026, 2026, [new Holiday(day, "day", isOff: false, "notice")]))),
            Said(() => HolidayTable.Of("own", 2026, 2026, [new Holiday(day.AddYears(1), "day", isOff: true, "notice")])),
            Said(() => HolidayTable.Of("own", 2026, 2026, [new Holiday(day, "day", isOff: true, "notice"), new Holiday(day, "other", isOff: true, "notice")])),
            Said(() => Build(define => define.Day(day, "a day").Day(day, "a day"))),
            Said(() => Build(define => define.Day(day.AddYears(1), "a day"))),
            Said(() => Build(_ => { })),
            Said(() => Build(define => define.Open(Weekdays.Monday, "9.00", "17.00"))),
        ];
    }

    private static void Build(Action<WorkingCalendarBuilder> define) => WorkingCalendar.Build("other", "Asia/Shanghai", builder => define(builder.Years(2026, 2026)));

    private static string Said(Action asked) => asked.Should().Throw<Exception>().Which.Message;
}
