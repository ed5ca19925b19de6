namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>
/// Says which states of a level stand above which: along the lines between them, as far as these lead in no circle. States get
/// even ranks from 2, so that labels fit between.
/// </summary>
internal sealed class Ranking
{
    private readonly Level _level;
    private readonly Dictionary<Figure, List<Figure>> _next = [];
    private readonly Dictionary<Figure, List<Figure>> _downward = [];
    private readonly HashSet<Figure> _open = [];
    private readonly HashSet<Figure> _done = [];
    private readonly List<Figure> _finished = [];

    private Ranking(Level level, IEnumerable<(Figure From, Figure To)> lines)
    {
        _level = level;
        foreach (var state in level.States)
            (_next[state], _downward[state]) = ([], []);
        foreach (var (from, to) in lines)
            _next[from].Add(to);
    }

    public static void Of(Level level, IEnumerable<(Figure From, Figure To)> lines)
    {
        var ranking = new Ranking(level, lines);
        foreach (var state in level.States)
            ranking.Visit(state);
        ranking.Assign();
    }

    private void Visit(Figure state)
    {
        if (!_done.Add(state))
            return;
        _open.Add(state);
        foreach (var next in _next[state])
        {
            if (_open.Contains(next))
                _downward[next].Add(state);
            else
                _downward[state].Add(next);
            Visit(next);
        }

        _open.Remove(state);
        _finished.Add(state);
    }

    private void Assign()
    {
        foreach (var state in _level.States)
            state.Rank = 2;
        foreach (var state in _finished.AsEnumerable().Reverse())
        {
            foreach (var below in _downward[state])
                below.Rank = Math.Max(below.Rank, state.Rank + 2);
        }
    }
}
