using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>An obligation after a disturbance: the visit that it had, why that cannot stay, and where it goes.</summary>
internal sealed class KeptItem
{
    private readonly PlanRoom _room;
    private readonly WorkingCalendar _calendar;
    private readonly PlannedVisit? _before;
    private readonly Obligation _owed;
    private readonly ChangeReason? _reason;
    private PlannedVisit? _after;

    public KeptItem(PlanRoom room, WorkingCalendar calendar, Obligation owed, PlannedVisit? before, DateOnly? from, TakeOver[] takeOvers)
    {
        (_room, _calendar, _owed, _before, Item) = (room, calendar, owed, before, new(owed));
        var isPast = before?.Day < from;
        Item.Cells = isPast ? [] : Open(owed, from > owed.FirstDay ? from.Value : owed.FirstDay, takeOvers);
        PlanItems.Limit(room, Item);
        var (cell, start) = before is null ? (-1, -1) : Place(room, before);
        if (isPast && cell >= 0)
            (Item.Cells, Item.Ranges) = ([cell], [new(start, start + 1)]);
        _reason = before is null ? ChangeReason.NewlyOwed : WhyNot(before, cell, start);
        if (owed.Appointment is { MovedFrom: null } agreed && !isPast && (_reason is ChangeReason.NewlyOwed or ChangeReason.TimeAgreed || (_reason is null && IsWithin(agreed, before!))))
            Item.Bind(room, agreed);
        if (_reason is null)
            (Item.At, Item.Regular, Item.Start, Item.Kept) = (cell, cell, start, start);
        if (owed.Appointment is { } fixedTo)
            Regular = (fixedTo.MovedFrom ?? Day(fixedTo.Opens), Time(fixedTo.Opens));
        else if (before is not null && owed.Duty.AtFixedTime)
            Regular = before.Moved is { } moved ? (moved.Day, moved.Time.Ticks) : (before.Day, before.Time.Ticks);
    }

    public PlanItem Item { get; }

    public Obligation Owed => _owed;

    /// <summary>Whether it had no visit, or one that cannot stay.</summary>
    public bool IsLoose => _reason is not null;

    /// <summary>Where a visit at a fixed time should be; null: nowhere in particular.</summary>
    public (DateOnly Day, long Time)? Regular { get; set; }

    /// <summary>Where it would be best: where it was, or where it should be.</summary>
    private (DateOnly Day, long Time)? Best => _owed.Appointment is { } agreed && _reason is ChangeReason.NewlyOwed or ChangeReason.TimeAgreed
        ? (Day(_owed.Appointment!.Opens), Time(_owed.Appointment.Opens))
        : _before is null ? Regular : (_before.Day, _before.Time.Ticks);

    /// <summary>Puts it where it would be best, if that moves nothing else.</summary>
    public void TryBest(VisitFlow flow)
    {
        if (Item.IsRestricted || Best is not var (day, time))
            return;
        foreach (var cell in Item.Cells.Where(cell => _room.DayOf(cell) == day && flow.In(cell).Count < _room.Capacity[cell]))
        {
            var start = _room.TimesOf(cell).BinarySearch(time);
            if (start < 0 || !flow.IsFree(cell, start))
                continue;
            flow.Enter(Item, cell, start);
            return;
        }
    }

    /// <summary>Goes back to where it was, if it is there and that place is free; else it is nowhere.</summary>
    public void Return(VisitFlow flow)
    {
        var (cell, start) = (Item.At, Item.Start);
        (Item.At, Item.Start) = (-1, -1);
        if (cell >= 0 && flow.In(cell).Count < _room.Capacity[cell] && flow.IsFree(cell, start))
            flow.Enter(Item, cell, start);
    }

    /// <summary>Gives visits their starts: first the best to all whose best is free, then the first that is free.</summary>
    /// <param name="flow">Where everything is.</param>
    /// <param name="items">The visits.</param>
    /// <param name="between">What is done between the two.</param>
    public static void Settle(VisitFlow flow, IEnumerable<KeptItem> items, Action? between = null)
    {
        KeptItem[] open = [.. items.Where(kept => kept.Item.At >= 0 && kept.Item.Start < 0)];
        foreach (var kept in open)
        {
            var start = kept._room.TimesOf(kept.Item.At).BinarySearch((kept.Best ?? kept.Regular)?.Time ?? -1);
            if (start >= 0 && flow.IsFree(kept.Item.At, start))
                flow.Settle(kept.Item, start);
        }

        between?.Invoke();
        foreach (var kept in open.Where(kept => kept.Item.Start < 0))
            flow.Settle(kept.Item, flow.FirstFree(kept.Item.At, new(0, kept._room.StartsOf(kept.Item.At))));
    }

