using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Visits that are planned together: exactly one of several combinations of days is taken. Immutable.</summary>
public sealed record VisitDemand
{
    /// <summary>Demands visits.</summary>
    /// <param name="id">The host's ID of the demand; not empty.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="options">The combinations of which one is taken; repeated ones count once; empty: the demand cannot be met.</param>
    /// <exception cref="ArgumentException">The ID is empty, or nobody is the customer.</exception>
    public VisitDemand(string id, SubjectId customer, params IEnumerable<DayCombination> options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(options);
        if (customer == default)
            throw new ArgumentException($"Found the demand '{id}' of nobody, expected the ID of a customer.", nameof(customer));
        Id = id;
        Customer = customer;
        Options = [.. options.Distinct().Order(Comparer<DayCombination>.Create(Compare))];
    }

    /// <summary>The host's ID of the demand.</summary>
    public string Id { get; }

    /// <summary>Who is to be visited.</summary>
    public SubjectId Customer { get; }

    /// <summary>The combinations of which one is taken, by their days.</summary>
    public IReadOnlyList<DayCombination> Options { get; }

    /// <summary>How much of a day's capacity each visit takes, at least 1; 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Load
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a load of at least 1.");
    }
    = 1;

    /// <summary>Whose visits they are: the ID of a team member; null, the default: of anyone, on each day of somebody.</summary>
    public string? Staff { get; init; }

    /// <summary>The time of day at which each visit starts: nobody starts two of one day at the same time; null, the default: any time.</summary>
    public TimeOnly? StartsAt { get; init; }

    private static int Compare(DayCombination one, DayCombination other)
    {
        for (var i = 0; i < Math.Min(one.Days.Count, other.Days.Count); i++)
        {
            if (one.Days[i] != other.Days[i])
                return one.Days[i].CompareTo(other.Days[i]);
        }

        return one.Days.Count.CompareTo(other.Days.Count);
    }
}
