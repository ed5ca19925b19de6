using System.Globalization;

namespace CustomerServiceRules.Procedures;

/// <summary>What refusals say was found and expected, the same in every culture, and whether anything was said at all.</summary>
internal static class StepText
{
    /// <summary>An instant with its offset: <c>2026-03-08T23:59:00+08:00</c>.</summary>
    public static string Of(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>A day: <c>2026-03-08</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>From one instant until another.</summary>
    public static string Span(DateTimeOffset opens, DateTimeOffset closes) => $"from {Of(opens)} until {Of(closes)}";

    /// <summary>A distance: <c>200 m</c>.</summary>
    public static string Metres(int metres) => string.Create(CultureInfo.InvariantCulture, $"{metres} m");

    /// <summary>Whether anything is said: more than white space.</summary>
    public static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);
}
