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

    /// <summary>Where the part of the JSON is kept that is the same for all subjects that share the conclusions; null where none share them.</summary>
    SharedReasons? Shared(string policy) => null;
}

/// <summary>
/// The reasons of a decision that many subjects share, as JSON: written for the first of them. The reasons of earlier
/// decisions are each subject's own and only named here.
/// </summary>
/// <param name="Json">The array of reasons, in UTF-8.</param>
/// <param name="Earlier">The policies whose decisions were matched, in the order in which the reasons name them.</param>
internal sealed record SharedJson(byte[] Json, IReadOnlyList<string> Earlier);

/// <summary>Keeps a <see cref="SharedJson"/> once it has been written; threads that come together write the same.</summary>
internal sealed class SharedReasons
{
    private volatile SharedJson? _written;

    /// <summary>What was written; null before that, and for ever where there is more to a decision than reasons.</summary>
    public SharedJson? Written
    {
        get => _written;
        set => _written = value;
    }
}
