using CustomerServiceRules.StateMachines.Runtime;

namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    private Listeners<TState, TTrigger> _transitioned;
    private Listeners<TState, TTrigger> _completed;
    private Action<TState, TTrigger, ICollection<string>>? _unhandled;
    private Func<TState, TTrigger, ICollection<string>, Task>? _unhandledAsync;

    internal bool HasListeners => _transitioned.HasAny || _completed.HasAny || _unhandled is not null || _unhandledAsync is not null;

    /// <summary>Says what is done instead of an exception when no handler of a trigger holds; the last call counts.</summary>
    /// <param name="unhandledTriggerAction">Takes the present state and the trigger.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public void OnUnhandledTrigger(Action<TState, TTrigger> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        OnUnhandledTrigger((state, trigger, _) => unhandledTriggerAction(state, trigger));
    }

    /// <summary>Says what is done instead of an exception when no handler of a trigger holds; the last call counts.</summary>
    /// <param name="unhandledTriggerAction">Takes the present state, the trigger and the descriptions of the guards that did not hold, null if the trigger has no handler at all.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public void OnUnhandledTrigger(Action<TState, TTrigger, ICollection<string>> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        (_unhandled, _unhandledAsync) = (unhandledTriggerAction, null);
    }

    /// <summary>As <see cref="OnUnhandledTrigger(Action{TState, TTrigger})"/>, for <c>FireAsync</c> only.</summary>
    /// <param name="unhandledTriggerAction">Takes the present state and the trigger.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public void OnUnhandledTriggerAsync(Func<TState, TTrigger, Task> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        OnUnhandledTriggerAsync((state, trigger, _) => unhandledTriggerAction(state, trigger));
    }

    /// <summary>As <see cref="OnUnhandledTrigger(Action{TState, TTrigger, ICollection{string}})"/>, for <c>FireAsync</c> only.</summary>
    /// <param name="unhandledTriggerAction">Takes the present state, the trigger and null: <c>FireAsync</c> does not tell which guards did not hold.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public void OnUnhandledTriggerAsync(Func<TState, TTrigger, ICollection<string>, Task> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        (_unhandled, _unhandledAsync) = (null, unhandledTriggerAction);
    }

    /// <summary>Adds an action that runs after the state changed and before the entry actions.</summary>
    /// <param name="onTransitionAction">Takes the transition.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public void OnTransitioned(Action<Transition> onTransitionAction) => _transitioned.Add(onTransitionAction);

    /// <summary>As <see cref="OnTransitioned"/>, for <c>FireAsync</c> only; runs after the synchronous ones.</summary>
    /// <param name="onTransitionAction">Takes the transition.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public void OnTransitionedAsync(Func<Transition, Task> onTransitionAction) => _transitioned.Add(onTransitionAction);

    /// <summary>Adds an action that runs at the end of a transition.</summary>
    /// <param name="onTransitionAction">Takes the transition from the state that was left to the one finally reached.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public void OnTransitionCompleted(Action<Transition> onTransitionAction) => _completed.Add(onTransitionAction);

    /// <summary>As <see cref="OnTransitionCompleted"/>, for <c>FireAsync</c> only; runs after the synchronous ones.</summary>
    /// <param name="onTransitionAction">Takes the transition from the state that was left to the one finally reached.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public void OnTransitionCompletedAsync(Func<Transition, Task> onTransitionAction) => _completed.Add(onTransitionAction);

    private static void Tell(in Listeners<TState, TTrigger> listeners, ref Passage<TState, TTrigger> passage, string name)
    {
        if (!listeners.HasAny)
            return;

        if (listeners.HasAsync)
            throw NeedsAsync($"an asynchronous handler of {name}");

        listeners.Tell(passage.Transition);
    }

    private void Refuse(TState state, TTrigger trigger, List<Guard>? unmet)
    {
        if (_unhandledAsync is not null)
            throw NeedsAsync("an asynchronous handler of unhandled triggers");

        var descriptions = Descriptions(unmet);
        if (_unhandled is null)
            throw Unhandled(state, trigger, descriptions);

        _unhandled(state, trigger, descriptions!);
    }

    private Task RefuseAsync(TState state, TTrigger trigger)
    {
        if (_unhandledAsync is not null)
            return _unhandledAsync(state, trigger, null!);

        if (_unhandled is null)
            throw Unhandled(state, trigger, null);

        _unhandled(state, trigger, null!);
        return Task.CompletedTask;
    }

    private static List<string>? Descriptions(List<Guard>? unmet) => unmet is null ? null : [.. unmet.Select(guard => guard.Description.Description).Distinct()];

    private static InvalidOperationException Unhandled(TState state, TTrigger trigger, List<string>? unmet) => new(unmet is null
        ? $"Found no handler of trigger '{trigger}' in state '{state}'; expected one that is configured for it or for a superstate."
        : $"Found trigger '{trigger}' in state '{state}' with guards that do not hold: '{string.Join(", ", unmet)}'; expected all of them to hold.");

    private static InvalidOperationException NeedsAsync(string what) => new($"Found {what} under Fire, expected FireAsync.");
}
