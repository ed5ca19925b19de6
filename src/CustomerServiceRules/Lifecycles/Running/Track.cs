using System.Collections.Concurrent;
using CustomerServiceRules.Lifecycles.Clocks;

namespace CustomerServiceRules.Lifecycles.Running;

/// <summary>A lifecycle or one of its regions as it runs: one state of a record, by names. Immutable and thread-safe.</summary>
internal abstract class Track(int index, string? region, string id, StateNames names)
{
    private readonly ConcurrentDictionary<(EventKind, string?, string?, string), EventShape> _shapes = new();

    /// <summary>The place of the state in a record.</summary>
    public int Index => index;

    /// <summary>The ID of the region; null for the lifecycle itself.</summary>
    public string? Region => region;

    /// <summary>The ID of the lifecycle or of the region.</summary>
    public string Id => id;

    public StateNames Names => names;

    /// <summary>What the beginning of a case is.</summary>
    public abstract EventShape Start { get; }

    public abstract IReadOnlyList<TriggerDescription> Triggers { get; }

    /// <summary>The present name of a stored trigger, which may be a former one; null for an unknown one.</summary>
    public abstract string? PresentTrigger(string stored);

    /// <summary>
    /// The shape of an event that is read and not made: shared with the events that are made where the definition has such a
    /// transition, else made once.
    /// </summary>
    public EventShape ShapeOf(EventKind kind, string? trigger, string? from, string to) =>
        Known(kind, trigger, from, to) ?? _shapes.GetOrAdd((kind, trigger, from, to), _ => Unknown(kind, trigger, from, to));

    protected abstract EventShape? Known(EventKind kind, string? trigger, string? from, string to);

    protected abstract EventShape Unknown(EventKind kind, string? trigger, string? from, string to);
}

/// <summary>A track over cases of one type.</summary>
internal abstract class Track<TCase>(int index, string? region, string id, StateNames names, IReadOnlyList<DeadlineRule<TCase>> deadlines)
    : Track(index, region, id, names)
    where TCase : notnull
{
    /// <summary>The guards that transitions name.</summary>
    public abstract IReadOnlyList<Guard<TCase>> Guards { get; }

    public abstract IReadOnlyList<ClockRule<TCase>> Clocks { get; }

    /// <summary>Fires a trigger by its name, for who knows no types.</summary>
    public abstract LifecycleOutcome Fire(LifecycleSetting setting, LifecycleRecord record, string trigger, TCase @case, Role role, DateTimeOffset asOf);

    /// <summary>What is due in the state that the case is in, in the order of the deadlines' IDs.</summary>
    public IEnumerable<DueInstant<TCase>> DueInstants(LifecycleSetting setting, LifecycleRecord record, TCase @case, DateTimeOffset asOf)
    {
        foreach (var rule in deadlines)
        {
            if (Names.IsIn(record.StateAt(Index), rule.State) && InstantOf(rule, setting, record, @case, asOf) is { } at)
                yield return new DueInstant<TCase>(rule, Region, at);
        }
    }

    /// <summary>What the state of the case knows of, and what keeps each from being fired.</summary>
    public abstract IEnumerable<TriggerStanding> Standings(LifecycleSetting setting, LifecycleRecord record, TCase @case, Role? role, DateTimeOffset asOf);

    private DateTimeOffset? InstantOf(DeadlineRule<TCase> rule, LifecycleSetting setting, LifecycleRecord record, TCase @case, DateTimeOffset asOf)
    {
        try
        {
            return rule.Instant(new Timing<TCase>(record, @case, asOf, EntryOf(rule.State, record), setting));
        }
        catch (Exception e)
        {
            throw new LifecycleFaultException(Id, record.CaseId, record.StateAt(Index), rule.Trigger, rule, rule.Clauses, e);
        }
    }

    private LifecycleEvent EntryOf(string state, LifecycleRecord record)
    {
        var at = record.LatestEvent;
        while (at.Earlier is { } earlier && (at.Region != Region || !at.Shape.Entered.Contains(state)))
            at = earlier;
        return at;
    }
}

/// <summary>A track with triggers of one type.</summary>
internal abstract class FiringTrack<TCase, TTrigger>(int index, string? region, string id, StateNames names, IReadOnlyList<DeadlineRule<TCase>> deadlines)
    : Track<TCase>(index, region, id, names, deadlines)
    where TCase : notnull
    where TTrigger : struct, Enum
{
    public abstract LifecycleOutcome Fire(LifecycleSetting setting, LifecycleRecord record, TTrigger trigger, TCase @case, Role role, DateTimeOffset asOf);
}
