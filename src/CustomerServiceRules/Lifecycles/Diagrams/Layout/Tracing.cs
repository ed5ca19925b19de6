namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>Follows an arranged line from its source to its target.</summary>
internal static class Tracing
{
    /// <summary>
    /// The corners of each piece of the line: one piece, or two around the label. Between corners with one x the line is
    /// straight, between others it swings from vertical to vertical.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<(int X, int Y)>> Of(Wire wire)
    {
        List<List<(int X, int Y)>> pieces = [[]];
        foreach (var (level, link) in wire.Runs.SelectMany(run => run.Links.Select(link => (run.Level, link))))
        {
            var (from, to) = (link.Upper.X + link.UpperAt, link.Lower.X + link.LowerAt);
            var (start, end) = (level.Tops[link.Upper.Rank] + level.Heights[link.Upper.Rank], level.Tops[link.Lower.Rank]);
            pieces[^1].Add((from, link.Upper.Y + (link.Upper.IsLine ? 0 : link.Upper.Height)));
            pieces[^1].Add((from, start));
            pieces[^1].Add((to, end));
            pieces[^1].Add((to, link.Lower.Y + (link.Lower.IsLine ? link.Lower.Height : 0)));
            if (link.Lower == wire.Label)
                pieces.Add([]);
        }

        List<List<(int X, int Y)>> clean = [.. pieces.Select(Corners)];
        if (wire.IsUpward)
        {
            clean.Reverse();
            clean.ForEach(piece => piece.Reverse());
        }

        return clean;
    }

    /// <summary>The points without those in the middle of a straight piece.</summary>
    private static List<(int X, int Y)> Corners(List<(int X, int Y)> points)
    {
        var corners = new List<(int X, int Y)>();
        foreach (var point in points)
        {
            if (corners.Count > 1 && corners[^1].X == point.X && corners[^2].X == point.X)
                corners[^1] = point;
            else if (corners.Count == 0 || corners[^1] != point)
                corners.Add(point);
        }

        return corners;
    }
}
