namespace CustomerServiceRules.RuleEngine.Runtime;

// What one alpha input made of a fact: an entry at the right of a join, or the first tuple of a branch.
internal abstract class FactLink
{
    internal FactLink? Next;

    internal abstract AlphaInput Input { get; }
}
