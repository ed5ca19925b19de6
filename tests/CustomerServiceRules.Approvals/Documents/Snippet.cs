using CustomerServiceRules.Approvals.Architecture;

namespace CustomerServiceRules.Approvals.Documents;

/// <summary>A named region of compiled code that a document shows.</summary>
/// <param name="Name">The name of the region.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Code">Its lines without their common indentation.</param>
internal sealed record Snippet(string Name, SourceFile File, string Code)
{
    private const string Begin = "#region ";

    public static IReadOnlyList<Snippet> All { get; } =
        [.. SourceTree.Code("src", "samples", "tests").Where(file => !file.Path.EndsWith("/Snippet.cs", StringComparison.Ordinal)).SelectMany(In)];

    private static IEnumerable<Snippet> In(SourceFile file)
    {
        for (var i = 0; i < file.Lines.Length; i++)
        {
            if (!file.Lines[i].TrimStart().StartsWith(Begin, StringComparison.Ordinal))
                continue;
            var end = Array.FindIndex(file.Lines, i, line => line.Trim() == "#endregion");
            yield return new Snippet(file.Lines[i].Trim()[Begin.Length..].Trim(), file, Dedented(file.Lines[(i + 1)..end]));
        }
    }

    /// <summary>The lines without the indentation that all of them share.</summary>
    public static string Dedented(IEnumerable<string> lines)
    {
        var all = lines.ToList();
        var indentation = all.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', all.Select(line => line.Length > indentation ? line[indentation..].TrimEnd() : "")).Trim('\n');
    }
}
