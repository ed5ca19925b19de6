namespace CustomerServiceRules.Decisions;

/// <summary>Everything that explains a decision, as data.</summary>
internal sealed record DecisionContent(
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Reason> Overridden,
    IReadOnlyList<Reason> Surpassed,
    IReadOnlyList<Conflict> Conflicts);

/// <summary>Where a decision's explanation comes from: the run that decided, or a stored text.</summary>
internal interface IDecisionSource
{
    DecisionContent Content(string policy);

    IReadOnlyList<string> Values(string policy);

    /// <summary>Why the rules that do not stand did not conclude.</summary>
    IReadOnlyList<Refusal> Refusals(string policy);
}
