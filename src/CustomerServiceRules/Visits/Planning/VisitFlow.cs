namespace CustomerServiceRules.Visits.Planning;

/// <summary>
/// Puts visits into cells one by one, moving others where it must: always along a shortest chain of moves, so that as many as
/// possible are placed and as few as possible leave the cell in which they should be. What cannot be placed has a proof by counting.
/// </summary>
/// <remarks>
/// A network: a visit that may start at any time leads to cells, one that may not to starts of cells, a start to its cell, a cell holds
/// its capacity. Whoever has room for all its visits has a start for each, so starts matter only to visits that are bound to some.
/// </remarks>
internal sealed class VisitFlow
{
    private readonly PlanRoom _room;
    private readonly List<PlanItem>[] _in;
    private readonly PlanItem?[] _taken;
    private readonly int[] _cost;
    private readonly (int From, PlanItem? Moved)[] _way;
    private readonly bool[] _queued;
    private readonly bool[] _full;
    private readonly List<int> _reached = [];
    private readonly Queue<int> _queue = new();

    public VisitFlow(PlanRoom room, IEnumerable<PlanItem> items)
    {
        _room = room;
        _in = [.. room.Capacity.Select(_ => new List<PlanItem>())];
        _taken = new PlanItem?[room.Offsets[^1]];
        var nodes = room.Capacity.Length + _taken.Length;
        (_cost, _way, _queued, _full) = (new int[nodes], new (int, PlanItem?)[nodes], new bool[nodes], new bool[nodes]);
        Array.Fill(_cost, int.MaxValue);
        foreach (var item in items)
        {
            if (item.At >= 0)
                Enter(item, item.At, item.Start);
        }
    }

    public IReadOnlyList<PlanItem> In(int cell) => _in[cell];

    public bool IsFree(int cell, int start) => _taken[_room.Offsets[cell] + start] is null;

    /// <summary>The first free start of a range; -1: none.</summary>
    public int FirstFree(int cell, StartRange range)
    {
        for (var start = range.From; start < range.Until; start++)
        {
            if (IsFree(cell, start))
                return start;
        }

        return -1;
    }

    /// <summary>Whether a failed visit has only nodes that are known to be full.</summary>
    public bool IsShut(PlanItem item)
    {
        foreach (var node in Nodes(item))
        {
            if (!_full[node])
                return false;
        }

        return true;
    }

    public void Enter(PlanItem item, int cell, int start)
    {
        (item.At, item.Start) = (cell, start);
        _in[cell].Add(item);
        if (start >= 0)
            _taken[_room.Offsets[cell] + start] = item;
    }

    public void Leave(PlanItem item)
    {
        if (item.Start >= 0)
            _taken[_room.Offsets[item.At] + item.Start] = null;
        _in[item.At].Remove(item);
        (item.At, item.Start) = (-1, -1);
    }

    /// <summary>Settles or unsettles the start of a visit in its cell.</summary>
    public void Settle(PlanItem item, int start)
    {
        if (item.Start >= 0)
            _taken[_room.Offsets[item.At] + item.Start] = null;
        item.Start = start;
        if (start >= 0)
            _taken[_room.Offsets[item.At] + start] = item;
    }

    /// <summary>Places a visit that is nowhere.</summary>
    /// <param name="item">The visit.</param>
    /// <param name="most">How many others may leave the place where they should be.</param>
    /// <returns>true: it is placed; false: it would cost more, and nothing has changed; null: there is no way, and there will be none.</returns>
    public bool? Insert(PlanItem item, int most)
    {
        if (IsShut(item))
            return null;
        var target = Search(item);
        var isCheap = target >= 0 && _cost[target] <= most;
        if (isCheap)
            Apply(target);
        foreach (var node in _reached)
        {
            _full[node] |= target < 0;
            _cost[node] = int.MaxValue;
        }

        return target < 0 ? null : isCheap;
    }

    /// <summary>What keeps a visit out: itself and every visit in its way, and the cells or single starts that these fill.</summary>
    public (IReadOnlyList<PlanItem> Items, IReadOnlyList<int> Cells, bool OfStarts) Against(PlanItem item)
    {
        var (nodes, items, known) = (new SortedSet<int>(), new List<PlanItem> { item }, new HashSet<PlanItem> { item });
        for (var next = 0; next < items.Count; next++)
        {
            foreach (var node in Nodes(items[next]))
            {
                if (!nodes.Add(node))
                    continue;
                if (node >= _in.Length && _taken[node - _in.Length] is { IsRestricted: true } holder)
                    Meet([holder]);
                else if (node < _in.Length || nodes.Add(CellOf(node)))
                    Meet(_in[CellOf(node)]);
            }
        }

        var cells = nodes.Where(node => node < _in.Length).ToArray();
        return (items, cells.Length > 0 ? cells : [.. nodes.Select(CellOf).Distinct()], cells.Length == 0);

        void Meet(List<PlanItem> others) => items.AddRange(others.Where(known.Add));
    }

