using System.Globalization;
using CustomerServiceRules.Arithmetic;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>How far a found value is from a needed one.</summary>
internal static class Distance
{
    /// <summary>The absolute difference in invariant text, days for dates; null where the values have no distance.</summary>
    public static string? Between(object? actual, object? required) => (actual, required) switch
    {
        (Fraction a, Fraction r) => (a < r ? r - a : a - r).ToString(),
        (DateOnly a, DateOnly r) => Math.Abs(a.DayNumber - r.DayNumber).ToString(CultureInfo.InvariantCulture),
        (DateTimeOffset a, DateTimeOffset r) => (a - r).Duration().ToString("c", CultureInfo.InvariantCulture),
        (TimeSpan a, TimeSpan r) => (a - r).Duration().ToString("c", CultureInfo.InvariantCulture),
        (int or long or short or byte or decimal, int or long or short or byte or decimal) =>
            Math.Abs(Convert.ToDecimal(actual, CultureInfo.InvariantCulture) - Convert.ToDecimal(required, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
