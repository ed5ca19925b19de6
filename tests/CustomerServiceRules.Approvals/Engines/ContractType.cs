namespace CustomerServiceRules.Approvals.Engines;

/// <summary>A type of the contract.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name with type parameters.</param>
/// <param name="Declaration">Modifiers, kind and name, of an enum with the values.</param>
/// <param name="Bases">Base class and interfaces.</param>
internal sealed record ContractType(string Namespace, string Name, string Declaration, IReadOnlyList<string> Bases)
{
    private static readonly HashSet<string> Words = ["class", "struct", "interface", "enum", "static", "abstract", "sealed", "[Obsolete]"];

    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    public string FullName => $"{Namespace}.{Name}";

    public static ContractType Parse(string space, string header)
    {
        var isEnum = header.Contains("enum ", StringComparison.Ordinal);
        var colon = isEnum ? -1 : header.IndexOf(" : ", StringComparison.Ordinal);
        var declaration = colon < 0 ? header : header[..colon];
        IReadOnlyList<string> bases = colon < 0 ? [] : [.. SplitAtCommas(header[(colon + 3)..])];
        var name = string.Join(' ', declaration.Split(" {")[0].Split(' ').SkipWhile(Words.Contains));
        return new ContractType(space, name, declaration, bases);
    }

    private static IEnumerable<string> SplitAtCommas(string list)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (list[i] != ',' || depth > 0)
                continue;
            yield return list[start..i].Trim();
            start = i + 1;
        }

        yield return list[start..].Trim();
    }
}
