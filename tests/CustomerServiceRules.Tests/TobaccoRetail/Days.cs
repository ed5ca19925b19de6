using System.Globalization;

namespace CustomerServiceRules.Tests.Tobacco;

internal static class Days
{
    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
