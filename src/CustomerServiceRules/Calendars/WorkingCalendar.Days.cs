namespace CustomerServiceRules.Calendars;

public sealed partial class WorkingCalendar
{
    /// <summary>What the calendar knows of a day: its kind, name, source and hours.</summary>
    /// <param name="day">From <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
    /// <exception cref="CalendarRangeException">The day is not known.</exception>
    public WorkingDay Day(DateOnly day)
    {
        var index = Demand(day);
        var hours = new List<WorkingHours>();
        foreach (var (opens, closes) in _days.Stretches(index))
            hours.Add(new(_offsets.Local(opens), _offsets.Local(closes)));
        return new WorkingDay(day, _days.Rule(index), hours.AsReadOnly());
    }

    /// <summary>Whether any working time belongs to a day. The morning after a shift over midnight belongs to the day before.</summary>
    /// <param name="day">From <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
    /// <exception cref="CalendarRangeException">The day is not known.</exception>
    public bool IsWorkingDay(DateOnly day) => !_days.Stretches(Demand(day)).IsEmpty;

    /// <summary>The first instant of a day's working time.</summary>
    /// <param name="day">A working day.</param>
    /// <exception cref="CalendarRangeException">The day is not known.</exception>
    /// <exception cref="ArgumentException">No working time belongs to the day.</exception>
    public WorkingInstant Opening(DateOnly day)
    {
        var index = DemandWorking(day);
        return new(_offsets.Local(_days.Stretches(index)[0].Opens), _days.Rule(index).IsProvisional);
    }

    /// <summary>The end of a day's working time: its last close, which lies on the following day when its last shift passes midnight.</summary>
    /// <param name="day">A working day.</param>
    /// <exception cref="CalendarRangeException">The day is not known.</exception>
    /// <exception cref="ArgumentException">No working time belongs to the day.</exception>
    public WorkingInstant Closing(DateOnly day)
    {
        var index = DemandWorking(day);
        return new(_offsets.Local(_days.Stretches(index)[^1].Closes), _days.Rule(index).IsProvisional);
    }

    /// <summary>The n-th working day after a day, or before it. The day itself does not count, working or not.</summary>
    /// <param name="day">From <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
    /// <param name="days">How many working days; negative: backwards; 0: the day itself, even when it is none.</param>
    /// <exception cref="CalendarRangeException">The day, or the result, is not known.</exception>
    public WorkingDate AddWorkingDays(DateOnly day, int days)
    {
        var index = Demand(day);
        if (days == 0)
            return new(day, _days.Rule(index).IsProvisional);

        var ordinal = (long)_days.WorkingBefore(days > 0 ? index + 1 : index) + (days > 0 ? days - 1 : days);
        if (ordinal < 0 || ordinal >= _days.WorkingCount)
            throw new CalendarRangeException(FormattableString.Invariant($"{days} working days from {day:O} in the calendar {Id}"), KnownDays);

        var found = _days.Working((int)ordinal);
        return new(_days.At(found), _days.IsProvisional(index, found));
    }

    /// <summary>Counts the working days after one day up to and including another: the number that <see cref="AddWorkingDays"/> needs to get there.</summary>
    /// <param name="from">Does not count.</param>
    /// <param name="to">Counts when it is a working day; before <paramref name="from"/>: the number is negative.</param>
    /// <exception cref="CalendarRangeException">A day is not known.</exception>
    public WorkingDayCount WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var (start, end) = (Demand(from), Demand(to));
        var forwards = end >= start ? 1 : 0;
        return new(_days.WorkingBefore(end + forwards) - _days.WorkingBefore(start + forwards), _days.IsProvisional(start, end));
    }

    /// <summary>The day that the wall clock of the calendar's zone shows.</summary>
    /// <param name="instant">From the beginning of <see cref="FirstDay"/> to the end of <see cref="LastDay"/>.</param>
    /// <exception cref="CalendarRangeException">The day is not known.</exception>
    public DateOnly DayOf(DateTimeOffset instant)
    {
        var number = _offsets.WallClockAt(instant.UtcTicks) / TimeSpan.TicksPerDay;
        return number >= FirstDay.DayNumber && number <= LastDay.DayNumber ? DateOnly.FromDayNumber((int)number) : throw Unknown(instant);
    }

    /// <summary>
    /// The earliest instant of a day at which the wall clock shows a time or a later one: of a time that the change to summer time leaves out,
    /// the instant of the change; of one that the change back repeats, its first.
    /// </summary>
    /// <param name="day">From <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
    /// <param name="time">The wall-clock time.</param>
    /// <exception cref="CalendarRangeException">The day is not known.</exception>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        Demand(day);
        return _offsets.Local(_offsets.EarliestAt(day.DayNumber * TimeSpan.TicksPerDay + time.Ticks));
    }

    /// <summary>The end of a calendar day, 24:00: the first instant of the following day.</summary>
    /// <param name="day">From <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
    /// <exception cref="CalendarRangeException">The day is not known.</exception>
    public DateTimeOffset EndOf(DateOnly day)
    {
        Demand(day);
        return _offsets.Local(_offsets.EarliestAt((day.DayNumber + 1L) * TimeSpan.TicksPerDay));
    }

    private string KnownDays => $"it knows {FirstDay:O} to {LastDay:O}";

    private int Demand(DateOnly day)
    {
        var index = _days.IndexOf(day);
        return index >= 0 && index < _days.Count ? index : throw new CalendarRangeException($"{day:O} in the calendar {Id}", KnownDays);
    }

    private int DemandWorking(DateOnly day)
    {
        var index = Demand(day);
        if (!_days.Stretches(index).IsEmpty)
            return index;

        var rule = _days.Rule(index);
        throw new ArgumentException($"Found {day:O} ({rule.Kind}{(rule.Name is null ? "" : $", {rule.Name}")}) in the calendar {Id}, expected a day with working time.", nameof(day));
    }
}
