using System.Globalization;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Tests.Calendars;

/// <summary>Calendars that tests ask, and instants written as the wall clock of a zone shows them.</summary>
internal static class Desks
{
    /// <summary>Monday to Friday, 09:00 to 12:00 and 13:30 to 17:00, with the holidays of China.</summary>
    public static readonly WorkingCalendar Shanghai = WorkingCalendar.Build("desk", "Asia/Shanghai", define => define
        .Open(Weekdays.MondayToFriday, "09:00", "12:00")
        .Open(Weekdays.MondayToFriday, "13:30", "17:00")
        .Holidays(HolidayTable.China)
        .Day(new DateOnly(2026, 2, 13), "the day before the holiday week", ("09:00", "12:00"))
        .Day(new DateOnly(2026, 11, 11), "stocktaking"));

    /// <summary>Every day from 22:00 to 06:00, with a break at 02:00.</summary>
    public static readonly WorkingCalendar Night = WorkingCalendar.Build("night", "Asia/Shanghai", define => define
        .Open(Weekdays.EveryDay, "22:00", "06:00")
        .Break(Weekdays.EveryDay, "02:00", "02:30")
        .Years(2026, 2026));

    /// <summary>Monday to Friday, 09:00 to 17:00, in one zone, for 2026.</summary>
    public static WorkingCalendar Office(string zone, string opens = "09:00", string closes = "17:00", Weekdays days = Weekdays.MondayToFriday) =>
        WorkingCalendar.Build("office", zone, define => define.Open(days, opens, closes).Years(2026, 2026));

    /// <summary>An instant in China, for instance <c>2026-03-06 16:59:59</c>.</summary>
    public static DateTimeOffset China(string wallClock) => At(wallClock + " +08:00");

    public static DateTimeOffset At(string wallClock) => DateTimeOffset.Parse(wallClock, CultureInfo.InvariantCulture);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    public static TimeSpan Amount(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", CultureInfo.InvariantCulture);

    /// <summary>Hours and minutes of a duration, days as 24 hours: <c>30:15:00</c>.</summary>
    public static string Text(TimeSpan amount) => string.Create(CultureInfo.InvariantCulture, $"{(amount < default(TimeSpan) ? "-" : "")}{Math.Abs(Math.Truncate(amount.TotalHours)):00}:{Math.Abs(amount.Minutes):00}:{Math.Abs(amount.Seconds):00}");
}
