namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// A rule as data: what it matches, what it does, and what is said about it. Immutable; may be compiled any number of times and
/// shared by threads.
/// </summary>
public interface IRuleDefinition
{
    /// <summary>Never empty; need not be unique.</summary>
    string Name { get; }

    /// <summary>For people; empty for a rule class without description, null if the builder was given none.</summary>
    string? Description { get; }

    /// <summary>Higher fires first. Default 0; may be negative.</summary>
    int Priority { get; }

    /// <summary>Whether updates make a match fire again.</summary>
    RuleRepeatability Repeatability { get; }

    /// <summary>In the order given; repetitions are kept.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>Data attached by whoever made the definition.</summary>
    PropertyMap Properties { get; }

    /// <summary>The services that the actions use; present even when empty.</summary>
    DependencyGroupElement DependencyGroup { get; }

    /// <summary>What decides whether a match is queued; present even when empty.</summary>
    FilterGroupElement FilterGroup { get; }

    /// <summary>What has to match.</summary>
    GroupElement LeftHandSide { get; }

    /// <summary>What is done then.</summary>
    ActionGroupElement RightHandSide { get; }
}
