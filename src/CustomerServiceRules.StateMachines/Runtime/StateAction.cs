using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>Something a state does: on entry, exit, activation, deactivation or an internal transition.</summary>
/// <param name="original">The action as the author gave it; null fails when it is run.</param>
/// <param name="packed">The action over the transition and its arguments, if <paramref name="original"/> takes typed ones.</param>
/// <param name="text">The author's description, or null.</param>
/// <param name="isAsync">Whether the action answers a task.</param>
internal sealed class StateAction<TState, TTrigger>(Delegate? original, Delegate? packed, string? text, bool isAsync)
    where TState : notnull
    where TTrigger : notnull
{
    private TTrigger _trigger = default!;

    public Delegate? Original => original;

    /// <summary>Whether the action takes typed arguments of the firing, and not at most the transition.</summary>
    public bool TakesArguments => packed is not null;

    public bool IsAsync => isAsync;

    /// <summary>Whether the action runs only when the state is entered by <see cref="Trigger"/>.</summary>
    public bool IsBound { get; private init; }

    public TTrigger Trigger => _trigger;

    public InvocationInfo Description => original is null ? new InvocationInfo(null, text, Timing) : InvocationInfo.Create(original, text, Timing);

    private InvocationInfo.Timing Timing => isAsync ? InvocationInfo.Timing.Asynchronous : InvocationInfo.Timing.Synchronous;

    public StateAction<TState, TTrigger> BoundTo(TTrigger trigger) => new(original, packed, text, isAsync) { IsBound = true, _trigger = trigger };

    public bool AppliesTo(TTrigger trigger) => !IsBound || EqualityComparer<TTrigger>.Default.Equals(_trigger, trigger);

    /// <summary>Runs an action that takes nothing of a transition.</summary>
    public void Run() => ((Action)original!)();

    public Task RunAsync()
    {
        if (isAsync)
            return ((Func<Task>)original!)();

        Run();
        return Task.CompletedTask;
    }

    public void Run(ref Passage<TState, TTrigger> passage)
    {
        switch (packed ?? original)
        {
            case Action<StateMachine<TState, TTrigger>.Transition> action:
                action(passage.Transition);
                break;
            case Action<StateMachine<TState, TTrigger>.Transition, object[]> action:
                action(passage.Transition, passage.Args);
                break;
            case var action:
                ((Action)action!)();
                break;
        }
    }

    public Task RunAsync(ref Passage<TState, TTrigger> passage)
    {
        switch (packed ?? original)
        {
            case Func<Task> action:
                return action();
            case Func<StateMachine<TState, TTrigger>.Transition, Task> action:
                return action(passage.Transition);
            case Func<StateMachine<TState, TTrigger>.Transition, object[], Task> action:
                return action(passage.Transition, passage.Args);
            default:
                Run(ref passage);
                return Task.CompletedTask;
        }
    }
}
