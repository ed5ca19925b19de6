namespace CustomerServiceRules.Calendars;

public sealed partial class HolidayTable
{
    /// <summary>
    /// Reads one year as JSON: <c>{ "year": 2027, "papers": ["..."], "days": [{ "name": "...", "date": "2027-01-01", "isOffDay": true }] }</c>.
    /// The papers become the source of each day. Days of December of the year before may stand in it; they count when that year is known,
    /// once tables are joined. Other members of the objects are not read.
    /// </summary>
    /// <param name="id">The table's name, for messages and explanations.</param>
    /// <param name="text">The JSON text.</param>
    /// <exception cref="HolidayFormatException">The text does not have this shape, names no paper, or gives a day twice.</exception>
    public static HolidayTable FromJson(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (year, days) = HolidayJson.Read(text);
        return new(id, year, year, days, []);
    }

    /// <summary>
    /// Reads a subset of RFC 5545: each VEVENT has a UID, a SUMMARY, a DTSTART that is a date and perhaps a DTEND, the first day after it. What
    /// would change which days are meant (RRULE, RDATE, EXDATE, DURATION, times of day, ...) is refused by name. Properties that do not, alarms
    /// and time zones are not read. The source of each day is the UID of its event.
    /// </summary>
    /// <param name="id">The table's name, for messages and explanations.</param>
    /// <param name="text">The text of the calendar; lines may be folded, and end with CR LF or LF.</param>
    /// <param name="firstYear">The first year for which the text is whole, at least 1900: a text does not say so itself.</param>
    /// <param name="lastYear">The last year for which the text is whole, not before the first and at most 2199. Days of other years are not taken.</param>
    /// <param name="isWorked">Says by the summary that an event marks make-up workdays; null: all events are days off.</param>
    /// <exception cref="HolidayFormatException">The text is not of this subset, or events contradict each other.</exception>
    public static HolidayTable FromICalendar(string id, string text, int firstYear, int lastYear, Func<string, bool>? isWorked = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var days = HolidayICalendar.Read(text, isWorked ?? (_ => false));
        return new(id, firstYear, lastYear, days.Where(day => day.Date.Year >= firstYear && day.Date.Year <= lastYear), []);
    }
}
