namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>What all records of one definition have in common.</summary>
internal sealed class LifecycleFrame(string id, int version, IReadOnlyList<string> regions, IReadOnlyList<StateNames> states)
{
    public string Id => id;

    public int Version => version;

    /// <summary>The IDs of the regions, in the order of the records' states after the first.</summary>
    public IReadOnlyList<string> Regions => regions;

    /// <summary>ID, version and regions in one line.</summary>
    public string Name => FormattableString.Invariant($"{Id} version {Version}{(Regions.Count == 0 ? "" : $" with {string.Join(", ", Regions)}")}");

    /// <summary>Whether records of the other are records of this one: the same definition in another rulebook.</summary>
    public bool IsAs(LifecycleFrame other) => Id == other.Id && Version == other.Version && Regions.SequenceEqual(other.Regions, StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Neither the lifecycle nor a region has such states.</exception>
    public StateNames<TState> StatesOf<TState>(out int track)
        where TState : struct, Enum
    {
        for (track = 0; track < states.Count; track++)
        {
            if (states[track] is StateNames<TState> names)
                return names;
        }

        throw new ArgumentException(
            $"Found a state of {typeof(TState).Name}, expected one of {id}: {string.Join(", ", states.Select(names => names.StateType.Name))}.", nameof(TState));
    }
}
