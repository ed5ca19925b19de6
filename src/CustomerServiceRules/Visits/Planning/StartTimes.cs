namespace CustomerServiceRules.Visits.Planning;

/// <summary>Gives visits their starts: agreed ones first, then one time for each series, then what is free.</summary>
internal sealed class StartTimes(PlanRoom room, VisitFlow flow)
{
    /// <summary>Puts bound visits of agreed series at one time each; those for which there is none stay outside.</summary>
    public void Agree(IReadOnlyList<VisitSeries> all)
    {
        foreach (var series in all.Where(series => series.IsAgreed).OrderBy(Closes))
        {
            var bound = series.Items.Where(item => item.IsRestricted && item.Cells.Length > 0).ToArray();
            series.Time = Best(bound.Select(item => (item.Cells[0], item.RangeIn(item.Cells[0]))).ToArray());
            foreach (var item in bound)
            {
                var range = item.RangeIn(item.Cells[0]);
                var start = room.TimesOf(item.Cells[0]).BinarySearch(series.Time);
                if (start < range.From || start >= range.Until || !flow.IsFree(item.Cells[0], start))
                    start = flow.FirstFree(item.Cells[0], range);
                if (start >= 0)
                    flow.Enter(item, item.Cells[0], start);
            }
        }
    }

    /// <summary>Settles the starts of all visits that have a cell.</summary>
    public void Settle(PlanItems items)
    {
        foreach (var series in items.Series.Where(series => series.IsAgreed))
        {
            if (series.Time < 0)
                series.Time = series.Opens;
            foreach (var item in series.Items)
                AtSeriesTime(item);
        }

        foreach (var series in items.Series.Where(series => !series.IsAgreed))
        {
            series.Time = Best([.. series.Items.Where(item => item.At >= 0 && item.At == item.Regular).Select(item => (item.At, new StartRange(0, room.StartsOf(item.At))))]);
            if (series.Time < 0 && series.Items.FirstOrDefault(item => item.At >= 0) is { } elsewhere)
                series.Time = room.TimesOf(elsewhere.At)[0];
            foreach (var item in series.Items.Where(item => item.At == item.Regular))
                AtSeriesTime(item);
        }

        foreach (var item in items.All.Where(item => item.Series is not null))
            AtSeriesTime(item);
        var cursor = new int[room.Capacity.Length];
        foreach (var item in items.All.Where(item => item.At >= 0 && item.Start < 0))
        {
            while (!flow.IsFree(item.At, cursor[item.At]))
                cursor[item.At]++;
            flow.Settle(item, cursor[item.At]);
        }
    }

    private static long Closes(VisitSeries series) => series.Items[0].Obligation.Appointment!.Closes.TimeOfDay.Ticks;

    private void AtSeriesTime(PlanItem item)
    {
        if (item.At < 0 || item.Start >= 0 || item.IsRestricted)
            return;
        var start = room.TimesOf(item.At).BinarySearch(item.Series!.Time);
        if (start >= 0 && flow.IsFree(item.At, start))
            flow.Settle(item, start);
    }

    /// <summary>The time that is free in most of the cells, the earliest among equals; -1: in none.</summary>
    private long Best((int Cell, StartRange Range)[] cells)
    {
        var (best, fewest) = (-1L, cells.Length);
        if (cells.Length == 0)
            return best;
        var richest = cells.MaxBy(cell => cell.Range.Until - cell.Range.From);
        foreach (var time in room.TimesOf(richest.Cell)[richest.Range.From..richest.Range.Until])
        {
            var misses = 0;
            for (var k = 0; k < cells.Length && misses < fewest; k++)
            {
                var start = room.TimesOf(cells[k].Cell).BinarySearch(time);
                if (start < cells[k].Range.From || start >= cells[k].Range.Until || !flow.IsFree(cells[k].Cell, start))
                    misses++;
            }

            if (misses < fewest)
                (best, fewest) = (time, misses);
            if (fewest == 0)
                break;
        }

        return best;
    }
}
