using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>
/// How much a preference is worth, as a share of the price: <c>unstated</c> while nobody has said, else a fraction such as
/// <c>1/20</c>. Immutable; the default value is <see cref="Unstated"/>.
/// </summary>
[Cites(CustomerRelationsDocument.Rates)]
public readonly record struct PreferenceRate : IParsable<PreferenceRate>
{
    private const string UnstatedText = "unstated";

    /// <summary>States a rate.</summary>
    /// <param name="share">The share of the price, above 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share of 0 or less, or above 1.</exception>
    public PreferenceRate(Fraction share)
    {
        if (share <= Fraction.Zero || share > 1)
            throw new ArgumentOutOfRangeException(nameof(share), share, "Expected a share above 0 and at most 1.");
        Share = share;
    }

    /// <summary>Nobody has said how much.</summary>
    public static PreferenceRate Unstated => default;

    /// <summary>The share of the price; null while none is stated.</summary>
    public Fraction? Share { get; }

    /// <summary>Whether a share is stated.</summary>
    public bool IsStated => Share is not null;

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text is neither <c>unstated</c> nor a share.</exception>
    public static PreferenceRate Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var rate)
        ? rate
        : throw new FormatException($"Found the rate '{s}', expected 'unstated' or a share above 0 and at most 1, such as 1/20.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not asked: the form is the same in every culture.</param>
    /// <param name="result">The rate.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PreferenceRate result)
    {
        result = Unstated;
        if (s == UnstatedText)
            return true;
        if (!Fraction.TryParse(s, provider, out var share) || share <= Fraction.Zero || share > 1)
            return false;
        result = new PreferenceRate(share);
        return true;
    }

    /// <summary>The share, or <c>unstated</c>.</summary>
    public override string ToString() => Share?.ToString() ?? UnstatedText;
}
