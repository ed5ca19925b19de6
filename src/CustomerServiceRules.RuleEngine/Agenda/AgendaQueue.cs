using CustomerServiceRules.RuleEngine.AgendaFilters;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Waiting matches: by priority, and in order of arrival within one unless a conflict strategy orders them.
internal sealed class AgendaQueue : IAgenda
{
    private Level[] _levels = [];
    private int _count;
    private int _top = -1;
    private RankedMatches? _ranked;

    public bool IsEmpty => Head is null;

    // Null until a filter is added.
    internal SessionFilters? Filters { get; private set; }

    // Set while a run is guarded.
    internal LoopWatch? Watch { get; set; }

    internal RuleMatch? Head
    {
        get
        {
            if (_ranked is not null)
                return _ranked.First;
            while (_top >= 0 && _levels[_top].First is null)
                _top--;
            return _top < 0 ? null : _levels[_top].First;
        }
    }

    public IMatch Peek() => Head?.Activation ?? throw new InvalidOperationException("The agenda is empty; check IsEmpty before Peek.");

    public void Clear()
    {
        while (Dequeue() is not null)
        {
        }
    }

    public void AddFilter(IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        (Filters ??= new SessionFilters()).Add(filter);
    }

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(filter);
        (Filters ??= new SessionFilters()).Add(rule, filter);
    }

    internal RuleMatch? Dequeue()
    {
        var match = Head;
        if (match is not null)
            Remove(match);
        return match;
    }

    internal void Enqueue(RuleMatch match)
    {
        match.IsQueued = true;
        Watch?.Queued(match);
        if (_ranked is not null)
        {
            _ranked.Add(match);
            return;
        }

        var position = LevelOf(match.RuleNode.Priority);
        var level = _levels[position];
        match.PreviousQueued = level.Last;
        if (level.Last is null)
            level.First = match;
        else
            level.Last.NextQueued = match;
        level.Last = match;
        _top = Math.Max(_top, position);
    }

    internal void Remove(RuleMatch match)
    {
        match.IsQueued = false;
        Watch?.Left(match);
        if (_ranked is not null)
        {
            _ranked.Remove(match);
            return;
        }

        var level = _levels[LevelOf(match.RuleNode.Priority)];
        if (match.PreviousQueued is null)
            level.First = match.NextQueued;
        else
            match.PreviousQueued.NextQueued = match.NextQueued;
        if (match.NextQueued is null)
            level.Last = match.PreviousQueued;
        else
            match.NextQueued.PreviousQueued = match.PreviousQueued;
        match.NextQueued = match.PreviousQueued = null;
    }

    // Null for the order of arrival.
    internal void Order(RankedMatches? ranked)
    {
        var waiting = new List<RuleMatch>();
        while (Dequeue() is { } match)
            waiting.Add(match);
        _ranked = ranked;
        waiting.ForEach(Enqueue);
    }

    // Levels stand in ascending order of priority; a priority gets its level when first needed.
    private int LevelOf(int priority)
    {
        var low = 0;
        var high = _count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_levels[middle].Priority < priority)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == _count || _levels[low].Priority != priority)
            AddLevel(low, priority);
        return low;
    }

    private void AddLevel(int position, int priority)
    {
        if (_count == _levels.Length)
            Array.Resize(ref _levels, Math.Max(1, _count * 2));
        Array.Copy(_levels, position, _levels, position + 1, _count - position);
        _levels[position] = new Level(priority);
        _count++;
        if (_top >= position)
            _top++;
    }

    private sealed class Level(int priority)
    {
        internal readonly int Priority = priority;
        internal RuleMatch? First;
        internal RuleMatch? Last;
    }
}
