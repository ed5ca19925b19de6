using CustomerServiceRules.Calendars;
using RetailTiering.Input;

namespace RetailTiering.Planning;

/// <summary>
/// When visits are made: assumptions of this program, for the document gives no hours (OQ-63) and no length of a visit. From
/// Monday to Friday, 08:30 to 12:00 and 13:00 to 17:00, half an hour each; holidays and make-up workdays are those of China.
/// </summary>
internal static class VisitingTime
{
    public const int MinutesOfVisit = 30;

    /// <summary>How many visits one after the other fit in a day.</summary>
    public const int VisitsADay = MorningVisits + AfternoonVisits;

    private const int MorningVisits = 7;
    private const int AfternoonVisits = 8;

    private static readonly HolidayTable Holidays = HolidayTable.China;
    private static readonly TimeOnly Morning = new(8, 30);
    private static readonly TimeOnly Afternoon = new(13, 0);

    /// <summary>When the visits of a day can begin, in order.</summary>
    public static IReadOnlyList<TimeOnly> Starts { get; } =
    [
        .. Enumerable.Range(0, MorningVisits).Select(visit => Morning.AddMinutes(visit * MinutesOfVisit)),
        .. Enumerable.Range(0, AfternoonVisits).Select(visit => Afternoon.AddMinutes(visit * MinutesOfVisit)),
    ];

    /// <exception cref="InputException">A month that the calendar does not know.</exception>
    public static void CheckMonth(DateOnly month)
    {
        if (month.Year < Holidays.FirstYear || month.Year > Holidays.LastYear)
        {
            throw new InputException(
                $"--plan {Shown.Month(month)}", "a month outside the calendar", $"one from {Holidays.FirstYear}-01 to {Holidays.LastYear}-12, for which holidays and make-up workdays are known");
        }
    }

    public static WorkingCalendar CalendarIn(TimeZoneInfo zone) => WorkingCalendar.Build("visits", zone, define => define
        .Open(Weekdays.MondayToFriday, "08:30", "12:00")
        .Open(Weekdays.MondayToFriday, "13:00", "17:00")
        .Holidays(Holidays));
}
