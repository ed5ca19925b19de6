namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>Plans what a handler does from a certain state, over a copy of the states that nobody changes. Thread-safe.</summary>
internal sealed class Planner<TState, TTrigger, TCase>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly StateTable<TState, TTrigger> _states = new();
    private readonly CaseArguments<TState, TTrigger, TCase> _arguments;

    public Planner(StateMachine<TState, TTrigger> machine, CaseArguments<TState, TTrigger, TCase> arguments)
    {
        _arguments = arguments;
        foreach (var node in machine.States.All)
            _states[node.State].TakeOver(node, node.Superstate is { } superstate ? _states[superstate.State] : null);
    }

    /// <summary>What is done in a state by a handler, of it or of a superstate, that leads to a destination.</summary>
    public Plan<TState, TCase> Plan(TState state, Handler<TState, TTrigger> handler, TState destination)
    {
        var (from, to) = (_states[state], _states[destination]);
        var way = new Itinerary<TState, TTrigger>(_states);
        switch (handler.Kind)
        {
            case HandlerKind.Move when !ReferenceEquals(from, to):
            case HandlerKind.Dynamic:
                way.Move(from, to);
                break;
            case HandlerKind.Reentry:
                way.Reenter(from, to);
                break;
            default:
                return new(state, Moves: false, Actions([new([.. Internal(handler)], state, state)], handler.Trigger));
        }

        return new(way.End, Moves: true, Actions(way.Stages, handler.Trigger));
    }

    private static IEnumerable<StateAction<TState, TTrigger>> Internal(Handler<TState, TTrigger> handler) =>
        handler is InternalHandler<TState, TTrigger> staying ? [staying.Action] : [];

    private FrozenAction<TCase>[] Actions(IEnumerable<Stage<TState, TTrigger>> stages, TTrigger trigger) =>
    [
        .. stages
            .SelectMany(stage => stage.Actions.Where(action => action.AppliesTo(trigger)).Select(action => FrozenAction<TCase>.Of(action, Transition(stage, trigger))))
            .OfType<FrozenAction<TCase>>(),
    ];

    private Func<TCase, DateTimeOffset, StateMachine<TState, TTrigger>.Transition> Transition(Stage<TState, TTrigger> stage, TTrigger trigger)
    {
        var args = _arguments.Of(trigger);
        return stage.IsInitial
            ? (@case, asOf) => new StateMachine<TState, TTrigger>.InitialTransition(stage.Source, stage.Destination, trigger, args(@case, asOf))
            : (@case, asOf) => new StateMachine<TState, TTrigger>.Transition(stage.Source, stage.Destination, trigger, args(@case, asOf));
    }
}
