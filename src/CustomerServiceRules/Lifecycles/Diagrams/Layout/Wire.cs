namespace CustomerServiceRules.Lifecycles.Diagrams.Layout;

/// <summary>A line from one state to another, broken by its label.</summary>
internal sealed class Wire(Figure source, Figure target, Figure? label)
{
    public Figure Source { get; } = source;

    public Figure Target { get; } = target;

    public Figure? Label { get; } = label;

    /// <summary>Whether the target lies above the source.</summary>
    public bool IsUpward { get; set; }

    /// <summary>The pieces inside the figure at the upper end, the outermost first.</summary>
    public List<Run> UpperRuns { get; } = [];

    /// <summary>The piece in the level that both ends share.</summary>
    public Run? Shared { get; set; }

    /// <summary>The pieces inside the figure at the lower end, the outermost first.</summary>
    public List<Run> LowerRuns { get; } = [];

    /// <summary>All pieces from the upper end to the lower.</summary>
    public IEnumerable<Run> Runs => UpperRuns.AsEnumerable().Reverse().Append(Shared!).Concat(LowerRuns);
}

/// <summary>The part of a line in one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Wire">The line.</param>
/// <param name="Upper">Where it begins; null for the level's upper border.</param>
/// <param name="Lower">Where it ends; null for the level's lower border.</param>
/// <param name="Label">The label, where this part carries it.</param>
internal sealed record Run(Level Level, Wire Wire, Figure? Upper, Figure? Lower, Figure? Label)
{
    public List<Link> Links { get; } = [];
}
