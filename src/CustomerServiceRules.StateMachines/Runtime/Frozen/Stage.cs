namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>Actions that run one after the other and see the same transition.</summary>
internal readonly record struct Stage<TState, TTrigger>(StateAction<TState, TTrigger>[] Actions, TState Source, TState Destination, bool IsInitial = false)
    where TState : notnull
    where TTrigger : notnull;
