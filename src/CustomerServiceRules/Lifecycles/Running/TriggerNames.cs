namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>The triggers of a lifecycle or of a region, by value and by name.</summary>
internal sealed class TriggerNames<TTrigger>
    where TTrigger : struct, Enum
{
    private readonly Dictionary<TTrigger, TriggerEntry> _entries;
    private readonly Dictionary<string, TTrigger> _byName = new(StringComparer.Ordinal);

    public TriggerNames(IReadOnlyDictionary<TTrigger, TriggerDescription> triggers, IEnumerable<KeyValuePair<string, TTrigger>> former)
    {
        Values = [.. Enum.GetValues<TTrigger>().Where(triggers.ContainsKey).Distinct()];
        All = [.. Values.Select(trigger => triggers[trigger])];
        _entries = Values.ToDictionary(trigger => trigger, trigger => new TriggerEntry(triggers[trigger], trigger));
        foreach (var trigger in Values)
            _byName[triggers[trigger].Name] = trigger;
        foreach (var (name, trigger) in former)
            _byName.TryAdd(name, trigger);
    }

    /// <summary>The triggers in the order of the enum.</summary>
    public IReadOnlyList<TTrigger> Values { get; }

    public IReadOnlyList<TriggerDescription> All { get; }

    /// <exception cref="ArgumentException">The value is none of the enum.</exception>
    public TriggerEntry Of(TTrigger trigger) => _entries.TryGetValue(trigger, out var entry)
        ? entry
        : throw new ArgumentException($"Found the trigger {trigger}, expected one of {string.Join(", ", All.Select(known => known.Name))}.", nameof(trigger));

    public bool TryFind(string name, out TTrigger trigger) => _byName.TryGetValue(name, out trigger);

    /// <summary>The present name for a stored one, which may be a former one; null for an unknown one.</summary>
    public string? Present(string stored) => TryFind(stored, out var trigger) ? _entries[trigger].Name : null;
}
