namespace CustomerServiceRules.RuleEngine.Loops;

/// <summary>Where a fact of a loop comes from.</summary>
public enum LoopFactOrigin
{
    /// <summary>From the caller, or from before the guard watched; no rule has changed it since.</summary>
    Given = 0,

    /// <summary>A rule yielded it: it is linked to a match of that rule.</summary>
    Yielded = 1,

    /// <summary>An action inserted it while the guard watched.</summary>
    Inserted = 2,

    /// <summary>An action updated it while the guard watched, whoever inserted it.</summary>
    Updated = 3,

    /// <summary>A query or a computed value of the rule itself.</summary>
    Computed = 4,
}