    private IEnumerable<int> Nodes(PlanItem item)
    {
        for (var k = 0; k < item.Cells.Length; k++)
        {
            if (item.Ranges is not { } ranges)
            {
                yield return item.Cells[k];
                continue;
            }

            for (var start = ranges[k].From; start < ranges[k].Until; start++)
                yield return _in.Length + _room.Offsets[item.Cells[k]] + start;
        }
    }

    private int CellOf(int node)
    {
        if (node < _in.Length)
            return node;
        var found = Array.BinarySearch(_room.Offsets, node - _in.Length);
        if (found < 0)
            return ~found - 1;
        while (_room.Offsets[found + 1] == _room.Offsets[found])
            found++;
        return found;
    }

    private int Search(PlanItem item)
    {
        _reached.Clear();
        Spread(item, 0, -1);
        var target = -1;
        while (_queue.TryDequeue(out var node))
        {
            _queued[node] = false;
            if (node >= _in.Length)
            {
                Through(node);
                continue;
            }

            if (_in[node].Count < _room.Capacity[node])
                target = Better(target, node);
            else
                _in[node].ForEach(other => Spread(other, _cost[node] - Penalty(other, node, other.Start), node));
        }

        return target;
    }

    private void Through(int node)
    {
        var cell = CellOf(node);
        var holder = _taken[node - _in.Length];
        if (holder is null)
        {
            Reach(cell, _cost[node], node, null);
            return;
        }

        Spread(holder, _cost[node] - Penalty(holder, cell, holder.Start), node, holder.IsRestricted ? -1 : cell);
        if (!holder.IsRestricted)
            Reach(cell, _cost[node] + (holder.Regular == cell && holder.Kept == holder.Start ? 1 : 0), node, null);
    }

    private int Better(int one, int other)
    {
        if (one < 0 || one == other)
            return other;
        if (_cost[one] != _cost[other])
            return _cost[one] < _cost[other] ? one : other;
        var (left, right) = ((long)_in[one].Count * _room.Capacity[other], (long)_in[other].Count * _room.Capacity[one]);
        return left < right || (left == right && one < other) ? one : other;
    }

    private void Spread(PlanItem item, int cost, int from, int except = -1)
    {
        for (var k = 0; k < item.Cells.Length; k++)
        {
            var cell = item.Cells[k];
            if (cell == except)
                continue;
            if (item.Ranges is not { } ranges)
            {
                Reach(cell, cost + Penalty(item, cell, -1), from, item);
                continue;
            }

            for (var start = ranges[k].From; start < ranges[k].Until; start++)
                Reach(_in.Length + _room.Offsets[cell] + start, cost + Penalty(item, cell, start), from, item);
        }
    }

    private void Reach(int node, int cost, int from, PlanItem? moved)
    {
        if (_full[node] || node == from || cost >= _cost[node])
            return;
        if (_cost[node] == int.MaxValue)
            _reached.Add(node);
        (_cost[node], _way[node]) = (cost, (from, moved));
        if (_queued[node])
            return;
        _queued[node] = true;
        _queue.Enqueue(node);
    }

    /// <summary>What it costs that a visit is where it should not be; visits that are not bound take any start of their cell.</summary>
    private static int Penalty(PlanItem item, int cell, int start) =>
        item.Regular >= 0 && (item.Regular != cell || (item.IsRestricted && item.Kept >= 0 && item.Kept != start)) ? 1 : 0;

    private void Apply(int target)
    {
        var moves = new List<(PlanItem Item, int Node)>();
        for (var node = target; node >= 0; node = _way[node].From)
        {
            if (_way[node].Moved is { } moved)
                moves.Add((moved, node));
            else if (_taken[_way[node].From - _in.Length] is { } holder)
                Settle(holder, -1);
        }

        foreach (var (item, _) in moves)
        {
            if (item.At >= 0)
                Leave(item);
        }

        foreach (var (item, node) in moves)
            Enter(item, CellOf(node), node < _in.Length ? -1 : node - _in.Length - _room.Offsets[CellOf(node)]);
    }
}
