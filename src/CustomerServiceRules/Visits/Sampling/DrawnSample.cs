using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits.Sampling;

/// <summary>
/// Whom a seeded draw brought. There is no other way to one than <see cref="SeededDraw"/>: a host keeps seed, population and
/// size and draws again. Immutable.
/// </summary>
public sealed class DrawnSample
{
    internal DrawnSample(string seed, int population, IReadOnlyList<SubjectId> units)
    {
        Seed = seed;
        Population = population;
        Units = units;
    }

    /// <summary>What the draw was made by.</summary>
    public string Seed { get; }

    /// <summary>How many there were to draw from; at least 1.</summary>
    public int Population { get; }

    /// <summary>The units drawn, each once, the first drawn first; at least 1.</summary>
    public IReadOnlyList<SubjectId> Units { get; }

    /// <summary>Whether somebody who draws anew from a population by the same seed and size gets the same units.</summary>
    /// <param name="population">All units, in any order.</param>
    /// <exception cref="ArgumentException">A unit without an ID, or one that stands there twice.</exception>
    public bool IsDrawnFrom(IEnumerable<SubjectId> population)
    {
        var order = SeededOrder.Of(Seed, population);
        return order.Length == Population && order.Take(Units.Count).SequenceEqual(Units);
    }

    /// <summary>Size, population and seed: <c>5 of 47 by '2026-11/line 4'</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Units.Count} of {Population} by '{Seed}'");
}
