using CustomerServiceRules.StateMachines.Definitions;

namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>Makes the states of a definition from a configured machine, and says what cannot be carried over.</summary>
internal sealed class Freezer<TState, TTrigger, TCase>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly IReadOnlyList<StateNode<TState, TTrigger>> _nodes;
    private readonly CaseArguments<TState, TTrigger, TCase> _arguments;
    private readonly Planner<TState, TTrigger, TCase> _planner;
    private readonly List<DefinitionProblem> _problems = [];

    public Freezer(StateMachine<TState, TTrigger> machine, IReadOnlyList<StateNode<TState, TTrigger>> nodes)
    {
        _nodes = nodes;
        _arguments = new(machine);
        _planner = new(machine, _arguments);
    }

    public (IReadOnlyList<FrozenState<TState, TTrigger, TCase>> States, IReadOnlyList<DefinitionProblem> Problems) Freeze()
    {
        _problems.AddRange(_arguments.Problems());
        var states = _nodes.ToDictionary(node => node.State, Freeze);
        foreach (var node in _nodes.Where(node => node.Superstate is not null))
            states[node.State].Superstate = states[node.Superstate!.State];
        return ([.. _nodes.Select(node => states[node.State])], _problems);
    }

    private FrozenState<TState, TTrigger, TCase> Freeze(StateNode<TState, TTrigger> node)
    {
        foreach (var action in node.Entry.Concat(node.Exit).Concat(node.Handlers.OfType<InternalHandler<TState, TTrigger>>().Select(handler => handler.Action)))
        {
            if (FrozenAction<TCase>.Of(action, (_, _) => null!) is null)
                Refuse(action.Original, action.IsAsync, $"action '{action.Description.Description}' of state '{node.State}'");
        }

        return new(node.State, [.. node.SyncHandlers.GroupBy(
            handler => handler.Trigger,
            (trigger, handlers) => (trigger, handlers.Select(handler => Freeze(node, handler)).ToArray()))]);
    }

    private Option<TState, TTrigger, TCase> Freeze(StateNode<TState, TTrigger> node, Handler<TState, TTrigger> handler)
    {
        var where = $"of trigger '{handler.Trigger}' in state '{node.State}'";
        var guards = new List<FrozenGuard<TCase>>();
        foreach (var guard in handler.IsUnguarded ? [] : handler.Guards!)
        {
            if (FrozenGuard<TCase>.Of(guard, _arguments.Of(handler.Trigger)) is { } frozen)
                guards.Add(frozen);
            else
                Refuse(guard.Predicate, guard.IsAsync, $"guard '{guard.Description.Description}' {where}");
        }

        var select = handler is DynamicHandler<TState, TTrigger> choice ? Freeze(choice.Selector, where) : null;
        var plan = handler.Kind == HandlerKind.Dynamic ? null : _planner.Plan(node.State, handler, handler.Destination);
        return new(handler, [.. guards], select, _planner) { OwnPlan = plan };
    }

    private Func<TCase, DateTimeOffset, TState>? Freeze(Selector selector, string where)
    {
        Func<TCase, DateTimeOffset, TState>? select = selector.Original switch
        {
            Func<TCase, TState> ofCase => (@case, _) => ofCase(@case),
            Func<TCase, DateTimeOffset, TState> ofBoth => ofBoth,
            Func<TState> ofNothing => (_, _) => ofNothing(),
            _ => null,
        };
        if (select is null)
            Refuse(selector.Original, selector.IsAsync, $"the selector {where}");
        return select;
    }

    private void Refuse(Delegate? function, bool isAsync, string what) => _problems.Add(function is null || isAsync
        ? new(DefinitionProblemKind.CannotBeRun, true, $"Found {what} to be {(isAsync ? "asynchronous" : "null")}, expected a function that answers at once.")
        : new(DefinitionProblemKind.ForeignArgument, true,
            $"Found {what} to take ({string.Join(", ", function.Method.GetParameters().Select(parameter => parameter.ParameterType.Name))}), "
            + $"expected nothing, a {typeof(TCase).Name}, or that and a DateTimeOffset."));
}
