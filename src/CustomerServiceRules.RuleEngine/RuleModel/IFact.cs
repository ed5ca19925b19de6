namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A value that takes part in matching, with where it comes from.</summary>
public interface IFact
{
    /// <summary>The runtime type of <see cref="Value"/>; the declared type when the value is null.</summary>
    Type Type { get; }

    /// <summary>
    /// The object itself. Null for a computed null and for a variable that the matching branch of an alternative does not bind.
    /// </summary>
    object? Value { get; }

    /// <summary>What it was made from; null for facts that were inserted and for values computed by a binding.</summary>
    IFactSource? Source { get; }
}
