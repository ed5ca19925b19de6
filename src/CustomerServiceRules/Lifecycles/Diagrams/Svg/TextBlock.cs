using System.Text;

namespace CustomerServiceRules.Lifecycles.Diagrams.Svg;

/// <summary>How a line of text looks.</summary>
internal enum TextStyle
{
    Strong,
    Plain,
    Faint,
}

/// <summary>A line of text as drawn.</summary>
/// <param name="Text">The text, fit for every format.</param>
/// <param name="Style">How it looks.</param>
internal sealed record TextLine(string Text, TextStyle Style)
{
    public int FontSize => Style switch { TextStyle.Strong => 13, TextStyle.Plain => 12, _ => 11 };

    public int Height => FontSize + 4;

    public int Width => TextMeasure.Width(Text, FontSize, Style == TextStyle.Strong);
}

/// <summary>Lines of text, broken where they would be too wide.</summary>
internal sealed class TextBlock
{
    private readonly int _widest;

    public TextBlock(int widest, IEnumerable<(string Text, TextStyle Style)> lines)
    {
        _widest = widest;
        Lines = [.. lines.SelectMany(line => Wrap(PlainText.Of(line.Text), line.Style))];
    }

    public IReadOnlyList<TextLine> Lines { get; }

    public int Width => Lines.Count == 0 ? 0 : Lines.Max(line => line.Width);

    public int Height => Lines.Sum(line => line.Height);

    private IEnumerable<TextLine> Wrap(string text, TextStyle style)
    {
        var line = new TextLine("", style);
        foreach (var word in Words(text))
        {
            var longer = line with { Text = line.Text + word };
            if (line.Text.Length > 0 && (longer with { Text = longer.Text.TrimEnd() }).Width > _widest)
            {
                yield return line with { Text = line.Text.TrimEnd() };
                longer = line with { Text = word };
            }

            line = longer;
        }

        yield return line with { Text = line.Text.TrimEnd() };
    }

    /// <summary>The parts between which a line may break: words with the blank behind them, wide characters, pieces of what is too long for a line.</summary>
    private IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        var room = _widest;
        foreach (var rune in text.EnumerateRunes())
        {
            room -= TextMeasure.Width(rune.ToString(), 13, bold: true);
            if (word.Length > 0 && (room < 0 || word[^1] == ' ' || (TextMeasure.IsWide(rune) && !IsClosing(rune))))
            {
                yield return word.ToString();
                word.Clear();
                room = _widest - TextMeasure.Width(rune.ToString(), 13, bold: true);
            }

            word.Append(rune);
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static bool IsClosing(Rune rune) => "，。、；：？！）》」』】".Contains(rune.ToString(), StringComparison.Ordinal);
}
