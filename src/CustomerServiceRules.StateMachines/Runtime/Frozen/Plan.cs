namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>What a transition does from one certain state: all its actions in order, and the state that is reached.</summary>
internal sealed record Plan<TState, TCase>(TState Destination, bool Moves, FrozenAction<TCase>[] Actions);
