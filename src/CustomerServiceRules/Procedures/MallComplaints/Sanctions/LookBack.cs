using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// How far back ignored complaints count: <c>whole employment</c>, or a number of months such as <c>12 months</c>. Immutable;
/// the default value is <see cref="WholeEmployment"/>.
/// </summary>
[Cites("OQ-29")]
public readonly record struct LookBack : IParsable<LookBack>
{
    private const string WholeText = "whole employment";
    private const string Unit = " months";
    private const string OneMonth = "1 month";

    /// <summary>Counts a number of months back.</summary>
    /// <param name="months">How many, 1 to 1200.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number.</exception>
    public LookBack(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 1200);
        Months = months;
    }

    /// <summary>Counts all that the record of an employee holds.</summary>
    public static LookBack WholeEmployment => default;

    /// <summary>How many months; null: the whole employment.</summary>
    public int? Months { get; }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static LookBack Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var window)
        ? window
        : throw new FormatException($"Found the look-back '{s}', expected 'whole employment' or a number of months up to 1200 such as '12 months'.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <param name="result">How far back.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LookBack result)
    {
        result = s == OneMonth ? new LookBack(1) : WholeEmployment;
        if (s is null or WholeText or OneMonth)
            return s is not null;
        if (!s.EndsWith(Unit, StringComparison.Ordinal)
            || !int.TryParse(s.AsSpan(0, s.Length - Unit.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var months)
            || months is < 1 or > 1200)
        {
            return false;
        }

        result = new LookBack(months);
        return true;
    }

    /// <summary>
    /// Whether an earlier day still counts on a later one. Of so many months, the first day that counts has the number of the
    /// later day, or is the last of its month.
    /// </summary>
    /// <param name="earlier">The earlier day.</param>
    /// <param name="later">The later day.</param>
    public bool Reaches(DateOnly earlier, DateOnly later) => Months is not { } months || earlier >= Back(later, months);

    /// <summary>The number of months, or <c>whole employment</c>.</summary>
    public override string ToString() => Months switch
    {
        null => WholeText,
        1 => OneMonth,
        var months => string.Create(CultureInfo.InvariantCulture, $"{months}{Unit}"),
    };

    // A window that begins before the first day there is has no beginning.
    private static DateOnly Back(DateOnly day, int months) =>
        months < ((day.Year - 1) * 12) + day.Month ? day.AddMonths(-months) : DateOnly.MinValue;
}
