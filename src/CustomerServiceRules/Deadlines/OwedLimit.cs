using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Policies;

namespace CustomerServiceRules.Deadlines;

/// <summary>
/// That a case has so long for something: what a policy of deadlines decides, one for each clock. Immutable.
/// </summary>
/// <param name="Clock">The ID of the lifecycle's clock.</param>
/// <param name="Limit">How long.</param>
public sealed record OwedLimit(string Clock, TimeLimit Limit)
{
    private const string Separator = ": ";

    /// <summary>How a policy of deadlines writes and reads its decisions.</summary>
    public static ValueText<OwedLimit> Text { get; } = new(owed => owed.ToString(), Parse, owed => owed.Clock);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static OwedLimit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at > 0
            ? new OwedLimit(text[..at], TimeLimit.Parse(text[(at + Separator.Length)..], CultureInfo.InvariantCulture))
            : throw new FormatException($"Found the owed limit '{text}', expected a clock and a time limit such as 'cgh.complaint.record: 4 working hours'.");
    }

    /// <summary>Clock and limit: <c>cgh.complaint.record: 4 working hours</c>.</summary>
    public override string ToString() => $"{Clock}{Separator}{Limit}";
}
