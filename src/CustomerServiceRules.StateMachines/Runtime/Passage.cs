namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>A transition under way; the object that actions see is made when the first of them asks.</summary>
internal struct Passage<TState, TTrigger>(TState source, TState destination, TTrigger trigger, object[] args, bool isInitial = false)
    where TState : notnull
    where TTrigger : notnull
{
    private StateMachine<TState, TTrigger>.Transition? _transition;

    public readonly TState Source => source;

    public readonly TState Destination => destination;

    public readonly TTrigger Trigger => trigger;

    public readonly object[] Args => args;

    public readonly bool IsReentry => EqualityComparer<TState>.Default.Equals(source, destination);

    public StateMachine<TState, TTrigger>.Transition Transition => _transition ??= isInitial
        ? new StateMachine<TState, TTrigger>.InitialTransition(source, destination, trigger, args)
        : new StateMachine<TState, TTrigger>.Transition(source, destination, trigger, args);

    /// <summary>Makes the object now, so that copies of this value show the same one.</summary>
    public void Share() => _ = Transition;

    public readonly Passage<TState, TTrigger> Between(TState from, TState to) => new(from, to, trigger, args);

    public readonly Passage<TState, TTrigger> IntoInitial(TState target) => new(source, target, trigger, args, isInitial: true);
}
