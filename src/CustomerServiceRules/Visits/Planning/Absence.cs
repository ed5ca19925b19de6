namespace CustomerServiceRules.Visits.Planning;

/// <summary>Days on which somebody does not visit. Immutable.</summary>
public sealed record Absence
{
    /// <summary>Names days of absence.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day after it; after <paramref name="from"/>.</param>
    /// <param name="reason">Why, in one line; not empty.</param>
    /// <exception cref="ArgumentException">The end is not after the first day, or no reason.</exception>
    public Absence(DateOnly from, DateOnly until, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (until <= from)
            throw new ArgumentException($"Found an absence from {from:O} until {until:O}, expected an end after its first day.", nameof(until));
        From = from;
        Until = until;
        Reason = reason;
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The first day after it.</summary>
    public DateOnly Until { get; }

    /// <summary>Why, in one line.</summary>
    public string Reason { get; }

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(DateOnly day) => day >= From && day < Until;
}
