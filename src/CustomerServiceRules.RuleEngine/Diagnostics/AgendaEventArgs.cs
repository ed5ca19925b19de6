using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells of a match of a rule.</summary>
/// <param name="match">The match.</param>
public class AgendaEventArgs(IMatch match) : EventArgs
{
    /// <summary>The rule whose match it is.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The matched facts in order of definition.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match itself. It stays the same object until the match ends; its trigger shows the latest value.</summary>
    public IMatch Match { get; } = match;
}
