using CustomerServiceRules.Calendars;

namespace ComplaintDesk.Replaying;

/// <summary>
/// The working time by which incidents are counted. The log says neither where it was written nor when anybody worked: its
/// wall clock is taken as it stands, without a jump in spring and autumn, and no day is a holiday.
/// </summary>
internal static class LogCalendar
{
    public const string Opens = "08:00";
    public const string Closes = "18:00";

    /// <summary>How far beyond the log limits can be counted.</summary>
    private const int YearsBeyond = 2;

    public static WorkingCalendar Covering(DateTime first, DateTime last) => WorkingCalendar.Build(
        "log",
        TimeZoneInfo.Utc,
        calendar => calendar
            .Open(Weekdays.MondayToFriday, Opens, Closes)
            .Years(first.Year, last.Year + YearsBeyond));

    public static DateTimeOffset InstantOf(DateTime wallClock) => new(wallClock, TimeSpan.Zero);
}
