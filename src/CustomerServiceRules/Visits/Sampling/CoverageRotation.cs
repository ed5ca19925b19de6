using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits.Sampling;

/// <summary>
/// Who is checked in which round, so that after the last round everybody has been: drawn by a seed as <see cref="SeededDraw"/>
/// draws, and dealt out one by one. Rounds differ by one unit at most. Where there are fewer units than rounds, the order begins
/// anew, so that no round is empty. Whoever joins while the rounds go on is owed by <see cref="CoverageReached"/>; then
/// rotate those not covered yet over the rounds that are left. Immutable.
/// </summary>
public sealed class CoverageRotation
{
    private CoverageRotation(string seed, IReadOnlyList<IReadOnlyList<SubjectId>> rounds)
    {
        Seed = seed;
        Rounds = rounds;
    }

    /// <summary>What the order was drawn by.</summary>
    public string Seed { get; }

    /// <summary>Who is checked in each round, the first round first; at least one unit each.</summary>
    public IReadOnlyList<IReadOnlyList<SubjectId>> Rounds { get; }

    /// <summary>Deals everybody out over the rounds of a period.</summary>
    /// <param name="seed">What the order is drawn by; not empty.</param>
    /// <param name="units">Everybody who has to be covered, in any order, each once; at least 1.</param>
    /// <param name="rounds">How many rounds the period has: the checks of a month, the months of half a year; at least 1.</param>
    /// <exception cref="ArgumentException">No seed, nobody to cover, a unit without an ID, or one that stands there twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Less than one round.</exception>
    public static CoverageRotation Of(string seed, IEnumerable<SubjectId> units, int rounds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        var order = SeededOrder.Of(seed, units);
        if (order.Length == 0)
            throw new ArgumentException("Found nobody to cover, expected at least one unit.", nameof(units));

        return new CoverageRotation(
            seed,
            [.. Enumerable.Range(0, rounds).Select(round => Dealt(order, round, rounds))]);
    }

    private static SubjectId[] Dealt(SubjectId[] order, int round, int rounds) => round < order.Length
        ? [.. order.Where((_, place) => place % rounds == round)]
        : [order[round % order.Length]];
}
