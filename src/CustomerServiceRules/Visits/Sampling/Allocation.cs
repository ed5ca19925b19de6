using System.Numerics;

namespace CustomerServiceRules.Visits.Sampling;

/// <summary>How many of a sample each stratum gets: its share rounded down, at least 1, then the largest remainders.</summary>
internal static class Allocation
{
    /// <param name="size">How many are drawn at least; from 1 to the sum of <paramref name="strata"/>.</param>
    /// <param name="strata">How many units each stratum holds, at least 1 each.</param>
    public static int[] Of(int size, IReadOnlyList<int> strata)
    {
        var all = strata.Sum(held => (long)held);
        var places = strata.Select(held => (int)Math.Max(1, (long)size * held / all)).ToArray();
        var missing = size - places.Sum(given => (long)given);
        if (missing <= 0)
            return places;

        // By how much, in parts of all, a stratum's share goes beyond what it has got; fewer are missing than strata are above it.
        var byRemainder = Enumerable.Range(0, strata.Count)
            .OrderByDescending(i => (BigInteger)size * strata[i] - (BigInteger)places[i] * all)
            .ThenBy(i => i);
        foreach (var i in byRemainder.Take((int)missing))
            places[i]++;
        return places;
    }
}
