namespace CustomerServiceRules.Calendars;

/// <summary>
/// Takes what a calendar is made of; given to the callback of <see cref="WorkingCalendar.Build(string, TimeZoneInfo, Action{WorkingCalendarBuilder})"/>.
/// Times are wall-clock times of the calendar's zone, written <c>09:00</c> or <c>09:00:30</c>; a close may be <c>24:00</c>. Not thread-safe.
/// </summary>
public sealed class WorkingCalendarBuilder
{
    private readonly Dictionary<DateOnly, DayRule> _special = [];
    private readonly List<(Weekdays Days, DayHours Hours, string Text)> _breaks = [];
    private readonly DayHours[] _hours = [.. Enumerable.Repeat(DayHours.None, 7)];
    private DayOfWeek _makeUpLike = DayOfWeek.Monday;
    private HolidayTable? _holidays;
    private (int First, int Last)? _years;

    internal WorkingCalendarBuilder()
    {
    }

    /// <summary>Opens on days of the week. May be called several times; hours of one day that overlap or touch count once.</summary>
    /// <param name="days">The days on which the hours begin.</param>
    /// <param name="opens">The first moment of working time.</param>
    /// <param name="closes">The first moment after it. Not after <paramref name="opens"/>: a shift over midnight, which belongs to the day on which it begins.</param>
    /// <exception cref="ArgumentException">No day is given, or a time is not a time.</exception>
    public WorkingCalendarBuilder Open(Weekdays days, string opens, string closes)
    {
        Demand(days);
        var hours = DayHours.Between(opens, closes);
        for (var day = 0; day < 7; day++)
        {
            if (Has(days, day))
                _hours[day] = _hours[day].With(hours);
        }

        return this;
    }

    /// <summary>Closes the hours of days of the week for a break. Where a shift passes midnight, the break falls at its wall-clock times after midnight too.</summary>
    /// <param name="days">The days whose hours it interrupts.</param>
    /// <param name="from">The first moment of the break.</param>
    /// <param name="until">The first moment after it; not after <paramref name="from"/>: over midnight.</param>
    /// <exception cref="ArgumentException">No day is given, or a time is not a time.</exception>
    public WorkingCalendarBuilder Break(Weekdays days, string from, string until)
    {
        Demand(days);
        _breaks.Add((days, DayHours.Between(from, until), $"{from}-{until}"));
        return this;
    }

    /// <summary>Takes days off and make-up workdays from a table; its years bound the calendar. Once a calendar: join tables by extending one.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="CalendarDefinitionException">A table was given before.</exception>
    public WorkingCalendarBuilder Holidays(HolidayTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (_holidays is not null)
            throw new CalendarDefinitionException($"Found a second holiday table, {table.Id} after {_holidays.Id}; expected one: extend one by the other.");

        _holidays = table;
        return this;
    }

    /// <summary>
    /// Says which weekday's hours a make-up workday takes; Monday's when never said. It concerns Saturdays and Sundays: a Monday to Friday that
    /// the table calls worked keeps its own hours.
    /// </summary>
    /// <param name="day">A weekday with opening hours.</param>
    public WorkingCalendarBuilder MakeUpDaysLike(DayOfWeek day)
    {
        _makeUpLike = day;
        return this;
    }

    /// <summary>Gives one day a name and hours of its own, whatever the week and the holiday table say: a half day, longer hours, or closed.</summary>
    /// <param name="date">The day, in the calendar's zone.</param>
    /// <param name="name">Why it is special; shown in explanations.</param>
    /// <param name="hours">Its hours, as for <see cref="Open"/>; none: closed. Breaks of the week do not apply.</param>
    /// <exception cref="ArgumentException">The name is empty, or a time is not a time.</exception>
    /// <exception cref="CalendarDefinitionException">The day was given before.</exception>
    public WorkingCalendarBuilder Day(DateOnly date, string name, params (string Opens, string Closes)[] hours)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(hours);
        var own = hours.Aggregate(DayHours.None, (all, next) => all.With(DayHours.Between(next.Opens, next.Closes)));
        return _special.TryAdd(date, new DayRule(WorkingDayKind.SpecialDay, name, Source: null, IsProvisional: false, own))
            ? this
            : throw new CalendarDefinitionException($"Found {date:O} twice, '{_special[date].Name}' and '{name}'; expected each day once.");
    }

    /// <summary>Says which years the calendar covers. Needed without a holiday table; with one, a part of the table's years.</summary>
    /// <param name="first">The first year, at least 1900.</param>
    /// <param name="last">The last year, not before the first and at most 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of order or bounds.</exception>
    public WorkingCalendarBuilder Years(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1900);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, 2199);
        _years = (first, last);
        return this;
    }

    internal WorkingCalendar Build(string id, TimeZoneInfo zone)
    {
        var years = YearsOf(id);
        var week = new WeekPlan(Week(id), _hours[(int)_makeUpLike].IsEmpty ? null : WithBreaks((int)_makeUpLike), _holidays, _special);
        return CalendarAssembly.Assemble(id, zone, new DateOnly(years.First, 1, 1), new DateOnly(years.Last, 12, 31), week);
    }

    private (int First, int Last) YearsOf(string id)
    {
        var years = _years ?? (_holidays is null
            ? throw new CalendarDefinitionException($"Found the calendar {id} without years, expected a holiday table or years of its own.")
            : (_holidays.FirstYear, _holidays.LastYear));
        if (_holidays is not null && (years.First < _holidays.FirstYear || years.Last > _holidays.LastYear))
            throw new CalendarDefinitionException($"Found the calendar {id} for {years.First} to {years.Last}, expected years that the holiday table {_holidays.Id} knows: {_holidays.FirstYear} to {_holidays.LastYear}.");
        foreach (var day in _special.Keys.Where(day => day.Year < years.First || day.Year > years.Last).Order())
            throw new CalendarDefinitionException($"Found the special day {day:O} in the calendar {id}, expected a day within its years {years.First} to {years.Last}.");
        return years;
    }

    private DayHours[] Week(string id)
    {
        foreach (var (days, hours, text) in _breaks)
        {
            if (!Enumerable.Range(0, 7).Any(day => Has(days, day) && _hours[day].Without(hours).ToString() != _hours[day].ToString()))
                throw new CalendarDefinitionException($"Found the break {text} on {days} in the calendar {id} outside all opening hours, expected one that interrupts them.");
        }

        return [.. Enumerable.Range(0, 7).Select(WithBreaks)];
    }

    private DayHours WithBreaks(int day) =>
        _breaks.Where(pause => Has(pause.Days, day)).Aggregate(_hours[day], (hours, pause) => hours.Without(pause.Hours));

    private static bool Has(Weekdays days, int day) => ((int)days & 1 << (day + 6) % 7) != 0;

    private static void Demand(Weekdays days)
    {
        if (days == Weekdays.None || (days & ~Weekdays.EveryDay) != 0)
            throw new ArgumentException($"Found {days}, expected at least one day of the week.", nameof(days));
    }
}
