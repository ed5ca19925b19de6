namespace CustomerServiceRules.Visits.Planning;

/// <summary>The weekdays and times that series had in a plan, for obligations that come to them; for new series, those with most room.</summary>
internal sealed class UsualTimes(IEnumerable<PlannedVisit> visits)
{
    private readonly Dictionary<(string Customer, string Duty, string? Staff, int Number), (DayOfWeek Day, int Week, long Time)> _known = visits
        .Where(visit => visit.Obligation is { Appointment: null, Duty.AtFixedTime: true })
        .GroupBy(visit => Key(visit.Obligation))
        .ToDictionary(series => series.Key, series => Of(series.MinBy(visit => (visit.Moved is not null, visit.Starts))!));

    /// <summary>Says where each of the items of a series should be that had no visit.</summary>
    public void Give(PlanRoom room, VisitFlow flow, IReadOnlyList<KeptItem> newItems)
    {
        foreach (var series in newItems.Where(kept => kept is { Regular: null, Owed: { Appointment: null, Duty.AtFixedTime: true } }).GroupBy(kept => Key(kept.Owed)))
        {
            KeptItem[] items = [.. series];
            if (!_known.TryGetValue(series.Key, out var usual))
                _known.Add(series.Key, usual = Choose(room, flow, items, items[0].Owed.Duty.Times > 1 ? Siblings(series.Key) : []));
            foreach (var kept in items)
                kept.Regular = (Day(kept.Owed, usual.Day, usual.Week), usual.Time);
        }
    }

    private static (string, string, string?, int) Key(Obligation owed) => (owed.Customer.Value, owed.Duty.Id, owed.Staff, owed.Number);

    private static (DayOfWeek Day, int Week, long Time) Of(PlannedVisit visit)
    {
        var (day, time) = visit.Moved is { } moved ? (moved.Day, moved.Time.Ticks) : (visit.Day, visit.Time.Ticks);
        return (day.DayOfWeek, Math.Max(0, day.DayNumber - visit.Obligation.FirstDay.DayNumber) / 7, time);
    }

    private static DateOnly Day(Obligation owed, DayOfWeek weekday, int week) =>
        owed.FirstDay.AddDays((((int)weekday - (int)owed.FirstDay.DayOfWeek + 7) % 7) + (7 * week));

    /// <summary>The weekdays of other visits of the same windows.</summary>
    private HashSet<DayOfWeek> Siblings((string Customer, string Duty, string? Staff, int Number) key) =>
        [.. _known.Where(known => (known.Key.Customer, known.Key.Duty, known.Key.Staff) == (key.Customer, key.Duty, key.Staff)).Select(known => known.Value.Day)];

    private static (DayOfWeek Day, int Week, long Time) Choose(PlanRoom room, VisitFlow flow, KeptItem[] items, HashSet<DayOfWeek> siblings)
    {
        var (best, most) = ((DayOfWeek.Monday, 0, 0L), -1);
        var cells = items.SelectMany(kept => kept.Item.Cells).Distinct().ToArray();
        var ordinary = cells.Where(cell => !room.IsMakeUp(cell)).Select(cell => room.DayOf(cell).DayOfWeek).ToHashSet();
        var times = cells.Where(cell => ordinary.Count == 0 || ordinary.Contains(room.DayOf(cell).DayOfWeek))
            .SelectMany(cell => room.TimesOf(cell).ToArray().Select(time => (Weekday: room.DayOf(cell).DayOfWeek, time))).Distinct()
            .OrderBy(one => siblings.Contains(one.Weekday)).ThenBy(one => one);
        foreach (var (weekday, time) in times)
        {
            if (most > 0 && siblings.Contains(weekday))
                break;
            var free = items.Count(kept => kept.Item.Cells.Any(cell =>
                room.DayOf(cell) == Day(kept.Owed, weekday, 0)
                && flow.In(cell).Count < room.Capacity[cell]
                && room.TimesOf(cell).BinarySearch(time) is >= 0 and var start
                && flow.IsFree(cell, start)));
            if (free > most)
                (best, most) = ((weekday, 0, time), free);
        }

        return best;
    }
}
