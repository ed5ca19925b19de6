using CustomerServiceRules.Lifecycles.Diagrams.Layout;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams.Svg;

/// <summary>A lifecycle or side region as arranged figures and lines.</summary>
internal sealed class DrawnLifecycle
{
    private const int WidestLabel = 190;
    private const int WidestState = 220;
    private const int WidestTitle = 320;
    private const int StartSize = 14;

    private readonly LifecycleDescription _lifecycle;
    private readonly Dictionary<string, Figure> _states = new(StringComparer.Ordinal);
    private readonly List<Figure> _starts = [];
    private readonly List<(Figure Start, string Substate)> _innerStarts = [];
    private readonly List<(Wire Wire, WireText Text)> _wires = [];

    public DrawnLifecycle(LifecycleDescription lifecycle, Language language)
    {
        _lifecycle = lifecycle;
        Words = new DescribedWords(lifecycle, language);
        Root = new Level(null);
        var start = AddStart(Root);
        Fill(Root, lifecycle.States.Where(state => state.Superstate is null || !Words.Knows(state.Superstate)));
        AddStartWire(start, lifecycle.Initial);
        foreach (var (inner, substate) in _innerStarts)
            AddStartWire(inner, substate);
        AddWires();
        new Arrangement(Root, [.. _wires.Select(wire => wire.Wire)]).Arrange();
    }

    public DescribedWords Words { get; }

    public Level Root { get; }

    /// <summary>The points at which a case begins: in the whole, and in superstates that say where.</summary>
    public IReadOnlyList<Figure> Starts => _starts;

    /// <summary>The states, each superstate before those that it holds.</summary>
    public IReadOnlyCollection<Figure> States => _states.Values;

    public IReadOnlyList<(Wire Wire, WireText Text)> Wires => _wires;

    private void Fill(Level level, IEnumerable<StateDescription> states)
    {
        foreach (var state in states)
        {
            if (_states.ContainsKey(state.Name))
                continue;
            var isSuperstate = Words.Superstates.Contains(state.Name);
            var box = Box(state, isSuperstate);
            var figure = new Figure(FigureKind.State, box.BoxWidth + box.LoopsWidth, box.BoxHeight, box) { BoxWidth = box.BoxWidth };
            _states.Add(state.Name, figure);
            level.Add(figure);
            if (!isSuperstate)
                continue;
            figure.Inside = new Level(figure) { Title = new Figure(FigureKind.Title, box.Text.Width, box.Text.Height, box.Text) };
            if (state.InitialSubstate is { } substate)
                _innerStarts.Add((AddStart(figure.Inside), substate));
            Fill(figure.Inside, _lifecycle.States.Where(inner => inner.Superstate == state.Name));
        }
    }

    private StateBox Box(StateDescription state, bool isSuperstate)
    {
        var own = _lifecycle.Transitions.Where(transition => transition.From == state.Name).ToList();
        var staying = own.Where(transition => DescribedWords.Targets(transition).Count == 0);
        var text = new TextBlock(isSuperstate ? WidestTitle : WidestState,
        [
            (state.Label.In(Words.Language), TextStyle.Strong),
            .. state.Clauses.Count > 0 ? new[] { ($"({string.Join(", ", state.Clauses)})", TextStyle.Faint) } : [],
            .. Words.Inside(state).Concat(staying.Select(Words.OneLine)).Select(line => (line, TextStyle.Plain)),
        ]);
        return new StateBox(state, text, [.. own.Where(transition => DescribedWords.Targets(transition).Contains(state.Name))
            .Select(transition => new Loop(transition.Trigger, new TextBlock(WidestLabel, Lines(transition))))]);
    }

    private Figure AddStart(Level level)
    {
        var start = new Figure(FigureKind.Start, StartSize, StartSize);
        level.Add(start);
        _starts.Add(start);
        return start;
    }

    private void AddStartWire(Figure start, string state)
    {
        if (_states.TryGetValue(state, out var initial))
            _wires.Add((new Wire(start, initial, null), new WireText(null, null)));
    }

    private void AddWires()
    {
        foreach (var transition in _lifecycle.Transitions)
        {
            foreach (var name in DescribedWords.Targets(transition))
            {
                if (name == transition.From || !_states.TryGetValue(name, out var target) || !_states.TryGetValue(transition.From, out var source))
                    continue;
                var text = new TextBlock(WidestLabel, Lines(transition));
                _wires.Add((new Wire(source, target, new Figure(FigureKind.Label, text.Width + 8, text.Height + 4, text)), new WireText(transition, text)));
            }
        }
    }

    private IEnumerable<(string Text, TextStyle Style)> Lines(TransitionDescription transition)
    {
        var words = Words.Of(transition);
        List<string> lines = [.. Words.Lines(transition)];
        return lines.Select((line, i) => (line, i == 0 ? TextStyle.Strong : i == lines.Count - 1 && words.Clauses.Count > 0 ? TextStyle.Faint : TextStyle.Plain));
    }
}
