using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>
/// How many solutions are proposed before the store manager has to: <c>none</c>, or a count such as <c>3</c>. Immutable; the
/// default value is <see cref="None"/>.
/// </summary>
[Cites(StoreDocument.RoundsLeftOpen)]
public readonly record struct RoundLimit : IParsable<RoundLimit>
{
    private const string NoneText = "none";

    private RoundLimit(int rounds) => Rounds = rounds;

    /// <summary>No limit.</summary>
    public static RoundLimit None => default;

    /// <summary>The count, at least 1; null: no limit.</summary>
    public int? Rounds { get; }

    /// <summary>A limit.</summary>
    /// <param name="rounds">How many, inclusive; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1.</exception>
    public static RoundLimit Of(int rounds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        return new RoundLimit(rounds);
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static RoundLimit Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var limit)
        ? limit
        : throw new FormatException($"Found the limit of rounds '{s}', expected 'none' or a whole number of at least 1.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <param name="result">The limit.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RoundLimit result)
    {
        result = default;
        if (s == NoneText)
            return true;
        if (!int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) || rounds < 1)
            return false;

        result = new RoundLimit(rounds);
        return true;
    }

    /// <summary>Whether another round is within the limit.</summary>
    /// <param name="soFar">How many there have been; not negative.</param>
    public bool Permits(int soFar) => Rounds is not { } most || soFar < most;

    /// <summary><c>none</c> or the count.</summary>
    public override string ToString() => Rounds is { } rounds ? rounds.ToString(CultureInfo.InvariantCulture) : NoneText;
}
