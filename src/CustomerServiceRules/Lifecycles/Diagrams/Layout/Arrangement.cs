namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>
/// Arranges states in ranks, superstates around theirs. Lines only turn between ranks and pass ranks beside their figures, so
/// that none crosses a box.
/// </summary>
internal sealed class Arrangement(Level root, IReadOnlyList<Wire> wires)
{
    public void Arrange()
    {
        var ends = wires.Select(wire => (Wire: wire, Level: Shared(wire))).ToList();
        foreach (var level in Levels(root))
        {
            var own = ends.Where(end => end.Level == level).Select(end => end.Wire).ToList();
            Ranking.Of(level, own.Select(wire => (From: level.Holding(wire.Source), To: level.Holding(wire.Target)))
                .Where(line => line.From is not null && line.To is not null).Select(line => (line.From!, line.To!)));
            own.ForEach(wire => Divide(wire, level));
        }

        ArrangeInside(root);
        Locate(root, 0, 0);
    }

    private static IEnumerable<Level> Levels(Level level) =>
        level.States.Select(state => state.Inside).OfType<Level>().SelectMany(Levels).Prepend(level);

    /// <summary>The level in which a line joins two figures, or a figure and the border around the level.</summary>
    private static Level Shared(Wire wire)
    {
        if (wire.Source.Inside?.Holding(wire.Target) is not null)
            return wire.Source.Inside;
        if (wire.Target.Inside?.Holding(wire.Source) is not null)
            return wire.Target.Inside;
        var level = wire.Source.Home!;
        while (level.Holding(wire.Target) is null)
            level = level.Owner!.Home!;
        return level;
    }

    private static void Divide(Wire wire, Level level)
    {
        var (from, to) = (level.Holding(wire.Source), level.Holding(wire.Target));
        wire.IsUpward = from is not null && to is not null && from.Rank > to.Rank;
        var (upper, lower) = wire.IsUpward ? (to, from) : (from, to);
        var (upperEnd, lowerEnd) = wire.IsUpward ? (wire.Target, wire.Source) : (wire.Source, wire.Target);

        wire.Shared = Added(new Run(level, wire, upper, lower, wire.Label));
        for (var inside = upper; inside is not null && inside != upperEnd; inside = wire.UpperRuns[^1].Upper)
            wire.UpperRuns.Add(Added(new Run(inside.Inside!, wire, inside.Inside!.Holding(upperEnd), null, null)));
        for (var inside = lower; inside is not null && inside != lowerEnd; inside = wire.LowerRuns[^1].Lower)
            wire.LowerRuns.Add(Added(new Run(inside.Inside!, wire, null, inside.Inside!.Holding(lowerEnd), null)));
    }

    private static Run Added(Run run)
    {
        run.Level.Runs.Add(run);
        return run;
    }

    private static void ArrangeInside(Level level)
    {
        foreach (var inside in level.States.Select(state => state.Inside).OfType<Level>())
            ArrangeInside(inside);
        Population.Of(level);
        Ordering.Of(level);
        Attachment.Of(level);
        Placement.Of(level);
        Stacking.Of(level);
        if (level.Owner is not { } owner)
            return;
        var loops = owner.Width - owner.BoxWidth;
        owner.BoxWidth = level.Width + (2 * Level.Padding);
        owner.Width = owner.BoxWidth + loops;
    }

    private static void Locate(Level level, int x, int y)
    {
        level.Tops = [.. level.Tops.Select(top => top + y)];
        foreach (var figure in level.Ranks.SelectMany(rank => rank))
        {
            (figure.X, figure.Y) = (figure.X + x, figure.Y + y);
            if (figure.Inside is { } inside)
                Locate(inside, figure.X + Level.Padding, figure.Y + Level.Padding);
        }
    }
}
