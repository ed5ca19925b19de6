namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>Puts the figures of a level into ranks: title and upper ports first, then states and labels, lower ports last; and links them.</summary>
internal static class Population
{
    public static void Of(Level level)
    {
        var figures = new List<Figure>(level.States);
        if (level.Title is { } title)
            figures.Insert(0, title);
        var last = level.States.Count == 0 ? 2 : level.States.Max(state => state.Rank);
        foreach (var run in level.Runs)
        {
            if (run.Label is { } label)
            {
                label.Rank = LabelRank(run, last);
                figures.Add(label);
            }

            if (run.Upper is null || run.Lower is null)
                figures.Add(level.Ports[run.Wire] = new Figure(FigureKind.Port, 0, 0) { Rank = run.Upper is null ? 0 : last + 2 });
        }

        Compact(figures);
        foreach (var run in level.Runs)
            Connect(level, run, figures);
        for (var rank = 0; rank <= figures.Max(figure => figure.Rank); rank++)
            level.Ranks.Add([.. figures.Where(figure => figure.Rank == rank)]);
    }

    /// <summary>A label stands next to the state from which its line comes.</summary>
    private static int LabelRank(Run run, int last) => run.Wire.IsUpward
        ? (run.Lower?.Rank ?? last + 2) - 1
        : (run.Upper?.Rank ?? 0) + 1;

    private static void Compact(List<Figure> figures)
    {
        List<int> used = [.. figures.Select(figure => figure.Rank).Distinct().Order()];
        foreach (var figure in figures)
            figure.Rank = used.IndexOf(figure.Rank);
    }

    private static void Connect(Level level, Run run, List<Figure> figures)
    {
        var from = run.Upper ?? level.Ports[run.Wire];
        foreach (var to in new[] { run.Label, run.Lower ?? level.Ports[run.Wire] }.OfType<Figure>())
        {
            while (from.Rank + 1 < to.Rank)
            {
                var bend = new Figure(FigureKind.Bend, 0, 0) { Rank = from.Rank + 1 };
                figures.Add(bend);
                Join(run, from, bend);
                from = bend;
            }

            Join(run, from, to);
            from = to;
        }
    }

    private static void Join(Run run, Figure upper, Figure lower)
    {
        var link = new Link(upper, lower, run.Wire);
        upper.Below.Add(link);
        lower.Above.Add(link);
        run.Links.Add(link);
    }
}
