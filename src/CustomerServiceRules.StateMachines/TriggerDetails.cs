namespace CustomerServiceRules.StateMachines;

/// <summary>A permitted trigger with the parameters declared for it. Immutable.</summary>
/// <typeparam name="TState">The type of the states.</typeparam>
/// <typeparam name="TTrigger">The type of the triggers.</typeparam>
public sealed class TriggerDetails<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    internal TriggerDetails(TTrigger trigger, StateMachine<TState, TTrigger>.TriggerWithParameters? parameters)
    {
        Trigger = trigger;
        Parameters = parameters;
    }

    /// <summary>What may be fired in the present state.</summary>
    public TTrigger Trigger { get; }

    /// <summary>Whether <c>SetTriggerParameters</c> was called for the trigger.</summary>
    public bool HasParameters => Parameters is not null;

    /// <summary>What <c>SetTriggerParameters</c> gave; null if it was not called for the trigger.</summary>
    public StateMachine<TState, TTrigger>.TriggerWithParameters? Parameters { get; }
}
