namespace CustomerServiceRules.Decisions;

/// <summary>Conclusions that stand and contradict each other. Nothing settles them but a change of facts or rules. Immutable.</summary>
/// <param name="Sides">The contradicting conclusions, at least two, sorted by rule name.</param>
public sealed record Conflict(IReadOnlyList<ConflictSide> Sides);

/// <summary>One side of a conflict.</summary>
/// <param name="Rule">The name of the rule that concluded.</param>
/// <param name="Concludes">What it concluded, in invariant text.</param>
/// <param name="Clauses">The clauses that the rule cites.</param>
public sealed record ConflictSide(string Rule, string Concludes, IReadOnlyList<string> Clauses);
