namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>The named parts that a definition turned out to use, by ID.</summary>
internal sealed class PartIndex<TCase, TState>
    where TCase : notnull
    where TState : struct, Enum
{
    private readonly SortedDictionary<string, ILifecyclePart> _parts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _duplicates = new(StringComparer.Ordinal);

    public IEnumerable<Guard<TCase>> Guards => _parts.Values.OfType<Guard<TCase>>();

    public IEnumerable<Effect<TCase>> Effects => _parts.Values.OfType<Effect<TCase>>();

    public IEnumerable<Choice<TCase, TState>> Choices => _parts.Values.OfType<Choice<TCase, TState>>();

    /// <summary>The IDs that more than one part has.</summary>
    public IEnumerable<string> Duplicates => _duplicates;

    public void Add(IEnumerable<ILifecyclePart> parts)
    {
        foreach (var part in parts)
        {
            if (!_parts.TryAdd(part.Id, part) && !ReferenceEquals(_parts[part.Id], part))
                _duplicates.Add(part.Id);
        }
    }

    public Guard<TCase>? Guard(string id) => _parts.GetValueOrDefault(id) as Guard<TCase>;

    public bool HasEffect(string id) => _parts.GetValueOrDefault(id) is Effect<TCase>;
}
