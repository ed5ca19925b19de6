using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells of a fact that comes, changes or goes.</summary>
/// <param name="fact">The fact.</param>
public class WorkingMemoryEventArgs(IFact fact) : EventArgs
{
    /// <summary>The fact; a linked one has an <see cref="ILinkedFactSource"/> as its source, an inserted one null.</summary>
    public IFact Fact { get; } = fact;
}
