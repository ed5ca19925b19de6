namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>What is drawn side by side: the states of one superstate, or those that have none, with the lines between them.</summary>
internal sealed class Level(Figure? owner)
{
    /// <summary>The room between what a superstate holds and its border.</summary>
    public const int Padding = 16;

    public Figure? Owner { get; } = owner;

    public Figure? Title { get; set; }

    public List<Figure> States { get; } = [];

    public List<Run> Runs { get; } = [];

    /// <summary>Where lines pass through the border.</summary>
    public Dictionary<Wire, Figure> Ports { get; } = [];

    /// <summary>The figures in rows, the uppermost first, each from left to right.</summary>
    public List<List<Figure>> Ranks { get; } = [];

    /// <summary>The upper edge of each rank.</summary>
    public int[] Tops { get; set; } = [];

    public int[] Heights { get; set; } = [];

    public int Width { get; set; }

    public int Height { get; set; }

    public void Add(Figure state)
    {
        state.Home = this;
        States.Add(state);
    }

    /// <summary>The state of this level that is a state or holds it; null where the state lies elsewhere.</summary>
    public Figure? Holding(Figure state)
    {
        for (var found = state; found is not null; found = found.Home!.Owner)
        {
            if (found.Home == this)
                return found;
        }

        return null;
    }
}
