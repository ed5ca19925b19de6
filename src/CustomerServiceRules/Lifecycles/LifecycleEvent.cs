using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles;

/// <summary>One thing that happened to a case. Immutable and thread-safe; what all cases have in common is shared.</summary>
public sealed class LifecycleEvent
{
    internal LifecycleEvent(EventShape shape, DateTimeOffset at, Role? role, LifecycleEvent? earlier)
    {
        Shape = shape;
        At = at;
        Role = role;
        Earlier = earlier;
        Sequence = earlier is null ? 0 : earlier.Sequence + 1;
    }

    /// <summary>Its place in the history: 0 for the beginning, then without gaps.</summary>
    public int Sequence { get; }

    /// <summary>The instant for which the trigger was fired.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Who fired the trigger, also where a migration dropped it; null for the beginning and for the migration itself.</summary>
    public Role? Role { get; }

    /// <summary>What kind of event it is.</summary>
    public EventKind Kind => Shape.Kind;

    /// <summary>The ID of the region that it happened in; null for the lifecycle itself.</summary>
    public string? Region => Shape.Region;

    /// <summary>The name of the trigger; null for the beginning and for a migration.</summary>
    public string? Trigger => Shape.Trigger;

    /// <summary>The name of the state before; null for the beginning.</summary>
    public string? From => Shape.From;

    /// <summary>The name of the state after.</summary>
    public string To => Shape.To;

    /// <summary>
    /// The clauses that the event rests on: those of the trigger, then those of the guards that held; of an event that was read
    /// back, those of the trigger alone where guards of more than one transition may have led there.
    /// </summary>
    public IReadOnlyList<string> Clauses => Shape.Clauses;

    internal EventShape Shape { get; }

    internal LifecycleEvent? Earlier { get; }

    /// <summary>Whether it happened by a trigger of the lifecycle or of one of its regions.</summary>
    /// <typeparam name="TTrigger">The triggers; they tell the lifecycle from its regions.</typeparam>
    /// <param name="trigger">The trigger.</param>
    public bool Is<TTrigger>(TTrigger trigger)
        where TTrigger : struct, Enum => Shape.TriggerValue is TTrigger mine && EqualityComparer<TTrigger>.Default.Equals(mine, trigger);

    /// <summary>Sequence, trigger, states and instant in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Sequence}: {Trigger ?? Kind.ToString()} {From}>{To} at {At:o}");
}

/// <summary>What kind of event it is, as clocks need to know it.</summary>
public enum EventKind
{
    /// <summary>The case began.</summary>
    Started,

    /// <summary>Another state was entered.</summary>
    Moved,

    /// <summary>The state was left and entered again.</summary>
    Reentered,

    /// <summary>The trigger was accepted without leaving the state: an internal transition, or one that is ignored.</summary>
    Stayed,

    /// <summary>The record was carried over to a later version of the definition.</summary>
    Migrated,
}
