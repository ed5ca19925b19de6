namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>
/// Places the figures of each rank from left to right: as near to below and above their neighbours as the order and the room
/// between them allow.
/// </summary>
internal static class Placement
{
    private const int Rounds = 24;
    private const int BetweenBoxes = 28;
    private const int BetweenLines = 16;
    private const int WeightOfBends = 8;

    public static void Of(Level level)
    {
        foreach (var rank in level.Ranks)
            Settle(rank, [.. rank.Select(_ => 0L)]);
        for (var round = 0; round < Rounds; round++)
        {
            var last = round >= Rounds - 8;
            for (var step = 0; step < level.Ranks.Count; step++)
            {
                var rank = level.Ranks[round % 2 == 0 ? step : level.Ranks.Count - 1 - step];
                Settle(rank, [.. rank.Select(figure => Wanted(figure, above: last || round % 2 == 0, below: last || round % 2 == 1))]);
            }
        }

        Normalize(level);
    }

    private static long Wanted(Figure figure, bool above, bool below)
    {
        var (sum, count) = (0L, 0);
        foreach (var link in above ? figure.Above : [])
            Pull(link, link.Upper.X + link.UpperAt - link.LowerAt);
        foreach (var link in below ? figure.Below : [])
            Pull(link, link.Lower.X + link.LowerAt - link.UpperAt);
        return count == 0 ? figure.X : Floor(sum, count);

        void Pull(Link link, int to)
        {
            var weight = link.Upper.IsLine && link.Lower.IsLine ? WeightOfBends : 1;
            (sum, count) = (sum + ((long)to * weight), count + weight);
        }
    }

    /// <summary>
    /// The places nearest to the wanted ones, by least squares, that keep order and distances: where neighbours would come too
    /// close, they are placed as one block.
    /// </summary>
    private static void Settle(List<Figure> rank, long[] wanted)
    {
        var blocks = new Stack<(long Sum, int Weight, int Count)>();
        var offsets = new int[rank.Count];
        for (var i = 0; i < rank.Count; i++)
        {
            if (i > 0)
                offsets[i] = offsets[i - 1] + rank[i - 1].Width + (rank[i].IsLine && rank[i - 1].IsLine ? BetweenLines : BetweenBoxes);
            var weight = rank[i].Kind == FigureKind.Bend ? WeightOfBends : 1;
            var block = (Sum: (wanted[i] - offsets[i]) * weight, Weight: weight, Count: 1);
            while (blocks.TryPeek(out var left) && Floor(left.Sum, left.Weight) >= Floor(block.Sum, block.Weight))
            {
                blocks.Pop();
                block = (left.Sum + block.Sum, left.Weight + block.Weight, left.Count + block.Count);
            }

            blocks.Push(block);
        }

        var place = 0;
        foreach (var (sum, weight, count) in blocks.Reverse())
        {
            for (var i = 0; i < count; i++, place++)
                rank[place].X = (int)Floor(sum, weight) + offsets[place];
        }
    }

    private static void Normalize(Level level)
    {
        List<Figure> figures = [.. level.Ranks.SelectMany(rank => rank)];
        var left = figures.Where(figure => figure.Kind != FigureKind.Title).Select(figure => figure.X).DefaultIfEmpty(0).Min();
        if (level.Title is { } title && level.Ranks[title.Rank].Count > 1)
            left = Math.Min(left, level.Ranks[title.Rank][1].X - BetweenBoxes - title.Width);
        foreach (var figure in figures)
            figure.X -= left;
        if (level.Title is { } first)
            first.X = 0;
        level.Width = figures.Max(figure => figure.X + figure.Width);
    }

    private static long Floor(long sum, int count) => sum >= 0 ? sum / count : -((-sum + count - 1) / count);
}
