namespace CustomerServiceRules.RuleEngine.Loading;

/// <summary>What a load specification asked for and what came of it, type by type. Immutable.</summary>
public sealed class RuleLoadReport
{
    internal RuleLoadReport(string ruleSet, IReadOnlyList<RuleLoadEntry> entries)
    {
        RuleSet = ruleSet;
        Entries = entries;
    }

    /// <summary>The name of the rule set that the specification loads into.</summary>
    public string RuleSet { get; }

    /// <summary>
    /// Every type named one by one, and of assemblies every type that derives from the rule class, in the order in which they were
    /// named.
    /// </summary>
    public IReadOnlyList<RuleLoadEntry> Entries { get; }

    /// <summary>The entries of types that gave rules.</summary>
    public IEnumerable<RuleLoadEntry> Loaded => Entries.Where(entry => entry.Outcome == RuleLoadOutcome.Loaded);

    /// <summary>The entries of types that were left out or failed.</summary>
    public IEnumerable<RuleLoadEntry> Skipped => Entries.Where(entry => entry.Outcome != RuleLoadOutcome.Loaded);

    /// <summary>Whether a type could not be instantiated or defined. Then nothing at all has been loaded.</summary>
    public bool HasFailures => Entries.Any(entry => entry.Failure is not null);

    /// <summary>The report as text: the counts, then a line for each entry.</summary>
    public override string ToString()
    {
        var lines = Entries.Select(entry => $"{Environment.NewLine}  {entry}");
        var note = HasFailures ? "; nothing was loaded, for some failed" : string.Empty;
        return $"Rule set '{RuleSet}': {Entries.Count} types asked for, {Loaded.Count()} gave rules{note}.{string.Concat(lines)}";
    }
}
