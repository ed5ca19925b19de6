using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// How many SMS a buyer gets in a calendar month at most: <c>none</c> for no cap, or a count such as <c>3</c>. Immutable; the
/// default value is <see cref="None"/>.
/// </summary>
[Cites(CareDocument.Channel)]
public readonly record struct MessageCap : IParsable<MessageCap>
{
    private const string NoneText = "none";

    private MessageCap(int messages) => Messages = messages;

    /// <summary>No cap.</summary>
    public static MessageCap None => default;

    /// <summary>The count, at least 1; null: no cap.</summary>
    public int? Messages { get; }

    /// <summary>A cap.</summary>
    /// <param name="messages">How many, inclusive; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static MessageCap Of(int messages)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(messages, 1);
        return new MessageCap(messages);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static MessageCap Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var cap)
        ? cap
        : throw new FormatException($"Found the cap '{s}', expected 'none' or a whole number of at least 1.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <param name="result">The cap.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MessageCap result)
    {
        result = default;
        if (s == NoneText)
            return true;
        if (!int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var messages) || messages < 1)
            return false;

        result = new MessageCap(messages);
        return true;
    }

    /// <summary>Whether one more is within the cap.</summary>
    /// <param name="sent">How many the buyer has got in the month; not negative.</param>
    public bool Permits(int sent) => Messages is not { } most || sent < most;

    /// <summary><c>none</c> or the count.</summary>
    public override string ToString() => Messages is { } messages ? messages.ToString(CultureInfo.InvariantCulture) : NoneText;
}
