using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// From which week a customer manager counts the fortnights of C customers. An entry of the list
/// <see cref="TobaccoRetail.VisitAnchors"/>; who has none counts from <see cref="TobaccoRetail.VisitWeekAnchor"/>. Immutable.
/// </summary>
[Cites("OQ-11", "TOB-13b.3")]
public sealed class VisitAnchor : ICited, IExplainedFact
{
    /// <summary>Sets a customer manager's anchor.</summary>
    /// <param name="staff">The host's ID of the customer manager; not empty.</param>
    /// <param name="week">Any day of the first week of a fortnight, past or future.</param>
    /// <param name="clauses">The clauses of the organisation's rules, at least one.</param>
    /// <exception cref="ArgumentException">An empty ID or no clause.</exception>
    public VisitAnchor(string staff, DateOnly week, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(staff);
        if (clauses is null or [])
            throw new ArgumentException($"Found the anchor of {staff} without a citation, expected at least one clause ID.", nameof(clauses));

        Staff = staff;
        Week = week;
        Clauses = [.. clauses];
    }

    /// <summary>The host's ID of the customer manager.</summary>
    public string Staff { get; }

    /// <summary>A day of the first week of a fortnight.</summary>
    public DateOnly Week { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>Staff and week.</summary>
    public override string ToString() => FormattableString.Invariant($"{Staff}: {Week:O}");

    string IExplainedFact.Kind => TobaccoTerms.VisitAnchorFact;

    string IExplainedFact.Id => Staff;

    IEnumerable<Figure> IExplainedFact.Figures => [new Figure(TobaccoTerms.AnchorWeekFigure, FormattableString.Invariant($"{Week:O}"))];
}
