using System.Globalization;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>Names that Mermaid accepts in place of those with white space, colons or hyphens.</summary>
internal sealed class MermaidNames
{
    private readonly Dictionary<string, string> _aliases = [];

    internal MermaidNames(IReadOnlyCollection<string> names)
    {
        var taken = names.ToHashSet();
        foreach (var name in names)
        {
            var plain = Plain(name);
            if (plain != name)
            {
                _aliases[name] = Free(plain, taken);
            }
        }
    }

    /// <summary>Alias and name of each state that has an alias, in the states' order.</summary>
    internal IEnumerable<(string Alias, string Name)> Aliases => _aliases.Select(pair => (pair.Value, pair.Key));

    internal string Of(string name) => _aliases.GetValueOrDefault(name) ?? Plain(name);

    private static string Plain(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character) && character is not (':' or '-')));

    private static string Free(string plain, HashSet<string> taken)
    {
        var alias = plain;
        for (var number = 1; alias.Length == 0 || !taken.Add(alias); number++)
        {
            alias = string.Create(CultureInfo.InvariantCulture, $"{plain}_{number}");
        }

        return alias;
    }
}
