namespace CustomerServiceRules.Visits;

/// <summary>The spans of a rhythm that recurs, without gaps, over all days from its first.</summary>
internal readonly record struct SpanGrid(RhythmUnit Unit, int Length, bool IsFromStart, int Origin)
{
    private const int DaysOfWeek = 7;

    /// <summary>Spans of a rhythm for a duty that begins on a day, with several weeks counted from the week of the anchor.</summary>
    public static SpanGrid Of(ContactRhythm rhythm, DateOnly start, DateOnly anchor)
    {
        var origin = rhythm switch
        {
            { IsFromStart: true } => start.DayNumber,

            // Anchors that are whole spans apart give one and the same grid.
            { Unit: RhythmUnit.Weeks } => anchor.DayNumber / DaysOfWeek % rhythm.Length,
            _ => 0,
        };
        return new SpanGrid(rhythm.Unit, rhythm.Length, rhythm.IsFromStart, origin);
    }

    /// <summary>The first and the last day of the span that holds a day, not before the grid's first.</summary>
    public (DateOnly First, DateOnly Last) SpanOf(DateOnly day) => Unit switch
    {
        RhythmUnit.Weeks => WeeksOf(day),
        RhythmUnit.Days => DaysOf(day),
        _ when IsFromStart => MonthsFromStart(day),
        _ => MonthsOf(day),
    };

    private (DateOnly First, DateOnly Last) WeeksOf(DateOnly day)
    {
        // Day 0 of the day numbers is a Monday.
        var week = day.DayNumber / DaysOfWeek;
        var into = (week - Origin) % Length;
        var first = (week - (into < 0 ? into + (long)Length : into)) * DaysOfWeek;
        return (DateOnly.FromDayNumber((int)Math.Max(0, first)), Last(first + ((long)Length * DaysOfWeek) - 1));
    }

    private (DateOnly First, DateOnly Last) DaysOf(DateOnly day)
    {
        var first = day.DayNumber - ((day.DayNumber - Origin) % Length);
        return (DateOnly.FromDayNumber(first), Last((long)first + Length - 1));
    }

    private (DateOnly First, DateOnly Last) MonthsOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month - ((day.Month - 1) % Length), 1);
        return (first, Last(new DateOnly(day.Year, first.Month + Length - 1, DateTime.DaysInMonth(day.Year, first.Month + Length - 1)).DayNumber));
    }

    private (DateOnly First, DateOnly Last) MonthsFromStart(DateOnly day)
    {
        // Counted from the start each time, so that a 31st does not wear down to a 28th.
        var start = DateOnly.FromDayNumber(Origin);
        var count = (((day.Year - start.Year) * 12) + day.Month - start.Month) / Length;
        if (After(start, count) > day)
            count--;
        var next = After(start, count + 1);
        return (After(start, count), next == DateOnly.MaxValue ? next : next.AddDays(-1));
    }

    private DateOnly After(DateOnly start, int count)
    {
        var months = (long)count * Length;
        return months > ((DateOnly.MaxValue.Year - start.Year) * 12L) + 12 - start.Month ? DateOnly.MaxValue : start.AddMonths((int)months);
    }

    private static DateOnly Last(long dayNumber) => DateOnly.FromDayNumber((int)Math.Min(dayNumber, DateOnly.MaxValue.DayNumber));
}
