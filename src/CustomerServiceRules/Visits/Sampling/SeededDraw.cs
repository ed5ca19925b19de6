using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits.Sampling;

/// <summary>
/// Draws at random so that anybody can draw the same again. Every unit gets the number SHA-256(SHA-256(seed) followed by its
/// ID), both texts as UTF-8; the units with the lowest numbers are drawn, bytes compared one by one. So the draw depends on the
/// seed, the IDs and the size alone: not on the order of a list, the machine or the version. A larger draw by the same seed
/// begins with the smaller one: whoever cannot be reached is followed by the next. Choose the seed before the population is
/// known, such as <c>2026-11/line 4</c>, and another for each draw. Thread-safe.
/// </summary>
public static class SeededDraw
{
    /// <summary>Draws so many units.</summary>
    /// <param name="seed">What the draw is made by; not empty.</param>
    /// <param name="population">All units, in any order, each once; at least 1.</param>
    /// <param name="size">How many are drawn; from 1 to all.</param>
    /// <exception cref="ArgumentException">No seed, nobody to draw from, a unit without an ID or one that stands there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1 or above the population.</exception>
    public static DrawnSample Draw(string seed, IEnumerable<SubjectId> population, int size)
    {
        var order = Order(seed, population, size);
        return new DrawnSample(seed, order.Length, order[..size]);
    }

    /// <summary>Draws a share of the units, rounded up, and at least 1.</summary>
    /// <param name="seed">What the draw is made by; not empty.</param>
    /// <param name="population">All units, in any order, each once; at least 1.</param>
    /// <param name="rate">The share; above 0, at most 1.</param>
    /// <exception cref="ArgumentException">No seed, nobody to draw from, a unit without an ID or one that stands there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 or above 1.</exception>
    public static DrawnSample DrawShare(string seed, IEnumerable<SubjectId> population, Fraction rate)
    {
        ArgumentNullException.ThrowIfNull(population);
        SubjectId[] units = [.. population];
        return units.Length == 0
            ? throw new ArgumentException("Found nobody to draw from, expected at least one unit.", nameof(population))
            : Draw(seed, units, SampleSize.Of(rate, units.Length));
    }

    /// <summary>
    /// Draws from every stratum: of so many units in all each stratum gets its share, rounded down, but at least 1; what is still
    /// missing goes to the strata with the largest remainders, of equal ones to the first by name. Where the units that small
    /// strata are owed go beyond the size, the size grows, and the result says so: no stratum gives anything up for another.
    /// Within a stratum the order is that of <see cref="Draw"/> by the same seed.
    /// </summary>
    /// <param name="seed">What the draw is made by; not empty.</param>
    /// <param name="population">All units with their strata, in any order, each once; at least 1.</param>
    /// <param name="size">How many are drawn at least; from 1 to all.</param>
    /// <exception cref="ArgumentException">No seed, nobody to draw from, a unit without an ID, or one that stands there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1 or above the population.</exception>
    public static StratifiedSample DrawStratified(string seed, IEnumerable<StratumMember> population, int size)
    {
        ArgumentNullException.ThrowIfNull(population);
        var strata = new Dictionary<SubjectId, string>();
        var units = new List<SubjectId>();
        foreach (var member in population)
        {
            ArgumentNullException.ThrowIfNull(member, nameof(population));
            units.Add(member.Id);
            strata[member.Id] = member.Stratum;
        }

        var order = Order(seed, units, size);
        var groups = order
            .GroupBy(unit => strata[unit], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Units: group.ToArray()))
            .ToArray();
        var places = Allocation.Of(size, [.. groups.Select(group => group.Units.Length)]);
        return new StratifiedSample(
            seed, order.Length, size, [.. groups.Select((group, i) => new StratumSample(group.Name, group.Units.Length, group.Units[..places[i]]))]);
    }

    private static SubjectId[] Order(string seed, IEnumerable<SubjectId> population, int size)
    {
        var order = SeededOrder.Of(seed, population);
        if (order.Length == 0)
            throw new ArgumentException("Found nobody to draw from, expected at least one unit.", nameof(population));
        return size >= 1 && size <= order.Length
            ? order
            : throw new ArgumentOutOfRangeException(nameof(size), size, $"Found the size {size}, expected 1 to {order.Length}, which is all.");
    }
}
