namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>An action of a planned transition, in the form in which its delegate is called directly.</summary>
internal readonly struct FrozenAction<TCase>(Action<TCase>? ofCase, Action<TCase, DateTimeOffset>? ofBoth, Action? ofNothing)
{
    /// <summary>Null if the action takes something else than the case, the instant and the transition.</summary>
    /// <param name="action">The action.</param>
    /// <param name="transition">Makes what the action sees of the transition.</param>
    public static FrozenAction<TCase>? Of<TState, TTrigger>(
        StateAction<TState, TTrigger> action, Func<TCase, DateTimeOffset, StateMachine<TState, TTrigger>.Transition> transition)
        where TState : notnull
        where TTrigger : notnull => (action.TakesArguments, action.Original) switch
        {
            (false, Action run) => new(null, null, run),
            (false, Action<StateMachine<TState, TTrigger>.Transition> run) => new(null, (@case, asOf) => run(transition(@case, asOf)), null),
            (true, Action<TCase> run) => new(run, null, null),
            (true, Action<TCase, DateTimeOffset> run) => new(null, run, null),
            (true, Action<TCase, StateMachine<TState, TTrigger>.Transition> run) => new(null, (@case, asOf) => run(@case, transition(@case, asOf)), null),
            (true, Action<TCase, DateTimeOffset, StateMachine<TState, TTrigger>.Transition> run) =>
                new(null, (@case, asOf) => run(@case, asOf, transition(@case, asOf)), null),
            _ => null,
        };

    public void Run(TCase @case, DateTimeOffset asOf)
    {
        if (ofCase is not null)
            ofCase(@case);
        else if (ofBoth is not null)
            ofBoth(@case, asOf);
        else
            ofNothing!();
    }
}
