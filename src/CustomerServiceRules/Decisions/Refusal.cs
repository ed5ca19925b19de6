namespace CustomerServiceRules.Decisions;

/// <summary>Why a rule did not conclude: the conditions that failed, for the facts that came closest. Immutable.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Concludes">What it would have concluded, where that is the same for all facts; else null.</param>
/// <param name="Clauses">The clauses that the rule cites.</param>
/// <param name="Conditions">The conditions that failed, at least one.</param>
public sealed record Refusal(
    string Rule,
    string? Concludes,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<UnmetCondition> Conditions);
