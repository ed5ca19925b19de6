using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>A finding about an employee whose facts are confirmed, as the employee's record keeps it. Immutable.</summary>
[Cites("MALL-C-3.4", MallDocuments.CountingLeftOpen)]
public sealed record ConfirmedFinding
{
    /// <summary>Records a finding.</summary>
    /// <param name="matter">The ID of the matter: one employee's part in one complaint.</param>
    /// <param name="kind">What the employee is found to have done.</param>
    /// <param name="on">The local day that it counts for: of a complaint its own, of an ignored one that of the finding.</param>
    /// <param name="confirmedAt">When the facts were confirmed; findings count in this order.</param>
    /// <exception cref="ArgumentException">No ID, or a value outside its enumeration.</exception>
    public ConfirmedFinding(SubjectId matter, FindingKind kind, DateOnly on, DateTimeOffset confirmedAt)
    {
        if (matter == default)
            throw new ArgumentException("Found a finding without a matter, expected its ID.", nameof(matter));
        if (!Enum.IsDefined(kind))
            throw new ArgumentException($"Found the kind {(int)kind}, expected one of {string.Join(", ", Enum.GetNames<FindingKind>())}.", nameof(kind));
        Matter = matter;
        Kind = kind;
        On = on;
        ConfirmedAt = confirmedAt;
    }

    /// <summary>The ID of the matter.</summary>
    public SubjectId Matter { get; }

    /// <summary>What the employee is found to have done.</summary>
    public FindingKind Kind { get; }

    /// <summary>The local day that it counts for.</summary>
    public DateOnly On { get; }

    /// <summary>When the facts were confirmed.</summary>
    public DateTimeOffset ConfirmedAt { get; }

    /// <summary>Whether it counts before another finding: confirmed earlier, or at the same instant with the lower ID.</summary>
    /// <param name="matter">The ID of the other finding's matter.</param>
    /// <param name="confirmedAt">When the other finding was confirmed.</param>
    internal bool CountsBefore(SubjectId matter, DateTimeOffset confirmedAt) =>
        ConfirmedAt < confirmedAt || (ConfirmedAt == confirmedAt && string.CompareOrdinal(Matter.Value, matter.Value) < 0);
}
