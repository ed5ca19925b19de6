namespace CustomerServiceRules.RuleEngine.Loading;

/// <summary>One type that a load specification named, and what became of it. Immutable.</summary>
public sealed class RuleLoadEntry
{
    internal RuleLoadEntry(Type type, RuleLoadOutcome outcome, string reason, IReadOnlyList<string> rules, Exception? failure)
    {
        Type = type;
        Outcome = outcome;
        Reason = reason;
        Rules = rules;
        Failure = failure;
    }

    /// <summary>The type; named twice it has two entries.</summary>
    public Type Type { get; }

    /// <summary>What became of it.</summary>
    public RuleLoadOutcome Outcome { get; }

    /// <summary>Why, in a sentence that says what would have to change; empty for a loaded type.</summary>
    public string Reason { get; }

    /// <summary>The names of the definitions that it gave; empty unless it was loaded.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>What a plain load would have thrown; null unless activation or definition failed.</summary>
    public Exception? Failure { get; }

    /// <summary>The type's full name, what became of it, and why.</summary>
    public override string ToString() =>
        Outcome == RuleLoadOutcome.Loaded ? $"{Type}: loaded as {string.Join(", ", Rules)}" : $"{Type}: {Reason}";
}
