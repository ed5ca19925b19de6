namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>What takes room in a drawing.</summary>
internal enum FigureKind
{
    State,
    Start,
    Title,
    Label,

    /// <summary>Where a line passes through a rank.</summary>
    Bend,

    /// <summary>Where a line passes through the border of a superstate.</summary>
    Port,
}

/// <summary>A box, a text or a piece of line that takes room in a level; coordinates are whole pixels.</summary>
internal sealed class Figure(FigureKind kind, int width, int height, object? content = null)
{
    public FigureKind Kind { get; } = kind;

    public object? Content { get; } = content;

    public int Width { get; set; } = width;

    public int Height { get; set; } = height;

    /// <summary>The part of the width, from the left, at which lines may begin and end; what is right of it belongs to loops.</summary>
    public int BoxWidth { get; set; } = width;

    /// <summary>The left edge: within the level while it is arranged, within the drawing afterwards.</summary>
    public int X { get; set; }

    /// <summary>The upper edge, as <see cref="X"/>.</summary>
    public int Y { get; set; }

    public int Rank { get; set; }

    /// <summary>The place in the rank, from the left.</summary>
    public int Order { get; set; }

    public Level? Home { get; set; }

    /// <summary>What a superstate holds.</summary>
    public Level? Inside { get; set; }

    public List<Link> Above { get; } = [];

    public List<Link> Below { get; } = [];

    public bool IsLine => Kind is FigureKind.Bend or FigureKind.Port;
}

/// <summary>A piece of a line, from one rank to the next below.</summary>
internal sealed class Link(Figure upper, Figure lower, Wire wire)
{
    public Figure Upper { get; } = upper;

    public Figure Lower { get; } = lower;

    public Wire Wire { get; } = wire;

    /// <summary>Where the link leaves the upper figure, from its left edge.</summary>
    public int UpperAt { get; set; }

    /// <summary>Where the link reaches the lower figure, from its left edge.</summary>
    public int LowerAt { get; set; }
}
