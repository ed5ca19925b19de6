using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Whether a customer's place counts as urban or rural. Its code is one letter, <c>C</c> or <c>X</c>.</summary>
/// <remarks>The letter C is also a tier (OQ-7): the two are separate types and are never joined.</remarks>
[Cites("TOB-6.3.2", "TOB-6.3.6", "OQ-7", "X-4")]
public enum MarketType
{
    /// <summary>City area or town area; code <c>C</c>.</summary>
    Urban = 'C',

    /// <summary>Everything else; code <c>X</c>.</summary>
    Rural = 'X',
}

/// <summary>The one-letter codes of market types.</summary>
public static class MarketTypeCode
{
    /// <summary>The code of a market type: <c>C</c> or <c>X</c>.</summary>
    /// <param name="market">The market type.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no market type.</exception>
    public static char Code(this MarketType market) => Enum.IsDefined(market)
        ? (char)market
        : throw new ArgumentOutOfRangeException(nameof(market), market, "Expected Urban or Rural.");

    /// <summary>The market type of a code.</summary>
    /// <param name="code">The letter, upper case.</param>
    /// <param name="market">The market type, or 0.</param>
    /// <returns>Whether the letter is a code.</returns>
    public static bool TryParse(char code, out MarketType market)
    {
        market = (MarketType)code;
        if (Enum.IsDefined(market))
            return true;

        market = default;
        return false;
    }
}
