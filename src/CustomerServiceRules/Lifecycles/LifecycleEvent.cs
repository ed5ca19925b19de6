using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles;

/// <summary>One thing that happened to a case. Immutable and thread-safe; what all cases have in common is shared.</summary>
public class LifecycleEvent
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

    /// <summary>The instant for which the trigger was fired, as it was given then; <see cref="LifecycleRecord.InstantOf"/> knows of corrections.</summary>
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

    /// <summary>What the event corrects; null for every event that is no correction.</summary>
    public virtual EventCorrection? Correction => null;

    /// <summary>Whether its instant may be corrected; of what a migration dropped, it may.</summary>
    internal bool IsCorrectable => Correction is null && (Kind != EventKind.Migrated || Role is not null);

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

    /// <summary>The instant of an earlier event was corrected; the state is what it was.</summary>
    Corrected,
}

/// <summary>What a correction says of an earlier event. Immutable.</summary>
/// <param name="Sequence">The sequence of the event that is corrected.</param>
/// <param name="At">The instant at which it happened after all.</param>
/// <param name="Reason">Why, in the words of whoever corrects.</param>
public sealed record EventCorrection(int Sequence, DateTimeOffset At, string Reason);

/// <summary>The event of a correction; other events do not pay for what it says.</summary>
internal sealed class CorrectingEvent(EventShape shape, DateTimeOffset at, Role? role, LifecycleEvent? earlier, EventCorrection correction)
    : LifecycleEvent(shape, at, role, earlier)
{
    public override EventCorrection Correction => correction;
}
