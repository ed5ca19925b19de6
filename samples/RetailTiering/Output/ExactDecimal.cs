using System.Globalization;
using System.Numerics;

namespace RetailTiering.Output;

/// <summary>Writes exact values as decimals, without passing through a floating-point number.</summary>
internal static class ExactDecimal
{
    private const int ScoreDecimals = 12;

    private static readonly BigInteger ScoreScale = BigInteger.Pow(10, ScoreDecimals);

    /// <summary>A fraction with 12 decimals, rounded half to even.</summary>
    public static string Score(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign <= 0)
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A denominator is above 0.");

        var quotient = BigInteger.DivRem(BigInteger.Abs(numerator) * ScoreScale, denominator, out var remainder);
        var half = (remainder * 2).CompareTo(denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
            quotient++;

        var sign = numerator.Sign < 0 && !quotient.IsZero ? "-" : "";
        var digits = quotient.ToString(CultureInfo.InvariantCulture).PadLeft(ScoreDecimals + 1, '0');
        return $"{sign}{digits[..^ScoreDecimals]}.{digits[^ScoreDecimals..]}";
    }

    /// <summary>An amount kept in hundredths, with its 2 decimals.</summary>
    public static string Amount(long cents)
    {
        var digits = Int128.Abs(cents).ToString("000", CultureInfo.InvariantCulture);
        return $"{(cents < 0 ? "-" : "")}{digits[..^2]}.{digits[^2..]}";
    }
}
