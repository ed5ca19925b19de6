namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>Places the ranks of a level one below the other, with more room where lines run far aside.</summary>
internal static class Stacking
{
    private const int BelowTitle = 10;
    private const int Gap = 26;
    private const int Slant = 10;
    private const int MostForSlant = 40;

    public static void Of(Level level)
    {
        level.Heights = [.. level.Ranks.Select(rank => rank.Max(figure => figure.Height))];
        level.Tops = new int[level.Ranks.Count];
        for (var rank = 1; rank < level.Ranks.Count; rank++)
            level.Tops[rank] = level.Tops[rank - 1] + level.Heights[rank - 1] + Below(level.Ranks[rank - 1]);
        level.Height = level.Tops[^1] + level.Heights[^1];

        foreach (var figure in level.Ranks.SelectMany(rank => rank))
            Place(level, figure);
        if (level.Owner is { } owner)
        {
            owner.Height = Math.Max(owner.Height, level.Height + (2 * Level.Padding));
            foreach (var port in level.Ports.Values.Where(port => port.Below.Count == 0))
                port.Height = owner.Height - Level.Padding - port.Y;
        }
    }

    private static void Place(Level level, Figure figure)
    {
        var (top, height) = (level.Tops[figure.Rank], level.Heights[figure.Rank]);
        if (figure.IsLine)
            figure.Height = height;
        figure.Y = top + ((height - figure.Height) / 2);
        if (figure.Kind != FigureKind.Port)
            return;
        figure.Height += Level.Padding;
        if (figure.Above.Count == 0)
            figure.Y -= Level.Padding;
    }

    private static int Below(List<Figure> rank)
    {
        List<Link> links = [.. rank.SelectMany(figure => figure.Below)];
        if (links.Count == 0)
            return BelowTitle;
        var aside = links.Max(link => Math.Abs(link.Upper.X + link.UpperAt - link.Lower.X - link.LowerAt));
        return Gap + Math.Min(MostForSlant, aside / Slant);
    }
}
