using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits;

/// <summary>How many of the customers that one member of staff looks after were reached in a calendar month. Immutable.</summary>
public sealed record ContactCoverage
{
    internal ContactCoverage(string? staff, DateOnly month, int assigned, IReadOnlyList<CoverageMiss> misses)
    {
        Staff = staff;
        Month = month;
        Assigned = assigned;
        Misses = misses;
    }

    /// <summary>Who looks after the customers: the host's ID of the person; null: nobody in particular.</summary>
    public string? Staff { get; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; }

    /// <summary>How many customers were owed a contact, not excused, in a window that lies wholly in the month; at least 1.</summary>
    public int Assigned { get; }

    /// <summary>How many of these were reached in the month: by a contact of the kind that is owed, whoever made it; 0 to <see cref="Assigned"/>.</summary>
    public int Reached => Assigned - Misses.Count;

    /// <summary>Reached ÷ assigned, exact, from 0 to 1.</summary>
    public Fraction Share => new(Reached, Assigned);

    /// <summary>The customers that were not reached, in the order of their IDs.</summary>
    public IReadOnlyList<CoverageMiss> Misses { get; }
}

/// <summary>A customer that was not reached in a month. Immutable.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Results">What it was owed in the month and not excused, in the order of the windows; at least one.</param>
public sealed record CoverageMiss(SubjectId Customer, IReadOnlyList<ObligationResult> Results)
{
    /// <summary>The clauses of what it was owed, each once.</summary>
    public IReadOnlyList<string> Clauses => [.. Results.SelectMany(result => result.Clauses).Distinct(StringComparer.Ordinal)];
}
