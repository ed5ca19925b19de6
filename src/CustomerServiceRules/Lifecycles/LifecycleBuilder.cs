using CustomerServiceRules.Lifecycles.Reading;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles;

/// <summary>
/// Takes the declarations of a lifecycle. States and triggers are named and cited here; what leads where is written in the
/// state machines' own language, on what <see cref="Configure"/> gives. Not thread-safe; used while a definition declares
/// itself only.
/// </summary>
/// <typeparam name="TCase">What the host knows of a case.</typeparam>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
public sealed class LifecycleBuilder<TCase, TState, TTrigger>
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    internal LifecycleBuilder(StateMachine<TState, TTrigger> machine) => Machine = machine;

    internal StateMachine<TState, TTrigger> Machine { get; }

    internal Declarations<TCase, TState, TTrigger> Declared { get; } = new();

    /// <summary>Declares a trigger: what a person reads, who may fire it and which clauses it rests on.</summary>
    /// <param name="trigger">The trigger; once each.</param>
    /// <param name="label">What a person reads.</param>
    /// <param name="roles">Who may fire it, at least one; with <see cref="Role.Clock"/> among them it fires when it falls due.</param>
    /// <param name="clauses">The clauses it rests on; without one, composition fails.</param>
    /// <returns>The trigger with the step as its one parameter, for the configuration of states.</returns>
    /// <exception cref="InvalidOperationException">The trigger has been declared before.</exception>
    public StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> Trigger(
        TTrigger trigger, LocalizedText label, Role[] roles, params string[] clauses)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(clauses);
        if (!Declared.Triggers.TryAdd(trigger, new TriggerDescription(trigger.ToString(), label, [.. roles], [.. clauses])))
            throw new InvalidOperationException($"Found the trigger {trigger} declared twice, expected it once.");

        return Machine.SetTriggerParameters<Step<TCase>>(trigger);
    }

    /// <summary>Declares a state: what a person reads and which clauses it rests on.</summary>
    /// <param name="state">The state; once each.</param>
    /// <param name="label">What a person reads.</param>
    /// <param name="clauses">The clauses it rests on; without one, composition fails.</param>
    /// <exception cref="InvalidOperationException">The state has been declared before.</exception>
    public LifecycleBuilder<TCase, TState, TTrigger> State(TState state, LocalizedText label, params string[] clauses)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(clauses);
        if (!Declared.States.TryAdd(state, (label, [.. clauses])))
            throw new InvalidOperationException($"Found the state {state} declared twice, expected it once.");

        return this;
    }

    /// <summary>Says in which state a case begins.</summary>
    /// <param name="state">The state.</param>
    public LifecycleBuilder<TCase, TState, TTrigger> Initial(TState state)
    {
        Declared.Initial = state;
        return this;
    }

    /// <summary>Says in which states a case ends: nothing leads out of them.</summary>
    /// <param name="states">The states.</param>
    public LifecycleBuilder<TCase, TState, TTrigger> Final(params IEnumerable<TState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        Declared.Final.UnionWith(states);
        return this;
    }

    /// <summary>
    /// Goes on with what leads out of a state and what is ordered on entering and leaving it, in the state machines' own
    /// language. Everything is synchronous; conditions are <see cref="Guard{TCase}"/> objects, actions
    /// <see cref="Effect{TCase}"/> objects, choices <see cref="Choice{TCase,TState}"/> objects.
    /// </summary>
    /// <param name="state">The state.</param>
    public StateMachine<TState, TTrigger>.StateConfiguration Configure(TState state) => Machine.Configure(state);

    /// <summary>Says that two guards never hold together, so that two transitions of one trigger may rest on them.</summary>
    /// <param name="one">One guard; a transition of the lifecycle has it.</param>
    /// <param name="other">The other guard; a transition of the lifecycle has it.</param>
    public LifecycleBuilder<TCase, TState, TTrigger> Exclusive(Guard<TCase> one, Guard<TCase> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        Declared.Exclusive.Add((one.Id, other.Id));
        return this;
    }

    /// <summary>Declares what falls due while a case is in a state, and which trigger the clock then fires.</summary>
    /// <param name="state">The state; a case in one of its substates is in it too.</param>
    /// <param name="trigger">The trigger, which <see cref="Role.Clock"/> may fire.</param>
    /// <param name="id">The kebab-case ID of the deadline, with the module's prefix.</param>
    /// <param name="sentence">What is due.</param>
    /// <param name="instant">
    /// The instant from which the trigger may be fired, inclusive; null where nothing is due. Depends on what it is given
    /// alone; an exception is a fault.
    /// </param>
    /// <param name="clauses">The clauses it rests on; without one, composition fails.</param>
    public LifecycleBuilder<TCase, TState, TTrigger> Due(
        TState state,
        StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger,
        string id,
        LocalizedText sentence,
        Func<Timing<TCase>, DateTimeOffset?> instant,
        params string[] clauses)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(instant);
        ArgumentNullException.ThrowIfNull(clauses);
        Declared.Deadlines.Add(new DeclaredDeadline<TCase, TState, TTrigger>(id, state, trigger.Trigger, sentence, instant, [.. clauses]));
        return this;
    }

    /// <summary>
    /// Declares a clock: what has to be done in time, from which event on. What a case's clocks show is asked of the lifecycle
    /// by <c>Clocks</c> (namespace Deadlines).
    /// </summary>
    /// <param name="id">The kebab-case ID of the clock, with the module's prefix.</param>
    /// <param name="sentence">What has to be done in time.</param>
    /// <param name="clauses">The clauses it rests on; without one, composition fails.</param>
    /// <returns>Takes when it starts, stops and pauses, and how long it may run.</returns>
    public ClockBuilder<TCase, TState, TTrigger> Clock(string id, LocalizedText sentence, params string[] clauses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(clauses);
        var clock = new ClockBuilder<TCase, TState, TTrigger>(id, sentence, [.. clauses]);
        Declared.Clocks.Add(clock.Declared);
        return clock;
    }

    /// <summary>Says what a state was called in records that are stored.</summary>
    /// <param name="name">The former name.</param>
    /// <param name="state">The state as it is called now.</param>
    public LifecycleBuilder<TCase, TState, TTrigger> FormerState(string name, TState state)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Declared.FormerStates.Add(new(name, state));
        return this;
    }

    /// <summary>Says what a trigger was called in records that are stored.</summary>
    /// <param name="name">The former name.</param>
    /// <param name="trigger">The trigger as it is called now.</param>
    public LifecycleBuilder<TCase, TState, TTrigger> FormerTrigger(string name, TTrigger trigger)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Declared.FormerTriggers.Add(new(name, trigger));
        return this;
    }

    /// <summary>
    /// Adds a side region: a lifecycle of its own that runs beside this one in the same record and history. The two know of
    /// each other by guards alone, through <see cref="Step{TCase}.In"/>. Records carry the version of the lifecycle only: raise
    /// it with the region's.
    /// </summary>
    /// <typeparam name="TRegionState">The region's states, of an enum of its own.</typeparam>
    /// <typeparam name="TRegionTrigger">The region's triggers, of an enum of its own.</typeparam>
    /// <param name="region">The region's definition, which has no regions itself.</param>
    public LifecycleBuilder<TCase, TState, TTrigger> Region<TRegionState, TRegionTrigger>(LifecycleDefinition<TCase, TRegionState, TRegionTrigger> region)
        where TRegionState : struct, Enum
        where TRegionTrigger : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(region);
        Declared.Regions.Add(region);
        return this;
    }
}
