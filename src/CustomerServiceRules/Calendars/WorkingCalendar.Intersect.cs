namespace CustomerServiceRules.Calendars;

public sealed partial class WorkingCalendar
{
    /// <summary>
    /// The working time that this calendar and another share, for instance of an organisation and a team. Days are those of this calendar, in
    /// its zone; the other may lie in another zone. What either knows of a day stays readable: the names and sources of both, and the kind that
    /// leaves no time. Known where both are.
    /// </summary>
    /// <param name="other">The other calendar.</param>
    /// <param name="id">The name of the result.</param>
    /// <exception cref="CalendarDefinitionException">They share no day, or no working time.</exception>
    public WorkingCalendar Intersect(WorkingCalendar other, string id)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var first = 0;
        while (first < _days.Count && StartOf(first) < other.StartOf(0))
            first++;
        var last = _days.Count - 1;
        while (last >= first && StartOf(last + 1) > other._until)
            last--;
        if (last < first)
            throw new CalendarDefinitionException($"Found no day that both {this} and {other} know, expected some for the calendar {id}.");

        var (rules, ends, shared) = (new List<DayRule>(), new List<int>(), new List<(long Opens, long Closes)>());
        for (var day = first; day <= last; day++)
        {
            var before = shared.Count;
            foreach (var (opens, closes) in _days.Stretches(day))
                other._timeline.Intersect(opens, closes, shared);
            ends.Add(shared.Count);
            rules.Add(BothRules(day, other, shared.Count == before));
        }

        var from = Math.Max(Math.Max(_from, other._from), StartOf(first));
        return new WorkingCalendar(id, TimeZone, _offsets, new CalendarDays(_days.At(first), rules, shared, ends), from, _provisional.With(other._provisional));
    }

    private DayRule BothRules(int day, WorkingCalendar other, bool isClosed)
    {
        var ours = _days.Rule(day);
        var noon = _offsets.EarliestAt((_days.First.DayNumber + day) * TimeSpan.TicksPerDay + TimeSpan.TicksPerDay / 2);
        var theirDay = Math.Clamp(other.IndexOfDay(noon), 0, other._days.Count - 1);
        var theirs = other._days.Rule(theirDay);
        var kind = (isClosed, ours.Kind, theirs.Kind) switch
        {
            (true, _, _) when _days.Stretches(day).IsEmpty => ours.Kind,
            (true, _, _) when other._days.Stretches(theirDay).IsEmpty => theirs.Kind,
            (_, WorkingDayKind.Working, not (WorkingDayKind.RestDay or WorkingDayKind.Holiday)) => theirs.Kind,
            _ => ours.Kind,
        };
        return new DayRule(
            isClosed && kind == WorkingDayKind.Working ? WorkingDayKind.RestDay : kind,
            Both(ours.Name, theirs.Name),
            Both(ours.Source, theirs.Source),
            ours.IsProvisional || theirs.IsProvisional,
            DayHours.None);
    }

    private static string? Both(string? ours, string? theirs) =>
        ours is null || ours == theirs ? theirs : theirs is null ? ours : $"{ours}; {theirs}";
}
