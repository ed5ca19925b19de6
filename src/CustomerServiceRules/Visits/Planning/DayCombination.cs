using System.Globalization;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>Days that are taken together or not at all, such as Monday and Thursday of a week. Immutable; equal if the days are.</summary>
public sealed record DayCombination
{
    /// <summary>Combines days.</summary>
    /// <param name="days">At least one day, each once, in any order.</param>
    /// <exception cref="ArgumentException">No day, or one twice.</exception>
    public DayCombination(params IEnumerable<DateOnly> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        Days = [.. days.Order()];
        if (Days.Count == 0)
            throw new ArgumentException("Found a combination without a day, expected at least one.", nameof(days));
        for (var i = 1; i < Days.Count; i++)
        {
            if (Days[i] == Days[i - 1])
                throw new ArgumentException($"Found {Days[i]:O} twice in a combination, expected each day once.", nameof(days));
        }
    }

    /// <summary>The days, in order; at least one.</summary>
    public IReadOnlyList<DateOnly> Days { get; }

    /// <summary>Whether both hold the same days.</summary>
    /// <param name="other">The other combination.</param>
    public bool Equals(DayCombination? other) => other is not null && Days.SequenceEqual(other.Days);

    /// <summary>A hash code that goes with <see cref="Equals(DayCombination?)"/>.</summary>
    public override int GetHashCode() => Days.Aggregate(Days.Count, HashCode.Combine);

    /// <summary>The days, in order, parted by spaces: <c>2026-10-05 2026-10-08</c>.</summary>
    public override string ToString() => string.Join(' ', Days.Select(day => day.ToString("O", CultureInfo.InvariantCulture)));
}
