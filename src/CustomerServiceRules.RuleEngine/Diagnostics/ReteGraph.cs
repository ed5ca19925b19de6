namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>A compiled network as data. Immutable and thread-safe.</summary>
/// <remarks>Kinds, numbers and order of nodes may differ between versions of this library.</remarks>
public class ReteGraph
{
    internal ReteGraph(IReadOnlyCollection<ReteNode> nodes, IReadOnlyCollection<ReteLink> links)
    {
        Nodes = nodes;
        Links = links;
    }

    /// <summary>All nodes; the first one is the root.</summary>
    public IReadOnlyCollection<ReteNode> Nodes { get; }

    /// <summary>All ways from node to node.</summary>
    public IReadOnlyCollection<ReteLink> Links { get; }
}
