using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Plans obligations that share staff: weekdays of series and days of single visits by search, what does not fit by flow, then times.</summary>
internal sealed class PlanPart
{
    private const int Presses = 10;
    private readonly PlanRoom _room;
    private readonly PlanItems _items;
    private readonly VisitFlow _flow;
    private readonly StartTimes _times;

    private PlanPart(PlanRoom room, WorkingCalendar calendar, Obligation[] obligations)
    {
        _room = room;
        _items = PlanItems.Of(room, calendar, obligations);
        _flow = new(room, []);
        _times = new(room, _flow);
    }

    public static (PlannedVisit[] Visits, PlanConflict[] Conflicts) Plan(PlanRoom room, WorkingCalendar calendar, Obligation[] obligations)
    {
        var part = new PlanPart(room, calendar, obligations);
        return part.Plan(calendar);
    }

    private (PlannedVisit[] Visits, PlanConflict[] Conflicts) Plan(WorkingCalendar calendar)
    {
        _times.Agree(_items.Series);
        Search();
        foreach (var item in _items.All)
        {
            if (item.At < 0 || item.Start >= 0)
                continue;
            var cell = item.At;
            item.At = -1;
            if (!item.IsRestricted)
                _flow.Enter(item, cell, -1);
            else if (_flow.FirstFree(cell, item.RangeIn(cell)) is >= 0 and var start)
                _flow.Enter(item, cell, start);
        }

        for (var cell = 0; cell < _room.Capacity.Length; cell++)
        {
            while (_flow.In(cell).Count > _room.Capacity[cell])
                _flow.Leave(_flow.In(cell).Reverse().MinBy(Firmness)!);
        }

        var conflicts = PlanShortage.Insert(_room, _flow, _items.All);
        SiblingDays.Part(_room, _flow, [.. _items.All.Where(item => item.Series is null || item.At != item.Regular || item.Obligation.Appointment is not null)], _items.All);
        _times.Settle(_items);
        return (PlanRecord.Of(_room, calendar, _items), conflicts);
    }

    private static int Firmness(PlanItem item) => item.IsRestricted ? 2 : item.Series is null ? 0 : 1;

    private void Search()
    {
        var (loads, choices, singles) = (new List<PlacedLoad>(), new List<SeriesChoice>(), new List<PlanItem>());
        foreach (var series in _items.Series.Where(series => !series.IsAgreed))
        {
            if (SeriesChoice.Of(_room, series) is not { } choice)
                continue;
            choices.Add(choice);
            loads.Add(choice.Load);
        }

        foreach (var item in _items.All.Where(item => item.Cells.Length > 0 && item.Series is null or { IsAgreed: true }))
        {
            singles.Add(item);
            loads.Add(new(1, -1, [[Wanted(item)]]));
        }

        var problem = new LoadProblem([.. _room.Capacity.Select(capacity => (long)capacity)], loads);
        var state = LoadSearch.Run(problem, Presses, exchange: false);
        for (var i = 0; i < choices.Count; i++)
            choices[i].Take(state.OptionOf(i), state.CellsOf(i));
        for (var i = 0; i < singles.Count; i++)
        {
            if (singles[i].At < 0)
                singles[i].At = state.CellsOf(choices.Count + i)[0];
        }
    }

    /// <summary>The cells that suit an item best: where it is, where its appointment was moved to, or its share of a window of several visits.</summary>
    private int[] Wanted(PlanItem item)
    {
        if (item.At >= 0)
            return [item.At];
        if (item.Regular >= 0)
            return [item.Regular];
        if (item.Obligation.Duty.Times == 1)
            return item.Cells;
        var days = item.Cells.Select(_room.DayOf).Distinct().Order().ToArray();
        var share = days[WindowShare.Of(item.Obligation, days.Length)];
        return [.. item.Cells.Where(cell => share.Contains(_room.DayOf(cell)))];
    }
}
