using System.Numerics;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Decimals as whole numbers of a common smallest part, so that sums and products of them are exact.</summary>
internal static class ScaledAmount
{
    private static readonly Int128[] PowersOfTen = [.. Enumerable.Range(0, 29).Select(exponent => (Int128)BigInteger.Pow(10, exponent))];

    /// <summary>A non-negative amount without its decimal point: in parts of 10^-scale.</summary>
    public static UInt128 Digits(decimal amount)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        return new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
    }

    /// <summary>A non-negative amount in parts of 10^-decimals; the caller knows that it fits.</summary>
    public static Int128 Fast(decimal amount, int decimals)
    {
        var missing = decimals - amount.Scale;
        return missing == 0 ? (Int128)Digits(amount) : (Int128)Digits(amount) * PowersOfTen[missing];
    }

    /// <summary>A non-negative amount in parts of 10^-decimals, however large.</summary>
    public static BigInteger Exact(decimal amount, int decimals) =>
        Fast(amount, amount.Scale) * BigInteger.Pow(10, decimals - amount.Scale);
}
