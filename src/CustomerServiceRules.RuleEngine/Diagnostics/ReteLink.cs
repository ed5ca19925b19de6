namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>A way on which facts or combinations go from one node to the next.</summary>
public class ReteLink
{
    internal ReteLink(ReteNode source, ReteNode target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>Where it begins; a node of the same graph.</summary>
    public ReteNode Source { get; }

    /// <summary>Where it ends; a node of the same graph.</summary>
    public ReteNode Target { get; }
}
