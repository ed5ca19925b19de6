using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Obligations of a part of the team as items and series: where each may be.</summary>
internal sealed class PlanItems
{
    private readonly PlanRoom _room;
    private readonly TimeZoneInfo _zone;
    private readonly HashSet<DayOfWeek> _agreed = [];

    private PlanItems(PlanRoom room, WorkingCalendar calendar, Obligation[] obligations)
    {
        (_room, _zone) = (room, calendar.TimeZone);
        All = [.. obligations.Select(obligation => new PlanItem(obligation))];
        Series = [];
        for (var (first, end) = (0, 0); first < All.Length; first = end)
        {
            for (end = first + 1; end < All.Length && IsOneDuty(All[first].Obligation, All[end].Obligation); end++)
            {
            }

            if (first == 0 || !IsOneDuty(All[first - 1].Obligation, All[first].Obligation, anyNumber: true))
                _agreed.Clear();
            Divide(All.AsSpan(first, end - first));
        }
    }

    /// <summary>Every item, in the order of customers, duties and windows.</summary>
    public PlanItem[] All { get; }

    public List<VisitSeries> Series { get; }

    public static PlanItems Of(PlanRoom room, WorkingCalendar calendar, Obligation[] obligations) => new(room, calendar, obligations);

    private static bool IsOneDuty(Obligation one, Obligation other, bool anyNumber = false) =>
        one.Customer == other.Customer && one.Duty.Id == other.Duty.Id && one.Staff == other.Staff && (anyNumber || one.Number == other.Number);

    private void Divide(Span<PlanItem> items)
    {
        foreach (var item in items)
            Open(item);
        var isAgreed = false;
        foreach (var item in items)
            isAgreed |= item.Obligation.Appointment is not null;
        var left = items.ToArray().Where(item => item.Obligation.Duty.AtFixedTime && (!isAgreed || item.Obligation.Appointment is not null)).ToArray();
        if (left.Length == 0)
            return;
        if (!isAgreed)
        {
            Series.Add(new(left, isAgreed: false) { Avoided = [.. _agreed] });
            return;
        }

        foreach (var same in left.GroupBy(item => Slot(item.Obligation)).OrderBy(slot => slot.Key))
        {
            _agreed.Add(same.Key.Day);
            Series.Add(Agreed([.. same]));
        }
    }

    private (DayOfWeek Day, long Opens, long Closes) Slot(Obligation obligation)
    {
        var appointment = obligation.Appointment!;
        return (RegularDay(appointment).DayOfWeek, Local(appointment.Opens).TimeOfDay.Ticks, Local(appointment.Closes).TimeOfDay.Ticks);
    }

    private DateOnly RegularDay(Appointment appointment) => appointment.MovedFrom ?? DateOnly.FromDateTime(Local(appointment.Opens));

    private DateTime Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _zone).DateTime;

    private VisitSeries Agreed(PlanItem[] items)
    {
        var series = new VisitSeries(items, isAgreed: true) { Weekday = Slot(items[0].Obligation).Day, Opens = Slot(items[0].Obligation).Opens };
        for (var i = 0; i < items.Length; i++)
        {
            items[i].Series = series;
            series.Days[i] = RegularDay(items[i].Obligation.Appointment!);
            if (items[i].Obligation.Appointment!.MovedFrom is not null || !items[i].Bind(_room, items[i].Obligation.Appointment!))
                items[i].Regular = Prefer(items[i]);
        }

        return series;
    }

    /// <summary>The cell of the day to which an appointment was moved, where it has room; -1: none, or several.</summary>
    private int Prefer(PlanItem item)
    {
        var day = DateOnly.FromDateTime(Local(item.Obligation.Appointment!.Opens));
        var there = item.Cells.Where(cell => _room.DayOf(cell) == day).ToArray();
        return there.Length == 1 ? there[0] : -1;
    }

    /// <summary>Gives an item the cells of its window, and the starts where the window begins or ends within a day.</summary>
    private void Open(PlanItem item)
    {
        var owed = item.Obligation;
        var member = owed.Staff is null ? -1 : _room.MemberOf(owed.Staff);
        item.Cells = owed.Staff is not null && member < 0 ? [] : _room.Open(member, owed, owed.FirstDay);
        Limit(_room, item);
    }

    /// <summary>Keeps to the starts that lie in the window of an item, where it begins or ends within a day.</summary>
    public static void Limit(PlanRoom room, PlanItem item)
    {
        var owed = item.Obligation;
        StartRange[]? ranges = null;
        for (var k = 0; k < item.Cells.Length; k++)
        {
            var cell = item.Cells[k];
            if (room.DayOf(cell) != owed.FirstDay && room.DayOf(cell) != owed.LastDay)
                continue;
            var range = room.Within(cell, owed.Window.Opens, owed.Window.Closes, owed.Window.IncludesClose);
            if (range.From == 0 && range.Until == room.StartsOf(cell))
                continue;
            ranges ??= [.. item.Cells.Select(other => new StartRange(0, room.StartsOf(other)))];
            ranges[k] = range;
        }

        if (ranges is null)
            return;
        var kept = Enumerable.Range(0, item.Cells.Length).Where(k => ranges[k].Until > ranges[k].From).ToArray();
        (item.Cells, item.Ranges) = ([.. kept.Select(k => item.Cells[k])], [.. kept.Select(k => ranges[k])]);
    }
}
