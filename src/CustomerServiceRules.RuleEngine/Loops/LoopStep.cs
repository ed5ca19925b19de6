using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Loops;

/// <summary>One firing of a loop.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="Trigger">Whether it fired for a new match, an updated or a lost one.</param>
/// <param name="Facts">The facts of its match, in order of definition.</param>
public sealed record LoopStep(IRuleDefinition Rule, MatchTrigger Trigger, IReadOnlyList<LoopFact> Facts);
