using System.Globalization;

namespace CustomerServiceRules.Calendars;

/// <summary>Reads our subset of RFC 5545: whole-day events, each written out.</summary>
internal static class HolidayICalendar
{
    private const string Subset = "events written out with DTSTART, DTEND, SUMMARY and UID";

    private static readonly string[] Refused = ["RRULE", "RDATE", "EXRULE", "EXDATE", "RECURRENCE-ID", "DURATION"];

    public static IReadOnlyCollection<Holiday> Read(string text, Func<string, bool> isWorked)
    {
        var days = new SortedDictionary<DateOnly, Holiday>();
        var uids = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(string Name, int Line)>();
        ICalendarEvent? current = null;
        var (lastLine, isBegun) = (1, false);
        foreach (var line in ICalendarLine.Split(text))
        {
            (lastLine, isBegun) = (line.Number, true);
            switch (line.Name)
            {
                case "BEGIN":
                    Begin(line, open);
                    current = line.Value == "VEVENT" ? new ICalendarEvent(line.Number) : current;
                    break;
                case "END":
                    End(line, open);
                    if (line.Value == "VEVENT")
                        Take(current!, uids, days, isWorked);
                    break;
                default:
                    if (open.Count == 0)
                        throw new HolidayFormatException(line.Number, line.Name, "BEGIN:VCALENDAR");
                    if (open.Peek().Name == "VEVENT")
                        Set(current!, line);
                    break;
            }
        }

        return open.Count == 0 && isBegun
            ? days.Values
            : throw new HolidayFormatException(lastLine, "the end of the text", open.Count == 0 ? "BEGIN:VCALENDAR" : $"END:{open.Peek().Name} for line {open.Peek().Line}");
    }

    private static void Begin(ICalendarLine line, Stack<(string Name, int Line)> open)
    {
        var outer = open.TryPeek(out var found) ? found.Name : "";
        var isKnown = (outer, line.Value) switch
        {
            ("", "VCALENDAR") or ("VCALENDAR", "VEVENT" or "VTIMEZONE") or ("VTIMEZONE", _) or ("VEVENT", "VALARM") => true,
            _ => false,
        };
        if (!isKnown)
            throw new HolidayFormatException(line.Number, $"BEGIN:{line.Value}{(outer.Length == 0 ? "" : $" in {outer}")}", outer.Length == 0 ? "BEGIN:VCALENDAR" : Subset);

        open.Push((line.Value, line.Number));
    }

    private static void End(ICalendarLine line, Stack<(string Name, int Line)> open)
    {
        var name = open.TryPeek(out var found) ? found.Name : null;
        if (name != line.Value)
            throw new HolidayFormatException(line.Number, $"END:{line.Value}", name is null ? "BEGIN:VCALENDAR" : $"END:{name} for line {found.Line}");

        open.Pop();
    }

    private static void Set(ICalendarEvent current, ICalendarLine line)
    {
        if (Refused.Contains(line.Name))
            throw new HolidayFormatException(line.Number, line.Name, Subset);

        switch (line.Name)
        {
            case "UID":
                current.Uid = Once(current.Uid, line, line.Value);
                break;
            case "SUMMARY":
                current.Summary = Once(current.Summary, line, line.Text);
                break;
            case "DTSTART":
                current.Start = Once(current.Start, line, Date(line));
                break;
            case "DTEND":
                current.End = Once(current.End, line, Date(line));
                break;
            case "STATUS" when line.Value != "CONFIRMED":
                throw new HolidayFormatException(line.Number, $"STATUS:{line.Value}", "STATUS:CONFIRMED or none");
        }
    }

    private static T Once<T>(T? before, ICalendarLine line, T value) =>
        before is null ? value : throw new HolidayFormatException(line.Number, $"{line.Name} again", "it once in an event");

    private static DateOnly? Date(ICalendarLine line) =>
        DateOnly.TryParseExact(line.Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new HolidayFormatException(line.Number, $"{line.Name} '{line.Value}'", "a whole day, yyyyMMdd");

    private static void Take(ICalendarEvent current, HashSet<string> uids, SortedDictionary<DateOnly, Holiday> days, Func<string, bool> isWorked)
    {
        var uid = current.Uid is { Length: > 0 } ? current.Uid : throw Missing("UID");
        var summary = string.IsNullOrWhiteSpace(current.Summary) ? throw Missing("SUMMARY") : current.Summary;
        var start = current.Start ?? throw Missing("DTSTART");
        var end = current.End ?? start.AddDays(1);
        if (!uids.Add(uid))
            throw new HolidayFormatException(current.Line, $"the UID '{uid}' again", "each event once");
        if (end <= start || end.DayNumber - start.DayNumber > 366)
            throw new HolidayFormatException(current.Line, $"an event from {start:O} until before {end:O}", "from one day to 366 days");

        for (var day = start; day < end; day = day.AddDays(1))
        {
            var said = new Holiday(day, summary, !isWorked(summary), uid);
            if (days.TryGetValue(day, out var before) && before.IsOff != said.IsOff)
                throw new HolidayFormatException(current.Line, $"{day:O} {(said.IsOff ? "off" : "worked")} ({summary})", $"what an event before says: {(before.IsOff ? "off" : "worked")} ({before.Name})");

            days[day] = before is null ? said : new Holiday(day, $"{before.Name}; {summary}", before.IsOff, $"{before.Source}; {uid}");
        }

        HolidayFormatException Missing(string property) => new(current.Line, $"an event without {property}", Subset);
    }
}
