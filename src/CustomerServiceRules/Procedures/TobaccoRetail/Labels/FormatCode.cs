using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The one-letter code of a business format, A to Z. That a letter is well formed says nothing of whether a list of
/// business formats knows it. The default value is no code and is refused wherever one is expected.
/// </summary>
public readonly record struct FormatCode : IComparable<FormatCode>
{
    private readonly char _letter;

    /// <summary>Creates a code.</summary>
    /// <param name="letter">An upper-case letter A to Z.</param>
    /// <exception cref="ArgumentException">Any other character.</exception>
    public FormatCode(char letter)
    {
        if (!char.IsAsciiLetterUpper(letter))
            throw new ArgumentException($"Found the business format code '{letter}', expected one letter A to Z.", nameof(letter));

        _letter = letter;
    }

    /// <summary>The letter; of the default value, the character 0.</summary>
    public char Letter => _letter;

    /// <summary>Converts a text of one letter.</summary>
    /// <param name="text">One upper-case letter A to Z.</param>
    /// <exception cref="FormatException">Any other text.</exception>
    public static implicit operator FormatCode(string text) => Parse(text);

    /// <summary>Reads a text of one letter.</summary>
    /// <param name="text">One upper-case letter A to Z.</param>
    /// <exception cref="FormatException">Any other text.</exception>
    public static FormatCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"Found the business format code '{text}', expected one letter A to Z.");

    /// <summary>Reads a text of one letter and answers whether it could.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out FormatCode code)
    {
        var wellFormed = text is [var letter] && char.IsAsciiLetterUpper(letter);
        code = wellFormed ? new FormatCode(text![0]) : default;
        return wellFormed;
    }

    /// <summary>Orders codes by their letters.</summary>
    /// <param name="other">The other code.</param>
    public int CompareTo(FormatCode other) => _letter.CompareTo(other._letter);

    /// <summary>The letter.</summary>
    public override string ToString() => this == default ? "" : _letter.ToString();

    /// <summary>Whether the left letter stands before the right one.</summary>
    public static bool operator <(FormatCode left, FormatCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left letter does not stand behind the right one.</summary>
    public static bool operator <=(FormatCode left, FormatCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left letter stands behind the right one.</summary>
    public static bool operator >(FormatCode left, FormatCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left letter does not stand before the right one.</summary>
    public static bool operator >=(FormatCode left, FormatCode right) => left.CompareTo(right) >= 0;
}
