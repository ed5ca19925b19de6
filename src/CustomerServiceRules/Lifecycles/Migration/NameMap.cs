namespace CustomerServiceRules.Lifecycles.Migration;

/// <summary>What becomes of the names of one kind in a lifecycle or region, as declared.</summary>
/// <param name="kind">The kind: state, trigger or role.</param>
/// <param name="old">All old names.</param>
/// <param name="new">All new names.</param>
internal sealed class NameMap(string kind, IReadOnlyList<string> old, IReadOnlyList<string> @new)
{
    private readonly Dictionary<string, string?> _map = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <summary>Whether names that are the same need not be said.</summary>
    public bool SameNames { get; set; }

    /// <summary>Says what an old name becomes; null: it is dropped.</summary>
    public void Add(string from, string? to)
    {
        if (!old.Contains(from))
            _problems.Add($"found the old {kind} {from}, expected one of {string.Join(", ", old)}");
        else if (!_map.TryAdd(from, to))
            _problems.Add($"the {kind} {from} is mapped twice, expected once");
        else if (to is not null && !@new.Contains(to))
            _problems.Add($"found the new {kind} {to} for {from}, expected one of {string.Join(", ", @new)}");
    }

    /// <summary>The finished map; what is wrong with it is added to the problems, with the place before it.</summary>
    public Dictionary<string, string?> Finish(string place, List<string> problems)
    {
        var finished = new Dictionary<string, string?>(_map, StringComparer.Ordinal);
        problems.AddRange(_problems.Select(problem => $"{place}: {problem}"));
        foreach (var name in old.Where(name => !finished.ContainsKey(name)))
        {
            if (SameNames && @new.Contains(name))
                finished.Add(name, name);
            else
                problems.Add($"{place}: the {kind} {name} is neither mapped nor dropped");
        }

        return finished;
    }
}
