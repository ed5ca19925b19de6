namespace CustomerServiceRules.Calendars;

public sealed partial class WorkingCalendar
{
    /// <summary>
    /// Tells everything between two instants: each stretch of working time, and each stretch that does not count with the reason. In order,
    /// without gaps, cut at midnight where nothing is worked; the lengths of the counted ones sum up to what <see cref="Measure"/> says. It
    /// goes day by day: for explanations, not for counting.
    /// </summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive, not before <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="CalendarRangeException">An instant is not known.</exception>
    public IReadOnlyList<CalendarStretch> Stretches(DateTimeOffset from, DateTimeOffset to)
    {
        var (start, end) = (Demand(from), Demand(to));
        if (end < start)
            throw new ArgumentException($"Found {to:O} before {from:O}, expected an end that is not before the beginning.", nameof(to));

        var told = new List<CalendarStretch>();
        var at = start;
        foreach (var (opens, closes, day) in Worked(start, end))
        {
            Skip(at, Math.Min(opens, end), told);
            at = Math.Max(at, opens);
            if (Math.Min(closes, end) > at)
                told.Add(Tell(at, Math.Min(closes, end), StretchKind.Working, day));
            at = Math.Max(at, Math.Min(closes, end));
        }

        Skip(at, end, told);
        return told.AsReadOnly();
    }

    private List<(long Opens, long Closes, int Day)> Worked(long start, long end)
    {
        var worked = new List<(long Opens, long Closes, int Day)>();
        if (start == end)
            return worked;

        var first = Math.Max(0, IndexOfDay(start) - 2);
        for (var day = first; day <= IndexOfDay(end - 1); day++)
        {
            foreach (var (opens, closes) in _days.Stretches(day))
            {
                if (closes > start && opens < end)
                    worked.Add((opens, closes, day));
            }
        }

        worked.Sort();
        return worked;
    }

    private void Skip(long from, long until, List<CalendarStretch> told)
    {
        while (from < until)
        {
            var day = IndexOfDay(from);
            var next = Math.Min(until, StartOf(day + 1));
            var (kind, owner) = Reason(from, next, day);
            told.Add(Tell(from, next, kind, owner));
            from = next;
        }
    }

    private (StretchKind Kind, int Day) Reason(long from, long until, int day)
    {
        if (day > 0 && _days.Stretches(day - 1) is [.., var last] && last.Opens >= until)
            return (StretchKind.Break, day - 1);

        if (_days.Stretches(day) is not [var first, ..] hours)
        {
            return (_days.Rule(day).Kind switch
            {
                WorkingDayKind.Holiday => StretchKind.Holiday,
                WorkingDayKind.SpecialDay => StretchKind.SpecialDay,
                _ => StretchKind.RestDay,
            }, day);
        }

        return (until <= first.Opens ? StretchKind.BeforeOpening : from >= hours[^1].Closes ? StretchKind.AfterClosing : StretchKind.Break, day);
    }

    private CalendarStretch Tell(long from, long until, StretchKind kind, int day) => new(
        _offsets.Local(from), _offsets.Local(until), kind, _days.At(day), _days.Rule(day).Name, _days.Rule(day).Source, _provisional.Touch(from, until));

    private int IndexOfDay(long instant) => (int)(_offsets.WallClockAt(instant) / TimeSpan.TicksPerDay) - _days.First.DayNumber;

    private long StartOf(int day) => _offsets.EarliestAt((_days.First.DayNumber + day) * TimeSpan.TicksPerDay);
}
