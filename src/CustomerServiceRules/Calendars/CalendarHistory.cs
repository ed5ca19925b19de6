namespace CustomerServiceRules.Calendars;

/// <summary>Which working calendar an organisation or a team has from which day. Immutable and thread-safe.</summary>
public sealed class CalendarHistory
{
    private readonly (DateOnly? From, WorkingCalendar Calendar)[] _calendars;

    /// <summary>A calendar that holds always.</summary>
    /// <param name="calendar">The calendar.</param>
    public CalendarHistory(WorkingCalendar calendar)
        : this([(null, calendar)])
    {
    }

    /// <summary>Calendars that follow each other.</summary>
    /// <param name="calendars">
    /// The calendars with the first local day, in the calendar's own zone, on which each holds; in rising order. The first
    /// holds for all time before.
    /// </param>
    /// <exception cref="ArgumentException">There is none, or the days do not rise, or do not begin one after the other in their zones.</exception>
    public CalendarHistory(params IEnumerable<(DateOnly? From, WorkingCalendar Calendar)> calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        _calendars = [.. calendars];
        if (_calendars.Length == 0)
            throw new ArgumentException("Found no calendar, expected at least one.", nameof(calendars));
        for (var i = 0; i < _calendars.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(_calendars[i].Calendar, nameof(calendars));
            if (i > 0 && (_calendars[i].From is not { } from || from <= (_calendars[i - 1].From ?? DateOnly.MinValue)))
                throw new ArgumentException($"Found the calendar {_calendars[i].Calendar.Id} from {_calendars[i].From:O} after one from {_calendars[i - 1].From:O}, expected rising days.", nameof(calendars));
        }

        (DateTimeOffset From, WorkingCalendar Calendar)[] instants =
            [.. _calendars.Select(entry => (entry.From is { } day ? LocalDay.Begin(day, entry.Calendar.TimeZone) : DateTimeOffset.MinValue, entry.Calendar))];
        for (var i = 1; i < instants.Length; i++)
        {
            if (instants[i].From <= instants[i - 1].From)
                throw new ArgumentException($"Found the calendar {instants[i].Calendar.Id} from {instants[i].From:O} after one from {instants[i - 1].From:O}, expected days that rise across their zones.", nameof(calendars));
        }

        Instants = new Changes<WorkingCalendar>(instants);
    }

    /// <summary>The calendars with the first day of each, oldest first.</summary>
    public IReadOnlyList<(DateOnly? From, WorkingCalendar Calendar)> Calendars => _calendars;

    internal Changes<WorkingCalendar> Instants { get; }

    /// <summary>The calendar that holds at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public WorkingCalendar At(DateTimeOffset instant) => Instants.At(instant);
}
