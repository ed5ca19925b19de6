using System.Numerics;
using CustomerServiceRules.Arithmetic;

namespace CustomerServiceRules.Visits.Sampling;

/// <summary>How many of a population a share of it is: rounded up, and at least 1. Exact; thread-safe.</summary>
public static class SampleSize
{
    /// <summary>The least number that is not below the share: 5 of 47 for a tenth, 1 of 10, 2 of 11.</summary>
    /// <param name="rate">The share; above 0, at most 1.</param>
    /// <param name="population">How many there are; at least 1.</param>
    /// <returns>From 1 to <paramref name="population"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 or above 1, or there is nobody to draw from.</exception>
    public static int Of(Fraction rate, int population)
    {
        if (rate <= Fraction.Zero || rate > 1)
            throw new ArgumentOutOfRangeException(nameof(rate), rate, $"Found the rate {rate}, expected a share above 0 and up to 1.");
        if (population < 1)
            throw new ArgumentOutOfRangeException(nameof(population), population, $"Found a population of {population}, expected at least 1 to draw from.");

        var share = rate * population;
        return (int)((share.Numerator + share.Denominator - BigInteger.One) / share.Denominator);
    }
}