    /// <summary>The visit as it is now: the same object where nothing has changed; null: there is none.</summary>
    public PlannedVisit? Told()
    {
        if (Item.At < 0)
            return null;
        if (_before is not null && _reason is null && Item.At == Item.Regular && Item.Start == Item.Kept)
            return _after = ReferenceEquals(_before.Obligation, _owed) || _before.Obligation == _owed ? _before : _before with { Obligation = _owed };
        var visit = PlanRecord.Visit(_room, Item, null);
        return _after = visit with { Moved = Moved(visit) };
    }

    public PlanChange? Change() => (_before is null && _after is null) || (_before is not null && _after is not null && IsSame(_before, _after))
        ? null
        : new(_owed.Id, _before, _after, _reason ?? ChangeReason.MakesRoom);

    private static bool IsSame(PlannedVisit before, PlannedVisit after) => before.Staff == after.Staff && before.Starts == after.Starts && before.Ends == after.Ends;

    private static bool IsWithin(Appointment agreed, PlannedVisit visit) => visit.Starts >= agreed.Opens && visit.Starts < agreed.Closes;

    private int[] Open(Obligation owed, DateOnly first, TakeOver[] takeOvers)
    {
        if (first > owed.LastDay)
            return [];
        if (owed.Staff is null)
            return _room.Open(-1, owed, first);
        var members = takeOvers.Where(takeOver => takeOver.Staff == owed.Staff).Select(takeOver => takeOver.By).Prepend(owed.Staff).Distinct(StringComparer.Ordinal)
            .Select(_room.MemberOf).Where(member => member >= 0).Order().ToArray();
        return members is [var one] ? _room.Open(one, owed, first) : [.. members.SelectMany(member => _room.Open(member, owed, first))];
    }

    /// <summary>The cell and start of a visit; a shift may have begun the day before.</summary>
    public static (int Cell, int Start) Place(PlanRoom room, PlannedVisit visit)
    {
        var member = room.MemberOf(visit.Staff);
        for (var back = 0; back <= 1 && member >= 0; back++)
        {
            var cell = room.CellOf(member, visit.Day.AddDays(-back));
            var start = cell < 0 ? new StartRange(0, 0) : room.Within(cell, visit.Starts, visit.Starts, includesClose: true);
            if (start.Until > start.From)
                return (cell, start.From);
        }

        return (-1, -1);
    }

    private ChangeReason? WhyNot(PlannedVisit before, int cell, int start)
    {
        if (_room.MemberOf(before.Staff) is >= 0 and var member && _room.Members[member].IsAbsent(cell >= 0 ? _room.DayOf(cell) : before.Day))
            return ChangeReason.Absent;
        if (cell < 0)
            return before.Day < _calendar.FirstDay || before.Day > _calendar.LastDay || !_calendar.IsWorkingDay(before.Day) ? ChangeReason.DayOff : ChangeReason.HoursChanged;
        if (_owed.ExcusedDays.Contains(_room.DayOf(cell)))
            return ChangeReason.CustomerExcused;
        var k = Array.BinarySearch(Item.Cells, cell);
        var isOpen = k >= 0 && (Item.Ranges is not { } ranges || (start >= ranges[k].From && start < ranges[k].Until));
        var isAgreed = _owed.Appointment is not { } agreed || IsWithin(agreed, before) || (before.Moved is not null && before.Obligation.Appointment == agreed);
        return isOpen && isAgreed ? null : ChangeReason.TimeAgreed;
    }

    private VisitMove? Moved(PlannedVisit visit)
    {
        if (Regular is not var (day, time))
            return null;
        var isInTime = _owed.Appointment is { } agreed ? agreed.MovedFrom is null && IsWithin(agreed, visit) : visit.Day == day && visit.Time.Ticks == time;
        return isInTime ? null : new(day, new TimeOnly(time), MoveReasons.Of(_room, _calendar, Item, day, time));
    }

    private DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, _calendar.TimeZone).DateTime);

    private long Time(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _calendar.TimeZone).TimeOfDay.Ticks;
}
