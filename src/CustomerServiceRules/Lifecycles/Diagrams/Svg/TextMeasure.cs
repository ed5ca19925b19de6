using System.Text;

namespace CustomerServiceRules.Lifecycles.Diagrams.Svg;

/// <summary>
/// How wide a text is, without asking for a font: by the advance widths of a wide sans-serif face, so that narrower ones fit
/// too. A Chinese, Japanese or Korean character is as wide as it is high.
/// </summary>
internal static class TextMeasure
{
    private const int Full = 100;
    private const int Other = 70;
    private const int PercentOfBold = 112;

    /// <summary>Hundredths of the font size, for the characters from the blank to the tilde.</summary>
    private static readonly byte[] Ascii =
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
        100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,
        61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,
        64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    /// <summary>The width in whole pixels, rounded up.</summary>
    public static int Width(string text, int size, bool bold)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
            hundredths += Of(rune);
        if (bold)
            hundredths = hundredths * PercentOfBold / Full;
        return ((hundredths * size) + Full - 1) / Full;
    }

    /// <summary>Whether lines may break before and behind the character.</summary>
    public static bool IsWide(Rune rune) => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static int Of(Rune rune) =>
        rune.Value is >= ' ' and <= '~' ? Ascii[rune.Value - ' '] : IsWide(rune) ? Full : Other;
}
