namespace CustomerServiceRules.Calendars;

/// <summary>Says of each day what it is: the calendar's special days first, then the holiday table, then the week.</summary>
/// <param name="week">The hours of each day of the week, Sunday first.</param>
/// <param name="makeUp">The hours of make-up days; null when the weekday that they follow has none.</param>
/// <param name="holidays">The table; null: none.</param>
/// <param name="special">The days that the calendar itself rules.</param>
internal sealed class WeekPlan(DayHours[] week, DayHours? makeUp, HolidayTable? holidays, IReadOnlyDictionary<DateOnly, DayRule> special)
{
    private readonly DayRule[] _settled = [.. week.Select(hours => Ordinary(hours, isProvisional: false))];
    private readonly DayRule[] _provisional = [.. week.Select(hours => Ordinary(hours, isProvisional: true))];

    /// <summary>How far the hours of an ordinary day reach into the next, in ticks.</summary>
    public long Overhang { get; } = week.Max(hours => hours.Overhang);

    /// <exception cref="CalendarDefinitionException">It is a make-up day, and the weekday that it follows has no hours.</exception>
    public DayRule Of(DateOnly day)
    {
        if (special.TryGetValue(day, out var rule))
            return rule;
        if (holidays is null)
            return _settled[(int)day.DayOfWeek];

        var holiday = holidays.Find(day);
        var ordinary = (holidays.IsProvisional(day) ? _provisional : _settled)[(int)day.DayOfWeek];
        if (holiday is null)
            return ordinary;
        if (holiday.IsOff)
            return new DayRule(WorkingDayKind.Holiday, holiday.Name, holiday.Source, holiday.IsProvisional, DayHours.None);
        if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            return ordinary with { Name = holiday.Name, Source = holiday.Source };

        return makeUp is null
            ? throw new CalendarDefinitionException($"Found the make-up workday {day:O} ({holiday.Name}), expected hours for it: the weekday that it follows has none; name another by MakeUpDaysLike.")
            : new DayRule(WorkingDayKind.MakeUpDay, holiday.Name, holiday.Source, holiday.IsProvisional, makeUp);
    }

    private static DayRule Ordinary(DayHours hours, bool isProvisional) =>
        new(hours.IsEmpty ? WorkingDayKind.RestDay : WorkingDayKind.Working, Name: null, Source: null, isProvisional, hours);
}
