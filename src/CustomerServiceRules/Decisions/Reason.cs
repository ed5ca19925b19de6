namespace CustomerServiceRules.Decisions;

/// <summary>
/// One ground of a decision: the rule that concluded, the clauses it rests on and the facts it matched, each with the
/// reasons behind it, so that reasons form a tree. Immutable; holds no live objects.
/// </summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Concludes">What the rule concluded, in invariant text.</param>
/// <param name="Clauses">The clauses that the rule cites, the most specific first.</param>
/// <param name="Facts">The facts that the rule matched, in the order of its definition.</param>
/// <param name="Tested">What the rule tested without matching a fact: absence, existence and all-conditions.</param>
/// <param name="OverriddenBy">The rules that made this ground fall; empty for a ground that stands.</param>
public sealed record Reason(
    string Rule,
    string Concludes,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<FactReference> Facts,
    IReadOnlyList<string> Tested,
    IReadOnlyList<string> OverriddenBy)
{
    /// <summary>
    /// All clauses that this ground rests on: its rule's, those of its facts, and those of the reasons behind them; each
    /// once, in that order.
    /// </summary>
    public IEnumerable<string> AllClauses() => Clauses
        .Concat(Facts.SelectMany(fact => fact.Clauses.Concat(fact.Reasons.SelectMany(reason => reason.AllClauses()))))
        .Distinct(StringComparer.Ordinal);
}
