using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine;

/// <summary>
/// Where a linked fact comes from: the rule that yielded it and, in <see cref="IFactSource.Facts"/>, the facts of that rule's match in
/// order of definition.
/// </summary>
/// <remarks>
/// The facts have sources of their own, so a chain of conclusions can be followed down to inserted facts, whose source is null.
/// </remarks>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The definition of the rule that yielded the fact.</summary>
    IRuleDefinition Rule { get; }
}
