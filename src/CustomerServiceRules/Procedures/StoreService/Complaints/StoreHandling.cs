using CustomerServiceRules.Complaints;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>
/// What came of handling a complaint once: from its verification to its review. After a reopening there is another one, and
/// what the earlier one holds does not count for it. Immutable.
/// </summary>
[Cites("SCS-3.4.2", "SCS-3.4.4b", "SCS-3.4.5", "SCS-7.2.2", StoreDocument.Untrue, StoreDocument.Reopening)]
public sealed record StoreHandling
{
    /// <summary>Why it was taken up again; null for the first handling.</summary>
    public string? TakenUpBecause { get; init; }

    /// <summary>The departments or persons that were asked (相关部门或人员); empty until then.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>Whether it is true, and its cause.</summary>
    public Investigation Finding { get; init; } = new();

    /// <summary>The solutions, in the order in which they are put to the customer.</summary>
    public IReadOnlyList<StoreSolution> Solutions { get; init; } = [];

    /// <summary>Why it is not true, as the customer is told; null where it is true.</summary>
    public string? Explanation { get; init; }

    /// <summary>What came of carrying the solution out, as the customer is told; null until then.</summary>
    public string? Result { get; init; }

    /// <summary>The root of the problem (问题产生的根源); null until the review.</summary>
    public string? RootCause { get; init; }

    /// <summary>What keeps it from coming back (改进措施); null until the review.</summary>
    public string? ImprovementMeasure { get; init; }
}
