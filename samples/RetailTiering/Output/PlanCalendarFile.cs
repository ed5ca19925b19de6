using RetailTiering.Planning;

namespace RetailTiering.Output;

/// <summary>
/// Writes plan.ics: an event a visit, for any calendar program. Times are in UTC, so that no reader needs a time zone; an event's
/// UID is that of its obligation, so that a plan made again replaces the events of the one before.
/// </summary>
internal static class PlanCalendarFile
{
    public const string Name = "plan.ics";

    private const string UidDomain = "@retail-tiering";

    /// <param name="stamp">The DTSTAMP of every event: the beginning of the day of the run, never the time at which the file is written.</param>
    public static void Write(Stream stream, IReadOnlyList<VisitRow> rows, DateTimeOffset stamp, CancellationToken cancellation)
    {
        var calendar = new ICalendarText(stream);
        calendar.Line("BEGIN", "VCALENDAR");
        calendar.Line("VERSION", "2.0");
        calendar.Text("PRODID", "-//CustomerServiceRules//RetailTiering//EN");
        calendar.Line("CALSCALE", "GREGORIAN");
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Event(calendar, row, stamp);
        }

        calendar.Line("END", "VCALENDAR");
    }

    private static void Event(ICalendarText calendar, VisitRow row, DateTimeOffset stamp)
    {
        calendar.Line("BEGIN", "VEVENT");
        calendar.Text("UID", row.Obligation + UidDomain);
        calendar.Instant("DTSTAMP", stamp);
        calendar.Instant("DTSTART", row.Starts);
        calendar.Instant("DTEND", row.Starts.AddMinutes(VisitingTime.MinutesOfVisit));
        calendar.Text("SUMMARY", $"Visit {row.Customer} {row.Name} (tier {row.Tier}), {row.Staff}");
        if (row.City.Length > 0)
            calendar.Text("LOCATION", row.City);
        calendar.Text("DESCRIPTION", Description(row));
        calendar.Line("END", "VEVENT");
    }

    private static string Description(VisitRow row) =>
        $"Obligation {row.Obligation}\nManager {row.Staff}\nClauses {string.Join(", ", row.Clauses)}"
        + (row.Moved is { } moved ? $"\n{moved.Text.English}" : "");
}
