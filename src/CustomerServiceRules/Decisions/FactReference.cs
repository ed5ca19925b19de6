using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Decisions;

/// <summary>A fact that a rule matched, as it was when the decision was taken. Immutable; holds no live object.</summary>
/// <param name="Kind">What kind of fact it is: a term ID, <c>parameter</c>, <c>decision</c> or <c>moment</c>.</param>
/// <param name="Id">Which one of its kind.</param>
/// <param name="Figures">What it says, in invariant text.</param>
/// <param name="Clauses">The clauses that the fact itself rests on; empty for a fact that the host gave.</param>
/// <param name="Reasons">The reasons behind an earlier decision; else empty.</param>
public sealed record FactReference(
    string Kind,
    string Id,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<Reason> Reasons);
