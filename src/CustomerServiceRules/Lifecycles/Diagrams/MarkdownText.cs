namespace CustomerServiceRules.Lifecycles.Diagrams;

/// <summary>Text for the cells of Markdown tables.</summary>
internal static class MarkdownText
{
    private const string Separator = "<br>";

    /// <summary>A text as it is read: a backslash before ASCII punctuation is all that Markdown needs; two colons or a blank line need none inside a cell.</summary>
    public static string Escape(string text) => PlainText.Escape(
        text, rune => rune.Value is not ('\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '#' or '&' or '$' or '@' or '!'), rune => $"\\{rune}");

    public static string Lines(IEnumerable<string> texts) => string.Join(Separator, texts.Select(Escape));
}
