using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What a staff member has to bear. Immutable.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Terms">What the unit's own rules say in detail, such as an amount or a span; empty: nothing.</param>
[Cites("TOB-26.4", "TOB-26.5")]
public sealed record Sanction(SanctionGrade Grade, string Terms = "")
{
    private const string Separator = ": ";

    /// <summary>Grade and terms: <c>CashPenalty: 200 yuan</c>, or the grade alone.</summary>
    public override string ToString() => Terms.Length == 0 ? Grade.ToString() : $"{Grade}{Separator}{Terms}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text does not begin with a grade.</exception>
    public static Sanction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        var (grade, terms) = at < 0 ? (text, "") : (text[..at], text[(at + Separator.Length)..]);
        return Enum.GetNames<SanctionGrade>().Contains(grade, StringComparer.Ordinal)
            ? new Sanction(Enum.Parse<SanctionGrade>(grade), terms)
            : throw new FormatException($"Found the sanction '{text}', expected one of {string.Join(", ", Enum.GetNames<SanctionGrade>())}, with terms after a colon.");
    }

    internal static ValueText<Sanction> Text { get; } = new(sanction => sanction.ToString(), Parse, sanction => TobaccoTerms.Of(sanction.Grade));
}
