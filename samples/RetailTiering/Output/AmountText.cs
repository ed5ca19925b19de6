using System.Globalization;

namespace RetailTiering.Output;

/// <summary>Writes amounts that are kept in hundredths, without passing through a floating-point number.</summary>
internal static class AmountText
{
    /// <summary>The amount with its 2 decimals.</summary>
    public static string Of(long cents)
    {
        var digits = Int128.Abs(cents).ToString("000", CultureInfo.InvariantCulture);
        return $"{(cents < 0 ? "-" : "")}{digits[..^2]}.{digits[^2..]}";
    }
}
