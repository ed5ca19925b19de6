namespace CustomerServiceRules.Calendars;

/// <summary>
/// What is working time. An instant is working time when the wall clock of the calendar's zone shows a time from an opening until before
/// its close, of a day with these hours; a shift over midnight belongs to the day on which it begins. So a wall-clock time that the change
/// to summer time leaves out is no time at all, and one that the change back repeats counts both times.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Built once, in time linear in the years; every question is a binary search and allocates nothing but what it
/// returns. Openings and closes are whole seconds; instants keep their ticks. Questions beyond <see cref="KnownFrom"/> and
/// <see cref="KnownUntil"/>, or beyond <see cref="FirstDay"/> and <see cref="LastDay"/>, are errors and not guesses.
/// </remarks>
public sealed partial class WorkingCalendar
{
    private readonly OffsetPeriods _offsets;
    private readonly CalendarDays _days;
    private readonly Timeline _timeline;
    private readonly ProvisionalSpans _provisional;
    private readonly Lazy<string> _fingerprint;
    private readonly long _from;
    private readonly long _until;
    private readonly long _workedFirst;
    private readonly long _workedLast;

    internal WorkingCalendar(string id, TimeZoneInfo zone, OffsetPeriods offsets, CalendarDays days, long from, ProvisionalSpans provisional)
    {
        Id = id;
        TimeZone = zone;
        _offsets = offsets;
        _days = days;
        _from = from;
        _until = offsets.EarliestAt((days.Last.DayNumber + 1L) * TimeSpan.TicksPerDay);
        _timeline = new Timeline(days.AllStretches);
        _provisional = provisional;
        _workedFirst = _timeline.WorkedUntil(_from);
        _workedLast = _timeline.WorkedUntil(_until);
        if (_workedFirst == _workedLast)
            throw new CalendarDefinitionException($"Found no working time at all in the calendar {id} from {FirstDay:O} to {LastDay:O}, expected some.");

        _fingerprint = new Lazy<string>(() => CalendarPrint.Of(this));
    }

    /// <summary>The calendar's name, as hosts and clocks call it.</summary>
    public string Id { get; }

    /// <summary>The zone whose wall clock rules.</summary>
    public TimeZoneInfo TimeZone { get; }

    /// <summary>The first day it knows, in its zone.</summary>
    public DateOnly FirstDay => _days.First;

    /// <summary>The last day it knows, in its zone.</summary>
    public DateOnly LastDay => _days.Last;

    /// <summary>The first instant it can be asked about: the beginning of the first day, or later by as much as a shift of the day before might reach into it.</summary>
    public DateTimeOffset KnownFrom => _offsets.Local(_from);

    /// <summary>The end of the last day, exclusive; it may still bound a span of time.</summary>
    public DateTimeOffset KnownUntil => _offsets.Local(_until);

    /// <summary>
    /// SHA-256, in lower-case hexadecimal digits, of a text that lists the zone and every day with its kind, name, source and hours. Calendars
    /// with equal prints answer equally.
    /// </summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>Builds a calendar.</summary>
    /// <param name="id">Its name, as hosts and clocks call it.</param>
    /// <param name="zone">The zone whose wall clock rules.</param>
    /// <param name="define">Says opening hours, breaks, holidays, special days and years.</param>
    /// <exception cref="ArgumentException">The name is empty, or a time is not a time.</exception>
    /// <exception cref="CalendarDefinitionException">What was declared leaves no working time at all, or contradicts itself.</exception>
    public static WorkingCalendar Build(string id, TimeZoneInfo zone, Action<WorkingCalendarBuilder> define)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(define);
        var builder = new WorkingCalendarBuilder();
        define(builder);
        return builder.Build(id, zone);
    }

    /// <summary>Builds a calendar in a zone of the IANA database.</summary>
    /// <param name="id">Its name, as hosts and clocks call it.</param>
    /// <param name="zone">The zone's IANA name, for instance <c>Asia/Shanghai</c>.</param>
    /// <param name="define">Says opening hours, breaks, holidays, special days and years.</param>
    /// <exception cref="ArgumentException">The name is empty, the zone is unknown here, or a time is not a time.</exception>
    /// <exception cref="CalendarDefinitionException">What was declared leaves no working time at all, or contradicts itself.</exception>
    public static WorkingCalendar Build(string id, string zone, Action<WorkingCalendarBuilder> define)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zone);
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found)
            ? Build(id, found, define)
            : throw new ArgumentException($"Found the time zone '{zone}', expected an IANA name that this system knows, for instance Asia/Shanghai.", nameof(zone));
    }

    /// <summary>The name, zone and days, for messages.</summary>
    public override string ToString() => $"{Id} ({TimeZone.Id}, {FirstDay:O} to {LastDay:O})";
}
