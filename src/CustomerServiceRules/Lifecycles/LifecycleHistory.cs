using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// The events of a case, oldest first. A later record shares the events of the earlier one, so that a history of n events
/// costs n events however many records were made on the way. Immutable and thread-safe. The default value is empty.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A history is a word of the documents and says that it is many.")]
public readonly struct LifecycleHistory : IReadOnlyCollection<LifecycleEvent>, IEquatable<LifecycleHistory>
{
    private readonly LifecycleEvent? _latest;

    internal LifecycleHistory(LifecycleEvent? latest) => _latest = latest;

    /// <summary>How many events there are; at least 1 in a record.</summary>
    public int Count => _latest is null ? 0 : _latest.Sequence + 1;

    /// <summary>The latest event.</summary>
    /// <exception cref="InvalidOperationException">The history is the default value and has no event.</exception>
    public LifecycleEvent Latest => _latest ?? throw new InvalidOperationException("Found a history without events, expected that of a record.");

    /// <summary>The events from the latest to the first, without an allocation for each.</summary>
    public IEnumerable<LifecycleEvent> NewestFirst
    {
        get
        {
            for (var at = _latest; at is not null; at = at.Earlier)
                yield return at;
        }
    }

    /// <summary>Whether it is the same history.</summary>
    /// <param name="left">One history.</param>
    /// <param name="right">The other history.</param>
    public static bool operator ==(LifecycleHistory left, LifecycleHistory right) => left.Equals(right);

    /// <summary>Whether it is another history.</summary>
    /// <param name="left">One history.</param>
    /// <param name="right">The other history.</param>
    public static bool operator !=(LifecycleHistory left, LifecycleHistory right) => !left.Equals(right);

    /// <summary>The latest event of a trigger of the lifecycle or of one of its regions; null where it was never fired.</summary>
    /// <typeparam name="TTrigger">The triggers; they tell the lifecycle from its regions.</typeparam>
    /// <param name="trigger">The trigger.</param>
    public LifecycleEvent? Last<TTrigger>(TTrigger trigger)
        where TTrigger : struct, Enum
    {
        for (var at = _latest; at is not null; at = at.Earlier)
        {
            if (at.Is(trigger))
                return at;
        }

        return null;
    }

    /// <summary>The earliest event of a trigger of the lifecycle or of one of its regions; null where it was never fired.</summary>
    /// <typeparam name="TTrigger">The triggers; they tell the lifecycle from its regions.</typeparam>
    /// <param name="trigger">The trigger.</param>
    public LifecycleEvent? First<TTrigger>(TTrigger trigger)
        where TTrigger : struct, Enum
    {
        LifecycleEvent? found = null;
        for (var at = _latest; at is not null; at = at.Earlier)
        {
            if (at.Is(trigger))
                found = at;
        }

        return found;
    }

    /// <summary>The instants of the events that have been corrected, by sequence; of several corrections the last holds.</summary>
    internal IReadOnlyDictionary<int, DateTimeOffset> Corrected()
    {
        var corrected = new Dictionary<int, DateTimeOffset>();
        for (var at = _latest; at is not null; at = at.Earlier)
        {
            if (at.Correction is { } correction)
                corrected.TryAdd(correction.Sequence, correction.At);
        }

        return corrected;
    }

    /// <summary>The events, oldest first.</summary>
    public IEnumerator<LifecycleEvent> GetEnumerator()
    {
        var events = new LifecycleEvent[Count];
        for (var at = _latest; at is not null; at = at.Earlier)
            events[at.Sequence] = at;
        return ((IEnumerable<LifecycleEvent>)events).GetEnumerator();
    }

    /// <inheritdoc/>
    public bool Equals(LifecycleHistory other) => _latest == other._latest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LifecycleHistory other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _latest?.GetHashCode() ?? 0;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
