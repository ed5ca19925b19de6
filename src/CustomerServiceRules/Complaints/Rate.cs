using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Parameters;

namespace CustomerServiceRules.Complaints;

/// <summary>How many of how many, exact. Immutable; the default value is 0 of 0.</summary>
public readonly record struct Rate
{
    /// <summary>Makes a rate.</summary>
    /// <param name="count">How many; 0 to <paramref name="total"/>.</param>
    /// <param name="total">Of how many; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are more than the total.</exception>
    public Rate(int count, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        Count = count;
        Total = total;
    }

    /// <summary>How many; 0 to <see cref="Total"/>.</summary>
    public int Count { get; }

    /// <summary>Of how many; 0 or more.</summary>
    public int Total { get; }

    /// <summary>The share, from 0 to 1; null where there is nothing to take a share of.</summary>
    public Fraction? Share => Total == 0 ? null : new Fraction(Count, Total);

    /// <summary>Holds the rate against a floor.</summary>
    /// <param name="floor">The floor in force, from 0 to 1; a share equal to it reaches it.</param>
    public FloorComparison Against(InForce<Fraction> floor)
    {
        ArgumentNullException.ThrowIfNull(floor);
        return new FloorComparison(this, floor.Parameter.Name, floor.Value, floor.Clauses);
    }

    /// <summary>Both numbers: <c>19/20</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count}/{Total}");
}

/// <summary>A rate beside the floor that a document sets for it. Immutable.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Floor">The name of the parameter.</param>
/// <param name="Required">The floor, from 0 to 1.</param>
/// <param name="Clauses">The clauses that the floor rests on.</param>
public sealed record FloorComparison(Rate Rate, string Floor, Fraction Required, IReadOnlyList<string> Clauses)
{
    /// <summary>Whether the share is the floor or more; null where there is nothing to take a share of.</summary>
    public bool? IsMet => Rate.Share is { } share ? share >= Required : null;

    /// <summary>How many more of the same total would reach the floor; 0 where it is met and where there is nothing to take a share of.</summary>
    public int Missing
    {
        get
        {
            var needed = Required * new Fraction(Rate.Total, 1);
            var whole = (int)System.Numerics.BigInteger.Divide(needed.Numerator + needed.Denominator - 1, needed.Denominator);
            return Math.Max(0, whole - Rate.Count);
        }
    }
}
