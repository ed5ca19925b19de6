using System.Globalization;
using System.Text;

namespace CustomerServiceRules.Lifecycles.Diagrams.Svg;

/// <summary>Writes elements of an SVG file.</summary>
internal sealed class SvgText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public SvgText Line(FormattableString line)
    {
        _text.Append(' ', _depth * 2).Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return this;
    }

    public void Open(FormattableString line)
    {
        Line(line);
        _depth++;
    }

    public void Close(string element)
    {
        _depth--;
        Line($"</{element}>");
    }

    /// <summary>Ends a rule of a style sheet.</summary>
    public void CloseRule()
    {
        _depth--;
        Line($"}}");
    }

    /// <summary>Writes lines from a left edge.</summary>
    public void Write(TextBlock block, int x, int y) => Write(block, x, y, "");

    /// <summary>Writes lines around a middle.</summary>
    public void WriteCentred(TextBlock block, int x, int y) => Write(block, x, y, " text-anchor=\"middle\"");

    public static string Escaped(string text) => PlainText.Escape(text, rune => rune.Value is not ('<' or '>' or '&' or '"' or '\''), rune => rune.Value switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => "&#39;",
    });

    public override string ToString() => _text.ToString();

    private void Write(TextBlock block, int x, int y, string anchor)
    {
        foreach (var line in block.Lines)
        {
            var style = line.Style switch { TextStyle.Strong => "strong", TextStyle.Plain => "plain", _ => "faint" };
            Line($"<text class=\"{style}\"{anchor} x=\"{x}\" y=\"{y + line.FontSize}\">{Escaped(line.Text)}</text>");
            y += line.Height;
        }
    }
}
