namespace CustomerServiceRules.Calendars;

public sealed partial class WorkingCalendar
{
    /// <summary>Whether an instant is working time. A close is not; the opening is.</summary>
    /// <param name="instant">From <see cref="KnownFrom"/> until before <see cref="KnownUntil"/>.</param>
    /// <exception cref="CalendarRangeException">The instant is not known.</exception>
    public bool IsWorkingTime(DateTimeOffset instant)
    {
        if (instant.UtcTicks == _until)
            throw Unknown(instant);

        return _timeline.Contains(Demand(instant));
    }

    /// <summary>
    /// Adds working time. Of an amount above 0, the earliest instant by which it has been worked: eight hours from 09:00 end at the close at
    /// 17:00, not at the next opening. Of an amount below 0, the latest instant since which it has been worked. Of 0, <paramref name="from"/> itself.
    /// </summary>
    /// <param name="from">Where counting begins, working time or not.</param>
    /// <param name="working">How much working time; negative: backwards.</param>
    /// <returns>An instant whose <see cref="Measure"/> from <paramref name="from"/> is exactly <paramref name="working"/>.</returns>
    /// <exception cref="CalendarRangeException"><paramref name="from"/> or the result is not known.</exception>
    public WorkingInstant Add(DateTimeOffset from, TimeSpan working)
    {
        var start = Demand(from);
        if (working == TimeSpan.Zero)
            return Answer(start, start);

        var worked = _timeline.WorkedUntil(start);
        if (working.Ticks < _workedFirst - worked || working.Ticks > _workedLast - worked)
            throw new CalendarRangeException($"{working:c} of working time from {from:O} in the calendar {Id}", Known);

        var target = worked + working.Ticks;
        return Answer(start, working > TimeSpan.Zero ? _timeline.EarliestWith(target) : _timeline.LatestWith(target));
    }

    /// <summary>Measures the working time between two instants.</summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive; before <paramref name="from"/>: the amount is negative.</param>
    /// <exception cref="CalendarRangeException">An instant is not known.</exception>
    public WorkingAmount Measure(DateTimeOffset from, DateTimeOffset to)
    {
        var (start, end) = (Demand(from), Demand(to));
        return new(new TimeSpan(_timeline.WorkedUntil(end) - _timeline.WorkedUntil(start)), _provisional.Touch(start, end));
    }

    /// <summary>The earliest working instant from the given one on: itself in working time, otherwise the next opening.</summary>
    /// <param name="instant">The instant.</param>
    /// <exception cref="CalendarRangeException">The instant, or the next opening, is not known.</exception>
    public WorkingInstant NextWorkingInstant(DateTimeOffset instant)
    {
        var at = Demand(instant);
        var i = _timeline.IndexAt(at);
        if (i >= 0 && at < _timeline[i].Closes && at < _until)
            return Answer(at, at);

        return i + 1 < _timeline.Count && _timeline[i + 1].Opens < _until
            ? Answer(at, _timeline[i + 1].Opens)
            : throw new CalendarRangeException($"the next working time from {instant:O} in the calendar {Id}", Known);
    }

    /// <summary>
    /// The mirror of <see cref="NextWorkingInstant"/>: the latest instant, not after the given one, just before which time was working: itself
    /// in working time and at a close, otherwise the close before. At an opening, it is the close before.
    /// </summary>
    /// <param name="instant">The instant.</param>
    /// <exception cref="CalendarRangeException">The instant, or the close before, is not known.</exception>
    public WorkingInstant PreviousWorkingInstant(DateTimeOffset instant)
    {
        var at = Demand(instant);
        var i = _timeline.IndexAt(at - 1);
        var closed = i < 0 ? _from : Math.Min(at, _timeline[i].Closes);
        return closed > _from
            ? Answer(at, closed)
            : throw new CalendarRangeException($"the working time before {instant:O} in the calendar {Id}", Known);
    }

    /// <summary>The first close after an instant; at a close it is the next one. Breaks close too.</summary>
    /// <param name="instant">The instant.</param>
    /// <exception cref="CalendarRangeException">The instant, or the close, is not known.</exception>
    public WorkingInstant NextClosing(DateTimeOffset instant)
    {
        var at = Demand(instant);
        var i = Math.Max(0, _timeline.IndexAt(at));
        if (at >= _timeline[i].Closes)
            i++;
        return i < _timeline.Count && _timeline[i].Closes <= _until
            ? Answer(at, _timeline[i].Closes)
            : throw new CalendarRangeException($"the next close after {instant:O} in the calendar {Id}", Known);
    }

    /// <summary>Whether provisional days have a say in anything from one instant until before another, in either order.</summary>
    /// <param name="from">One instant.</param>
    /// <param name="to">The other; the same: that instant alone.</param>
    /// <exception cref="CalendarRangeException">An instant is not known.</exception>
    public bool IsProvisional(DateTimeOffset from, DateTimeOffset to) => _provisional.Touch(Demand(from), Demand(to));

    private string Known => FormattableString.Invariant($"it knows {KnownFrom:yyyy-MM-dd HH:mm:ss zzz} until before {KnownUntil:yyyy-MM-dd HH:mm:ss zzz} ({TimeZone.Id})");

    private WorkingInstant Answer(long asked, long at) => new(_offsets.Local(at), _provisional.Touch(asked, at));

    private long Demand(DateTimeOffset instant)
    {
        var ticks = instant.UtcTicks;
        return ticks >= _from && ticks <= _until ? ticks : throw Unknown(instant);
    }

    private CalendarRangeException Unknown(DateTimeOffset instant) => new($"{instant:O} in the calendar {Id}", Known);
}
