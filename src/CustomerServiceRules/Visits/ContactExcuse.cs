namespace CustomerServiceRules.Visits;

/// <summary>
/// Why a contact that is owed in some days is not to be counted as missed: a customer that was closed, or refused to be
/// visited. Granted by the host. Immutable.
/// </summary>
public sealed record ContactExcuse
{
    /// <summary>Grants an excuse.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day on which it holds no longer; after <paramref name="from"/>.</param>
    /// <param name="reason">Why, in one line; not empty.</param>
    /// <param name="clauses">The clauses that it rests on, at least one.</param>
    /// <exception cref="ArgumentException">The end is not after the first day, no reason or no clause.</exception>
    public ContactExcuse(DateOnly from, DateOnly until, string reason, params IEnumerable<string> clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(clauses);
        if (until <= from)
            throw new ArgumentException($"Found an excuse from {from:O} until {until:O}, expected an end after its first day.", nameof(until));
        From = from;
        Until = until;
        Reason = reason;
        Clauses = [.. clauses];
        if (Clauses.Count == 0)
            throw new ArgumentException($"Found the excuse '{reason}' without a citation, expected at least one clause ID.", nameof(clauses));
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The first day on which it holds no longer.</summary>
    public DateOnly Until { get; }

    /// <summary>Why, in one line.</summary>
    public string Reason { get; }

    /// <summary>The clauses that it rests on.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The ID of the duty that it excuses; null, the default: every duty.</summary>
    public string? Duty { get; init; }
}
