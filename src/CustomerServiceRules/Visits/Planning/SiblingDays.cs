namespace CustomerServiceRules.Visits.Planning;

/// <summary>Parts visits of one window that share a day, as long as one of them may go to a day with room that none of the others has.</summary>
internal static class SiblingDays
{
    /// <summary>Parts visits.</summary>
    /// <param name="room">The days.</param>
    /// <param name="flow">Where everything is.</param>
    /// <param name="loose">Which may be moved.</param>
    /// <param name="all">All whose days matter.</param>
    public static void Part(PlanRoom room, VisitFlow flow, IReadOnlyCollection<PlanItem> loose, IEnumerable<PlanItem> all)
    {
        var several = all.Where(item => item.At >= 0 && item.Obligation.Duty.Times > 1)
            .GroupBy(item => (item.Obligation.Customer, item.Obligation.Duty.Id, item.Obligation.Window.Name))
            .Select(window => window.ToArray()).Where(window => window.Length > 1).ToArray();
        if (several.Length == 0)
            return;
        var mayMove = loose.ToHashSet();
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var window in several)
            {
                foreach (var item in window.Where(mayMove.Contains))
                    moved |= Move(room, flow, item, window);
            }
        }
    }

    private static bool Move(PlanRoom room, VisitFlow flow, PlanItem item, PlanItem[] window)
    {
        var taken = window.Where(other => other != item).Select(other => room.DayOf(other.At)).ToHashSet();
        if (!taken.Contains(room.DayOf(item.At)))
            return false;
        var (best, start) = (-1, -1);
        foreach (var cell in item.Cells.Where(cell => !taken.Contains(room.DayOf(cell)) && flow.In(cell).Count < room.Capacity[cell]))
        {
            var free = item.IsRestricted ? flow.FirstFree(cell, item.RangeIn(cell)) : -1;
            if ((item.IsRestricted && free < 0) || (best >= 0 && (long)flow.In(cell).Count * room.Capacity[best] >= (long)flow.In(best).Count * room.Capacity[cell]))
                continue;
            (best, start) = (cell, free);
        }

        if (best < 0)
            return false;
        flow.Leave(item);
        flow.Enter(item, best, start);
        return true;
    }
}
