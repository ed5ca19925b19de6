namespace CustomerServiceRules.Calendars;

/// <summary>Computes from the spans for which a clock has run when it falls due: at the first instant at which what has run reaches the limit that holds then.</summary>
/// <param name="start">The instant of the event that the limit runs from.</param>
/// <param name="spans">For which time it has run, in order and apart; the last may run on.</param>
/// <param name="limits">Which limit holds when.</param>
/// <param name="calendars">Which calendar holds when; null where no limit needs one.</param>
/// <param name="zone">The zone of calendar days.</param>
internal sealed class Countdown(
    DateTimeOffset start, IReadOnlyList<RunningSpan> spans, Changes<DatedLimit> limits, Changes<WorkingCalendar>? calendars, TimeZoneInfo zone)
{
    public IReadOnlyList<RunningSpan> Spans => spans;

    /// <summary>When it falls due and by which limit; null where it is paused before.</summary>
    public DueMoment? Due()
    {
        foreach (var (from, until, limit) in limits.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue))
        {
            WorkingInstant? reached;
            try
            {
                reached = Under(limit.Limit);
            }
            catch (CalendarRangeException) when (until < DateTimeOffset.MaxValue && Knows(until))
            {
                // Beyond the calendar, and so beyond the time for which this limit holds.
                continue;
            }

            if (reached is not { } due || due.At >= until)
                continue;

            // What has run was more than a shorter limit when that came into force.
            return new DueMoment(due.At > from ? due.At : from, limit, due.IsProvisional);
        }

        return null;
    }

    /// <summary>The time that has run until an instant, in the unit of a limit in time.</summary>
    public WorkingAmount RunUntil(DateTimeOffset instant, LimitUnit unit)
    {
        var (sum, provisional) = (TimeSpan.Zero, false);
        foreach (var span in spans.Where(span => span.From < instant))
        {
            foreach (var part in Parts(span.From, span.End < instant ? span.End : instant, unit))
            {
                sum += part.Amount;
                provisional |= part.IsProvisional;
            }
        }

        return new WorkingAmount(sum, provisional);
    }

    /// <summary>The working time between two instants, by the calendars that hold; without a calendar, the time on the clock. Negative backwards.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) =>
        to < from ? -Between(to, from) : Parts(from, to, LimitUnit.WorkingTime).Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Amount);

    /// <summary>Whether the calendars know all of the time from the start until an instant.</summary>
    public bool Knows(DateTimeOffset until) =>
        calendars is null || calendars.Between(start, until).All(part => part.Value.KnownFrom <= part.From && part.Until <= part.Value.KnownUntil);

    private WorkingInstant? Under(TimeLimit limit) =>
        limit == TimeLimit.AtOnce ? new WorkingInstant(start, false)
        : limit.IsInDays ? new DayCount(start, spans, calendars, zone).Mark(limit) : InTime(limit);

    private WorkingInstant? InTime(TimeLimit limit)
    {
        var (left, provisional) = (limit.Time, false);
        foreach (var span in spans)
        {
            foreach (var (from, until, calendar) in Calendars(span.From, span.End, limit.Unit))
            {
                // Where the calendar ends first, what it knows may yet be enough.
                var part = until == DateTimeOffset.MaxValue || until > calendar?.KnownUntil ? null : (WorkingAmount?)Measure(calendar, from, until);
                if (part is null || part.Value.Amount >= left)
                {
                    var at = calendar is null ? new WorkingInstant(from + left, false) : calendar.Add(from, left);
                    return new WorkingInstant(at.At, at.IsProvisional || provisional);
                }

                left -= part.Value.Amount;
                provisional |= part.Value.IsProvisional;
            }
        }

        return null;
    }

    private IEnumerable<WorkingAmount> Parts(DateTimeOffset from, DateTimeOffset until, LimitUnit unit) =>
        Calendars(from, until, unit).Select(part => Measure(part.Calendar, part.From, part.Until));

    private IEnumerable<(DateTimeOffset From, DateTimeOffset Until, WorkingCalendar? Calendar)> Calendars(DateTimeOffset from, DateTimeOffset until, LimitUnit unit) =>
        unit == LimitUnit.Elapsed || calendars is null ? [(from, until, null)] : calendars.Between(from, until).Select(part => (part.From, part.Until, (WorkingCalendar?)part.Value));

    private static WorkingAmount Measure(WorkingCalendar? calendar, DateTimeOffset from, DateTimeOffset until) =>
        calendar is null ? new WorkingAmount(until - from, false) : calendar.Measure(from, until);
}

/// <summary>When a clock falls due, and by which limit.</summary>
internal readonly record struct DueMoment(DateTimeOffset At, DatedLimit Limit, bool IsProvisional);
