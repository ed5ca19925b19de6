using System.Globalization;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How many of a customer manager's customers were visited in a month: counts, of which the share is exact. Immutable.</summary>
[Cites("TOB-13b.1", TobaccoDocument.CoverageLeftOpen)]
public sealed record CoverageMonth : ISubjectFact, IExplainedFact
{
    /// <summary>Gives the counts.</summary>
    /// <param name="subject">The customer manager and the month, in one ID.</param>
    /// <param name="assigned">How many customers in the manager's charge were owed a visit in the month; 0 or more.</param>
    /// <param name="visited">How many of these were visited in it; 0 to all.</param>
    /// <exception cref="ArgumentException">No subject.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0, or more visited than assigned.</exception>
    public CoverageMonth(SubjectId subject, int assigned, int visited)
    {
        if (subject == default)
            throw new ArgumentException("Found a month of nobody, expected the ID of customer manager and month.", nameof(subject));
        ArgumentOutOfRangeException.ThrowIfNegative(assigned);
        ArgumentOutOfRangeException.ThrowIfNegative(visited);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(visited, assigned);
        Subject = subject;
        Assigned = assigned;
        Visited = visited;
    }

    /// <summary>The customer manager and the month.</summary>
    public SubjectId Subject { get; }

    /// <summary>How many customers were owed a visit in the month.</summary>
    public int Assigned { get; }

    /// <summary>How many of these were visited in it.</summary>
    public int Visited { get; }

    /// <summary>Visited ÷ assigned, from 0 to 1, exact; 0 where nobody is assigned.</summary>
    public Fraction Share => Assigned == 0 ? Fraction.Zero : new Fraction(Visited, Assigned);

    /// <summary>The month of one customer manager as a ledger counts it.</summary>
    /// <param name="coverage">What the ledger counts.</param>
    /// <returns>The counts, about the ID <c>m1 2026-10</c>; about <c>nobody 2026-10</c> where nobody looks after the customers.</returns>
    public static CoverageMonth Of(ContactCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new(string.Create(CultureInfo.InvariantCulture, $"{coverage.Staff ?? "nobody"} {coverage.Month:yyyy-MM}"), coverage.Assigned, coverage.Reached);
    }

    string IExplainedFact.Kind => TobaccoTerms.CoverageFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.AssignedFigure, Assigned.ToString(CultureInfo.InvariantCulture)),
        new(TobaccoTerms.VisitedFigure, Visited.ToString(CultureInfo.InvariantCulture)),
        new(TobaccoTerms.CoverageFigure, Share.ToString()),
    ];
}
