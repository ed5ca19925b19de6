using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>What a store sells in a day, by its three factors. Exact; thread-safe.</summary>
[Cites("ANTA-1")]
public static class DailySales
{
    /// <summary>Visitors × conversion rate × average ticket: 9600 for 200 visitors, 3/20 and 320 yuan.</summary>
    /// <param name="visitors">How many come to the store in the day (到客数); 0 or more.</param>
    /// <param name="conversionRate">Which share of them buys (成交率); 0 to 1.</param>
    /// <param name="averageTicket">What a buyer spends on average (平均客单价), in yuan; 0 or more.</param>
    /// <returns>The sales of the day in yuan, unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A factor below 0, or a rate above 1.</exception>
    public static Fraction Of(int visitors, Fraction conversionRate, Fraction averageTicket)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(visitors);
        if (conversionRate < Fraction.Zero || conversionRate > 1)
            throw new ArgumentOutOfRangeException(nameof(conversionRate), conversionRate, $"Found the conversion rate {conversionRate}, expected 0 to 1.");
        if (averageTicket < Fraction.Zero)
            throw new ArgumentOutOfRangeException(nameof(averageTicket), averageTicket, $"Found the average ticket {averageTicket}, expected 0 or more.");
        return visitors * conversionRate * averageTicket;
    }
}
