namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>Those who hear of a kind of transition event, synchronous ones first.</summary>
internal struct Listeners<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private Action<StateMachine<TState, TTrigger>.Transition>[]? _actions;
    private Func<StateMachine<TState, TTrigger>.Transition, Task>[]? _asyncActions;

    public readonly bool HasAsync => _asyncActions is not null;

    public readonly bool HasAny => _actions is not null || _asyncActions is not null;

    public void Add(Action<StateMachine<TState, TTrigger>.Transition> action)
    {
        ArgumentNullException.ThrowIfNull(action, "onTransitionAction");
        _actions = [.. _actions ?? [], action];
    }

    public void Add(Func<StateMachine<TState, TTrigger>.Transition, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action, "onTransitionAction");
        _asyncActions = [.. _asyncActions ?? [], action];
    }

    public readonly void Tell(StateMachine<TState, TTrigger>.Transition transition)
    {
        foreach (var action in _actions ?? [])
            action(transition);
    }

    public readonly async Task TellAsync(StateMachine<TState, TTrigger>.Transition transition, bool retainContext)
    {
        Tell(transition);
        foreach (var action in _asyncActions ?? [])
            await action(transition).ConfigureAwait(retainContext);
    }
}
