using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits;

/// <summary>
/// When the windows of a duty open and close: each span of so many ISO weeks, calendar months or days, or once within a limit
/// after an event. Written <c>P2W</c>, <c>P1M</c>, <c>P10D</c>, with <c> from the start</c> where spans are counted from the
/// first day of the duty, or <c>once within 48 hours</c>. Immutable.
/// </summary>
public sealed record ContactRhythm : IParsable<ContactRhythm>
{
    private const string FromStartMark = " from the start";
    private const string OnceMark = "once within ";

    private ContactRhythm(RhythmUnit unit, int length, bool isFromStart, TimeLimit? limit)
    {
        Unit = unit;
        Length = length;
        IsFromStart = isFromStart;
        Limit = limit;
    }

    /// <summary>What spans are counted in.</summary>
    public RhythmUnit Unit { get; }

    /// <summary>How many weeks, months or days a span holds, at least 1; 0 where the duty is owed once.</summary>
    public int Length { get; }

    /// <summary>Whether spans are counted from the first day of the duty; else weeks from an anchor and months from January.</summary>
    public bool IsFromStart { get; }

    /// <summary>Within what time of its event the duty is owed; null where it recurs.</summary>
    public TimeLimit? Limit { get; }

    /// <summary>Spans of ISO weeks, which begin on Mondays; several are counted from an anchor week.</summary>
    /// <param name="weeks">How many weeks a span holds, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static ContactRhythm Weeks(int weeks) => new(RhythmUnit.Weeks, Checked(weeks), false, null);

    /// <summary>Spans of calendar months, counted from January.</summary>
    /// <param name="months">How many months a span holds: 1, 2, 3, 4, 6 or 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months do not divide a year.</exception>
    public static ContactRhythm Months(int months) => new(RhythmUnit.Months, DividesYear(months), false, null);

    /// <summary>Spans of months from the first day of the duty on which the customer is served; a day that a month lacks is its last.</summary>
    /// <param name="months">How many months a span holds, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static ContactRhythm MonthsFromStart(int months) => new(RhythmUnit.Months, Checked(months), true, null);

    /// <summary>Spans of calendar days from the first day of the duty on which the customer is served.</summary>
    /// <param name="days">How many days a span holds, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static ContactRhythm DaysFromStart(int days) => new(RhythmUnit.Days, Checked(days), true, null);

    /// <summary>Once, within a limit that runs from the event that brings the duty.</summary>
    /// <param name="limit">How long.</param>
    public static ContactRhythm Once(TimeLimit limit) => new(RhythmUnit.Once, 0, true, limit);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ContactRhythm Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var rhythm)
        ? rhythm
        : throw new FormatException($"Found the rhythm '{s}', expected spans such as 'P2W', 'P1M', 'P10D from the start', or 'once within 48 hours'.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <param name="result">The rhythm; null where the text has another form.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ContactRhythm result)
    {
        result = null;
        if (s is null)
            return false;
        if (s.StartsWith(OnceMark, StringComparison.Ordinal))
            result = TimeLimit.TryParse(s[OnceMark.Length..], CultureInfo.InvariantCulture, out var limit) ? Once(limit) : null;
        else
            result = Span(s);
        return result is not null;
    }

    /// <summary>The text form, the same in every culture.</summary>
    public override string ToString() => Limit is null
        ? string.Create(CultureInfo.InvariantCulture, $"P{Length}{Letter}{(IsFromStart ? FromStartMark : "")}")
        : OnceMark + Limit;

    private char Letter => Unit switch
    {
        RhythmUnit.Weeks => 'W',
        RhythmUnit.Months => 'M',
        _ => 'D',
    };

    private static ContactRhythm? Span(string text)
    {
        var isFromStart = text.EndsWith(FromStartMark, StringComparison.Ordinal);
        var span = isFromStart ? text[..^FromStartMark.Length] : text;
        if (span is not ['P', .. var digits, var letter] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length < 1)
            return null;
        return (letter, isFromStart) switch
        {
            ('W', false) => Weeks(length),
            ('M', false) => 12 % length == 0 ? Months(length) : null,
            ('M', true) => MonthsFromStart(length),
            ('D', true) => DaysFromStart(length),
            _ => null,
        };
    }

    private static int Checked(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        return length;
    }

    private static int DividesYear(int months) => months >= 1 && 12 % months == 0
        ? months
        : throw new ArgumentOutOfRangeException(nameof(months), months, "Expected a count of months that divides a year: 1, 2, 3, 4, 6 or 12.");
}
