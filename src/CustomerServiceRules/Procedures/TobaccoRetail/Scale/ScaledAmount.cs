using System.Numerics;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Decimals as whole numbers of a common smallest part, so that sums and products of them are exact.</summary>
internal static class ScaledAmount
{
    private static readonly Int128[] PowersOfTen = [.. Enumerable.Range(0, 29).Select(exponent => (Int128)BigInteger.Pow(10, exponent))];

    /// <summary>A non-negative amount in parts of 10^-decimals; the caller knows that it fits.</summary>
    public static Int128 Fast(decimal amount, int decimals)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var mantissa = (Int128)new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var missing = decimals - amount.Scale;
        return missing == 0 ? mantissa : mantissa * PowersOfTen[missing];
    }

    /// <summary>A non-negative amount in parts of 10^-decimals, however large.</summary>
    public static BigInteger Exact(decimal amount, int decimals) =>
        Fast(amount, amount.Scale) * BigInteger.Pow(10, decimals - amount.Scale);
}
