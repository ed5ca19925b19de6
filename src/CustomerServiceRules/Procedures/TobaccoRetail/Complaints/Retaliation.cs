using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// What is said to have been done, openly or in disguise, to somebody because of what he raised. Immutable.
/// </summary>
/// <param name="Act">What was done; not empty.</param>
[Cites("TOB-17.3", TobaccoDocument.RetaliationLeftOpen)]
public sealed record Retaliation(string Act)
{
    /// <summary>Who did it; null until the person is found.</summary>
    public string? Person { get; init; }

    /// <summary>The unit whose penalty rules bind the person; null until it is known.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the sanction for it has been decided, in the sanction matter that the finding opened.</summary>
    public bool IsSanctioned { get; init; }
}
