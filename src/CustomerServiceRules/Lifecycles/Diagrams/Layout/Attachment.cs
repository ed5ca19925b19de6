namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>Says where on the borders of figures lines begin and end: at the ports of superstates, else evenly spread.</summary>
internal static class Attachment
{
    public static void Of(Level level)
    {
        foreach (var figure in level.Ranks.SelectMany(rank => rank))
        {
            Spread(figure, [.. figure.Below.OrderBy(link => link.Lower.Order)], (link, at) => link.UpperAt = at);
            Spread(figure, [.. figure.Above.OrderBy(link => link.Upper.Order)], (link, at) => link.LowerAt = at);
        }
    }

    private static void Spread(Figure figure, List<Link> links, Action<Link, int> attach)
    {
        for (var i = 0; i < links.Count; i++)
        {
            attach(links[i], figure.Inside is { } inside && inside.Ports.TryGetValue(links[i].Wire, out var port)
                ? Level.Padding + port.X
                : figure.BoxWidth * (i + 1) / (links.Count + 1));
        }
    }
}
