using System.Text;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>Writes a generated page.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _text = new();

    public Markdown Heading(int level, string text) => Paragraph($"{new string('#', level)} {text}");

    public Markdown Paragraph(string text)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(text).Append('\n');
        return this;
    }

    public Markdown List(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => $"- {item}")));

    public Markdown Code(IEnumerable<string> lines) => Paragraph($"```\n{string.Join('\n', lines)}\n```");

    public Markdown Table(string[] header, IEnumerable<string[]> rows)
    {
        var lines = rows.Select(Row).Prepend(Row([.. header.Select(_ => "---")])).Prepend(Row(header));
        return Paragraph(string.Join('\n', lines));
    }

    public static string Quoted(string name) => $"`{name}`";

    public override string ToString() => _text.ToString();

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
