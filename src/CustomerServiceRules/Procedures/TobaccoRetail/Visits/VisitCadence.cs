using System.Globalization;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How often a customer is visited: one visit in each span of so many weeks. Immutable.</summary>
[Cites("TOB-13b.2", "TOB-13b.3", "X-27")]
public sealed record VisitCadence
{
    private const string FixedTimeMark = " fixed";

    /// <summary>Creates a cadence.</summary>
    /// <param name="weeks">The span in weeks that each holds one visit; at least 1.</param>
    /// <param name="atFixedTime">Whether the visit is at a fixed time of the span.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one week.</exception>
    public VisitCadence(int weeks, bool atFixedTime)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        Weeks = weeks;
        AtFixedTime = atFixedTime;
    }

    /// <summary>The span in weeks that each holds one visit; at least 1.</summary>
    public int Weeks { get; }

    /// <summary>Whether the visit is at a fixed time of the span.</summary>
    public bool AtFixedTime { get; }

    /// <summary>The span as an ISO 8601 duration, with a mark where the time is fixed: <c>P1W fixed</c>, <c>P2W</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{Weeks}W{(AtFixedTime ? FixedTimeMark : "")}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static VisitCadence Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var atFixedTime = text.EndsWith(FixedTimeMark, StringComparison.Ordinal);
        var span = atFixedTime ? text[..^FixedTimeMark.Length] : text;
        return span is ['P', .. var digits, 'W'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && weeks > 0
            ? new VisitCadence(weeks, atFixedTime)
            : throw new FormatException($"Found the cadence '{text}', expected weeks such as 'P1W fixed' or 'P2W'.");
    }

    internal static ValueText<VisitCadence> Text { get; } = new(cadence => cadence.ToString(), Parse, TobaccoTerms.OfCadence);
}
