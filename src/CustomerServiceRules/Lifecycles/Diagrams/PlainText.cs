using System.Globalization;
using System.Text;

namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>Texts from outside as one line of characters that every format can hold.</summary>
internal static class PlainText
{
    /// <summary>The text with white space and control characters as single blanks; what is no character becomes U+FFFD.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsBlank(rune))
                plain.Append(IsForbidden(rune) ? Rune.ReplacementChar : rune);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd(' ');
    }

    /// <summary>The text with every character that is not allowed to stand for itself written another way.</summary>
    public static string Escape(string text, Func<Rune, bool> stands, Func<Rune, string> written)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in Of(text).EnumerateRunes())
        {
            if (stands(rune))
                escaped.Append(rune);
            else
                escaped.Append(written(rune));
        }

        return escaped.ToString();
    }

    /// <summary>A name as an identifier of ASCII letters, digits and underscores; different names give different ones.</summary>
    public static string Identifier(string prefix, string name)
    {
        var id = new StringBuilder(prefix);
        foreach (var unit in name)
        {
            if (char.IsAsciiLetterOrDigit(unit))
                id.Append(unit);
            else
                id.Append(CultureInfo.InvariantCulture, $"_{(int)unit:x4}");
        }

        return id.ToString();
    }

    // Besides control characters: those that order text from right to left, which would turn what stands behind them too.
    private static bool IsBlank(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsForbidden(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
