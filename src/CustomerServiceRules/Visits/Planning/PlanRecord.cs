using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Writes items that have their places down as planned visits.</summary>
internal static class PlanRecord
{
    public static PlannedVisit[] Of(PlanRoom room, WorkingCalendar calendar, PlanItems items)
    {
        var moves = new Dictionary<PlanItem, VisitMove>();
        foreach (var series in items.Series)
        {
            for (var i = 0; i < series.Items.Length; i++)
            {
                if (Move(room, calendar, series, i) is { } move)
                    moves.Add(series.Items[i], move);
            }
        }

        PlanItem[] placed = [.. items.All.Where(item => item.At >= 0)];
        Array.Sort(placed, (one, other) => (one.At, one.Start).CompareTo((other.At, other.Start)));
        return [.. placed.Select(item => Visit(room, item, moves.GetValueOrDefault(item)))];
    }

    public static PlannedVisit Visit(PlanRoom room, PlanItem item, VisitMove? moved)
    {
        var starts = room.StartOf(item.At, item.Start);
        return new(item.Obligation, room.MemberOf(item.At).Id, starts, starts + room.GridOf(item.At).Length) { Moved = moved };
    }

    private static VisitMove? Move(PlanRoom room, WorkingCalendar calendar, VisitSeries series, int i)
    {
        var item = series.Items[i];
        if (item.At < 0 || item.Series is null || series.Time < 0)
            return null;
        var (day, time) = (series.Days[i] ?? Outside(item.Obligation, series.Weekday), TimeOnly.MinValue.Add(TimeSpan.FromTicks(series.Time)));
        var isOnDay = series.Days[i] == room.DayOf(item.At);
        if (isOnDay && room.TimesOf(item.At)[item.Start] == series.Time)
            return null;
        return new(day, time, MoveReasons.Of(room, calendar, item, series.Days[i], series.Time));
    }

    /// <summary>The weekday of a series in the week of a window that does not hold it.</summary>
    private static DateOnly Outside(Obligation owed, DayOfWeek weekday) =>
        owed.LastDay.AddDays(((int)weekday + 6) % 7 - (((int)owed.LastDay.DayOfWeek + 6) % 7));
}
