namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// The weekdays among which the planner may choose for a series, as options of one load: those that are working days in more than
/// half as many weeks as the best of them. One that is worked only to make up for holidays is none while another has room.
/// </summary>
internal sealed class SeriesChoice
{
    private const int WeeksUpTo = 9;
    private readonly PlanRoom _room;
    private readonly VisitSeries _series;
    private readonly PlanItem[] _items;
    private readonly List<(DayOfWeek Weekday, int Week, int Member)> _options = [];

    private SeriesChoice(PlanRoom room, VisitSeries series)
    {
        _room = room;
        _series = series;
        _items = [.. series.Items.Where(item => item.Cells.Length > 0)];
        var options = new List<(int[][] Places, int Kept, int Ordinary)>();
        var weeks = Math.Min(WeeksUpTo, 1 + series.Items.Max(item => (item.Obligation.LastDay.DayNumber - item.Obligation.FirstDay.DayNumber) / 7));
        var own = series.Items[0].Obligation.Staff;
        var (from, until) = own is null ? (0, room.Members.Length) : (room.MemberOf(own), room.MemberOf(own) + 1);
        for (var member = Math.Max(0, from); member < until; member++)
        {
            for (var day = 1; day <= 7 * weeks; day++)
            {
                var option = ((DayOfWeek)(day % 7), (day - 1) / 7, member);
                _options.Add(option);
                options.Add(Places(option));
            }
        }

        var offered = Offered(options);
        _options = [.. offered.Select(i => _options[i])];
        Load = new(1, -1, [.. offered.Select(i => options[i].Places)]);
    }

    /// <summary>One option a weekday, one place an item.</summary>
    public PlacedLoad Load { get; }

    /// <summary>The choice for a series; null: none of its days has room.</summary>
    public static SeriesChoice? Of(PlanRoom room, VisitSeries series)
    {
        foreach (var item in series.Items)
            item.Series = series;
        var choice = new SeriesChoice(room, series);
        return choice.Load.Options.Length > 0 ? choice : null;
    }

    public void Take(int option, ReadOnlySpan<int> cells)
    {
        var (weekday, week, member) = _options[option];
        _series.Weekday = weekday;
        for (var i = 0; i < _series.Items.Length; i++)
            _series.Days[i] = Regular(_series.Items[i].Obligation, weekday, week);
        for (var i = 0; i < _items.Length; i++)
        {
            _items[i].At = cells[i];
            _items[i].Regular = RegularCell(_items[i].Obligation, weekday, week, member);
        }
    }

    /// <summary>The cell of the weekday in a window; -1: the window has none with room on which the customer is not excused.</summary>
    private int RegularCell(Obligation owed, DayOfWeek weekday, int week, int member)
    {
        var cell = Regular(owed, weekday, week) is { } day && !owed.ExcusedDays.Contains(day) ? _room.CellOf(member, day) : -1;
        return cell >= 0 && _room.Capacity[cell] > 0 ? cell : -1;
    }

    private static DateOnly? Regular(Obligation owed, DayOfWeek weekday, int week)
    {
        var day = owed.FirstDay.AddDays(((int)weekday - (int)owed.FirstDay.DayOfWeek + 7) % 7 + (7 * week));
        return day > owed.LastDay ? null : day;
    }

    private int[] Offered(List<(int[][] Places, int Kept, int Ordinary)> options)
    {
        int[] some = [.. Enumerable.Range(0, options.Count).Where(i => options[i].Kept > 0)];
        some = Unless(some, i => options[i].Ordinary == 0);
        some = Unless(some, i => _series.Avoided.Contains(_options[i].Weekday));
        if (some.Length == 0)
            return some;
        var owed = _series.Items[0].Obligation;
        var most = some.Max(i => options[i].Kept);
        int[] usual = [.. some.Where(i => 2 * options[i].Kept > most)];
        var days = Days(usual);
        if (days.Length < owed.Duty.Times)
            (usual, days) = (some, Days(some));
        var share = days[WindowShare.Of(owed, days.Length)];
        return [.. usual.Where(i => share.Contains((_options[i].Week, _options[i].Weekday)))];
    }

    /// <summary>Those that are not of a kind, if there are any.</summary>
    private static int[] Unless(int[] some, Func<int, bool> isUnwanted) => some.Any(i => !isUnwanted(i)) ? [.. some.Where(i => !isUnwanted(i))] : some;

    private (int Week, DayOfWeek Weekday)[] Days(int[] some) =>
        [.. some.Select(i => (_options[i].Week, _options[i].Weekday)).Distinct().OrderBy(day => (day.Week, ((int)day.Weekday + 6) % 7))];

    private (int[][] Places, int Kept, int Ordinary) Places((DayOfWeek Weekday, int Week, int Member) option)
    {
        var places = new int[_items.Length][];
        var (kept, ordinary) = (0, 0);
        for (var i = 0; i < _items.Length; i++)
        {
            var owed = _items[i].Obligation;
            var cell = RegularCell(owed, option.Weekday, option.Week, option.Member);
            if (cell >= 0)
            {
                places[i] = [cell];
                kept++;
                ordinary += _room.IsMakeUp(cell) ? 0 : 1;
                continue;
            }

            places[i] = owed.Staff is null ? _room.Open(option.Member, owed, owed.FirstDay) : _items[i].Cells;
            if (places[i].Length == 0)
                places[i] = _items[i].Cells;
        }

        return (places, kept, ordinary);
    }
}
