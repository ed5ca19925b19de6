namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>The key of a yielded fact among the linked facts of a match; a type of its own so that no key of an action equals it.</summary>
/// <param name="Position">The position of the Yield in its chain, from 0.</param>
internal sealed record YieldKey(int Position);
