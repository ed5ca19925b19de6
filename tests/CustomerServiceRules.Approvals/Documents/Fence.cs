using CustomerServiceRules.Approvals.Architecture;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>A fenced block of a document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Language">What stands behind the opening fence; empty for plain text.</param>
/// <param name="Text">The lines between the fences.</param>
internal sealed record Fence(string Path, string Language, string Text)
{
    private const string Mark = "```";

    public static IEnumerable<Fence> In(SourceFile document)
    {
        int? opened = null;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (!document.Lines[i].StartsWith(Mark, StringComparison.Ordinal))
                continue;
            if (opened is { } start)
                yield return new Fence(document.Path, document.Lines[start][Mark.Length..].Trim(), string.Join('\n', document.Lines[(start + 1)..i]));
            opened = opened is null ? i : null;
        }
    }
}
