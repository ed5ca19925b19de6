namespace CustomerServiceRules.Lifecycles;

/// <summary>Lets the configuration of a state take declared triggers, effects and choices as they are.</summary>
public static class StateConfigurations
{
    /// <summary>Leads to another state, whatever the case.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="to">The other state.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration Permit<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration,
        StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger,
        TState to)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(trigger);
        return configuration.Permit(trigger.Trigger, to);
    }

    /// <summary>Leaves the state and enters it again, whatever the case: clocks of the state start anew.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="trigger">The trigger.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration PermitReentry<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration,
        StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(trigger);
        return configuration.PermitReentry(trigger.Trigger);
    }

    /// <summary>Accepts a trigger, records it and does nothing.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="trigger">The trigger.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration Ignore<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration,
        StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(trigger);
        return configuration.Ignore(trigger.Trigger);
    }

    /// <summary>Orders an effect whenever the state is entered.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="effect">The effect.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration OnEntry<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration, Effect<TCase> effect)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(effect);
        return configuration.OnEntry(effect.AppendToCurrent, effect.Id);
    }

    /// <summary>Orders an effect when the state is entered by one trigger.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="effect">The effect.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration OnEntryFrom<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration,
        StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger,
        Effect<TCase> effect)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(effect);
        return configuration.OnEntryFrom(trigger, effect.Append, effect.Id);
    }

    /// <summary>Orders an effect whenever the state is left.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="effect">The effect.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration OnExit<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration, Effect<TCase> effect)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(effect);
        return configuration.OnExit(effect.AppendToCurrent, effect.Id);
    }

    /// <summary>Accepts a trigger without leaving the state, orders an effect and stays.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="effect">The effect.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration InternalTransition<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration,
        StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger,
        Effect<TCase> effect)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(effect);
        return configuration.InternalTransition(trigger, (step, _) => effect.Append(step));
    }

    /// <summary>Accepts a trigger without leaving the state if a guard holds, orders an effect and stays.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="guard">The guard.</param>
    /// <param name="effect">The effect.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration InternalTransitionIf<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration,
        StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger,
        Guard<TCase> guard,
        Effect<TCase> effect)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentNullException.ThrowIfNull(effect);
        return configuration.InternalTransitionIf(trigger, guard.Holds, (step, _) => effect.Append(step), guard.Id);
    }

    /// <summary>Leads to a state that is chosen when the trigger is fired, if all guards hold.</summary>
    /// <typeparam name="TState">The states.</typeparam>
    /// <typeparam name="TTrigger">The triggers.</typeparam>
    /// <typeparam name="TCase">What the host knows of a case.</typeparam>
    /// <param name="configuration">The configuration of the state.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="choice">What chooses the state.</param>
    /// <param name="guards">The guards; none: the trigger is always accepted.</param>
    public static StateMachine<TState, TTrigger>.StateConfiguration PermitDynamic<TState, TTrigger, TCase>(
        this StateMachine<TState, TTrigger>.StateConfiguration configuration,
        StateMachine<TState, TTrigger>.TriggerWithParameters<Step<TCase>> trigger,
        Choice<TCase, TState> choice,
        params Guard<TCase>[] guards)
        where TState : struct, Enum
        where TTrigger : struct, Enum
        where TCase : notnull
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(guards);
        return guards is []
            ? configuration.PermitDynamic(trigger, choice.Select, choice.Id)
            : configuration.PermitDynamicIf(trigger, choice.Select, guards: [.. guards.Select(guard => guard.ToTuple())]);
    }
}
