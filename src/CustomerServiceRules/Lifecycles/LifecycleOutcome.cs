using System.Collections.Immutable;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// What came of firing a trigger: <see cref="Accepted"/>, <see cref="Refused"/> or <see cref="NotPermitted"/>. A refusal is a
/// value and no exception; the record that was fired at is unchanged in any case. Immutable.
/// </summary>
public abstract class LifecycleOutcome
{
    private protected LifecycleOutcome()
    {
    }

    /// <summary>Whether the trigger was accepted.</summary>
    public bool IsAccepted => this is Accepted;
}

/// <summary>The trigger was accepted: save the record, then carry out the effects.</summary>
public sealed class Accepted : LifecycleOutcome
{
    internal Accepted(LifecycleRecord record, ImmutableArray<EffectOrder> effects)
    {
        Record = record;
        Effects = effects;
    }

    /// <summary>The new record, one event longer than the one before.</summary>
    public LifecycleRecord Record { get; }

    /// <summary>The orders to the host, in the order in which states were left and entered.</summary>
    public ImmutableArray<EffectOrder> Effects { get; }

    /// <summary>What was added to the history.</summary>
    public LifecycleEvent Event => Record.LatestEvent;

    /// <summary>The name of the state before.</summary>
    public string From => Event.From!;

    /// <summary>The name of the state after.</summary>
    public string To => Event.To;

    /// <summary>The clauses that the transition rests on: those of the trigger, then those of the guards that held.</summary>
    public IReadOnlyList<string> Clauses => Event.Clauses;

    /// <summary>The states and the clauses in one line.</summary>
    public override string ToString() => $"{From} > {To} ({string.Join(", ", Clauses)})";
}

/// <summary>The state knows the trigger, but what it demands is not met.</summary>
public sealed class Refused : LifecycleOutcome
{
    internal Refused(string trigger, string state, IReadOnlyList<UnmetRequirement> unmet)
    {
        Trigger = trigger;
        State = state;
        Unmet = unmet;
    }

    /// <summary>The name of the trigger.</summary>
    public string Trigger { get; }

    /// <summary>The name of the state that the case is in.</summary>
    public string State { get; }

    /// <summary>What is not met: the role first, then what is not due yet, then guards in the order of the definition; at least one.</summary>
    public IReadOnlyList<UnmetRequirement> Unmet { get; }

    /// <summary>The clauses of what is not met, each once.</summary>
    public IReadOnlyList<string> Clauses => [.. Unmet.SelectMany(unmet => unmet.Clauses).Distinct(StringComparer.Ordinal)];

    /// <summary>Trigger, state and what is not met in one line.</summary>
    public override string ToString() => $"{Trigger} in {State} refused: {string.Join("; ", Unmet)}";
}

/// <summary>The state does not know the trigger.</summary>
public sealed class NotPermitted : LifecycleOutcome
{
    internal NotPermitted(TriggerDescription trigger, string state, IReadOnlyList<TriggerDescription> permitted)
    {
        Trigger = trigger.Name;
        State = state;
        Clauses = trigger.Clauses;
        Permitted = permitted;
    }

    /// <summary>The name of the trigger.</summary>
    public string Trigger { get; }

    /// <summary>The name of the state that the case is in.</summary>
    public string State { get; }

    /// <summary>The clauses that the trigger rests on: they say when it has its place, which is not now.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The triggers that the state knows, with the roles that may fire them, whether or not their guards hold now; empty in a final state.</summary>
    public IReadOnlyList<TriggerDescription> Permitted { get; }

    /// <summary>Trigger, state and what is permitted in one line.</summary>
    public override string ToString() =>
        $"{Trigger} not permitted in {State}; permitted: {(Permitted.Count == 0 ? "nothing" : string.Join(", ", Permitted.Select(trigger => trigger.Name)))}";
}
