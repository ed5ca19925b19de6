using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>What is reported of a visit. Immutable.</summary>
/// <param name="By">Who reports: the host's ID of the person.</param>
/// <param name="Result">What came of the visit, measured by its target.</param>
[Cites(CustomerVisitsDocument.Reporting)]
public sealed record VisitReport(string By, string Result)
{
    /// <summary>What is left to do; empty where nothing is.</summary>
    public IReadOnlyList<FollowUpPoint> FollowUp { get; init; } = [];
}

/// <summary>One thing that a visit left to do. Immutable.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="By">Who sees to it: the host's ID of the person.</param>
/// <param name="DoneAt">When it was done; null until it is.</param>
[Cites(CustomerVisitsDocument.FollowingUp)]
public sealed record FollowUpPoint(string Text, string By, DateTimeOffset? DoneAt = null);
