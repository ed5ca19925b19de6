namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>Orders the figures of each rank so that lines cross seldom: each near the middle of its neighbours, the best of several sweeps.</summary>
internal static class Ordering
{
    private const int Sweeps = 12;
    private const int Unit = 1024;

    public static void Of(Level level)
    {
        Number(level);
        var best = Remember(level);
        var fewest = Crossings(level);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            Sweep(level, downward: sweep % 2 == 0);
            var crossings = Crossings(level);
            if (crossings >= fewest)
                continue;
            (best, fewest) = (Remember(level), crossings);
        }

        for (var rank = 0; rank < level.Ranks.Count; rank++)
            level.Ranks[rank] = best[rank];
        Number(level);
    }

    private static void Sweep(Level level, bool downward)
    {
        for (var step = 1; step < level.Ranks.Count; step++)
        {
            var rank = downward ? step : level.Ranks.Count - 1 - step;
            level.Ranks[rank] = [.. level.Ranks[rank].OrderBy(figure => figure.Kind == FigureKind.Title ? -1 : Middle(figure, downward)).ThenBy(figure => figure.Order)];
            Number(level.Ranks[rank]);
        }
    }

    private static int Middle(Figure figure, bool downward)
    {
        var links = downward ? figure.Above : figure.Below;
        return links.Count == 0 ? figure.Order * Unit : links.Sum(link => (downward ? link.Upper : link.Lower).Order * Unit) / links.Count;
    }

    private static int Crossings(Level level) => level.Ranks.Sum(rank =>
    {
        List<Link> links = [.. rank.SelectMany(figure => figure.Below)];
        var crossings = 0;
        for (var i = 0; i < links.Count; i++)
        {
            for (var j = i + 1; j < links.Count; j++)
            {
                if ((links[i].Upper.Order - links[j].Upper.Order) * (links[i].Lower.Order - links[j].Lower.Order) < 0)
                    crossings++;
            }
        }

        return crossings;
    });

    private static List<List<Figure>> Remember(Level level) => [.. level.Ranks.Select(rank => rank.ToList())];

    private static void Number(Level level) => level.Ranks.ForEach(Number);

    private static void Number(List<Figure> rank)
    {
        for (var i = 0; i < rank.Count; i++)
            rank[i].Order = i;
    }
}
