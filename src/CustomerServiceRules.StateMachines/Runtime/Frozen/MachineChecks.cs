using CustomerServiceRules.StateMachines.Definitions;

namespace CustomerServiceRules.StateMachines.Runtime.Frozen;

/// <summary>Looks for what is wrong with the states and triggers of a machine as a whole.</summary>
internal sealed class MachineChecks<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly StateMachine<TState, TTrigger> _machine;
    private readonly IReadOnlySet<TState> _final;
    private readonly IReadOnlySet<(string, string)> _exclusive;
    private readonly Routes<TState, TTrigger> _routes;
    private readonly List<DefinitionProblem> _problems = [];

    public MachineChecks(StateMachine<TState, TTrigger> machine, IReadOnlySet<TState> final, IReadOnlySet<(string, string)> exclusive)
    {
        (_machine, _final, _exclusive) = (machine, final, exclusive);
        foreach (var state in final)
            _ = machine.States[state];
        Declared = [.. machine.States.All.Where(IsDeclared)];
        _routes = new(machine.States, Declared, machine.States[machine.InitialState]);
    }

    /// <summary>The states that are configured, superstates or final; others were merely asked about.</summary>
    public IReadOnlyList<StateNode<TState, TTrigger>> Declared { get; }

    public IReadOnlyList<DefinitionProblem> Problems()
    {
        if (_machine.HasListeners)
            Error(DefinitionProblemKind.HasListeners, "Found listeners of transitions or unhandled triggers, expected none: a definition answers with a value.");
        if (!IsDeclared(_machine.States[_machine.InitialState]))
            Error(DefinitionProblemKind.UndeclaredState, $"Found '{_machine.InitialState}' as the initial state, expected a state that is configured.");

        foreach (var node in Declared)
        {
            Leads(node);
            Rests(node);
            Overlaps(node);
            foreach (var handler in node.Handlers.Where(handler => handler.IsAsync))
                Error(DefinitionProblemKind.CannotBeRun, $"Found an asynchronous guard of trigger '{handler.Trigger}' in state '{node.State}', expected one that answers at once.");
        }

        Permitted();
        return _problems;
    }

    private static string List<T>(IEnumerable<T> each) => string.Join(", ", each.Select(one => $"'{one}'"));

    private static IEnumerable<string> Names(Handler<TState, TTrigger> handler) =>
        (handler.IsUnguarded ? [] : handler.Guards!).Select(guard => guard.Description.Description);

    private bool IsDeclared(StateNode<TState, TTrigger> node) => node.IsConfigured || node.Substates.Length > 0 || _final.Contains(node.State);

    private void Error(DefinitionProblemKind kind, string message) => _problems.Add(new DefinitionProblem(kind, true, message));

    private void Warn(DefinitionProblemKind kind, string message) => _problems.Add(new DefinitionProblem(kind, false, message));

    private void Leads(StateNode<TState, TTrigger> node)
    {
        foreach (var handler in node.Handlers.Where(handler => handler.Kind == HandlerKind.Move && !IsDeclared(_machine.States[handler.Destination])))
            Error(DefinitionProblemKind.UndeclaredState, $"Found trigger '{handler.Trigger}' in state '{node.State}' to lead to '{handler.Destination}', expected a state that is configured.");

        foreach (var choice in node.Handlers.OfType<DynamicHandler<TState, TTrigger>>())
        {
            if (choice.Possible is null)
                Warn(DefinitionProblemKind.UnknownDestinations, $"Found a selector of trigger '{choice.Trigger}' in state '{node.State}' that does not say what it may answer, expected possible destination states.");
            foreach (var possible in (choice.Possible ?? []).Where(possible => !_routes.WithText(possible.DestinationState).Any()))
                Error(DefinitionProblemKind.UndeclaredState, $"Found '{possible.DestinationState}' as a possible destination of trigger '{choice.Trigger}' in state '{node.State}', expected a state that is configured.");
        }

        if (node.HasInitial && !ReferenceEquals(_machine.States[node.Initial].Superstate, node))
            Error(DefinitionProblemKind.InitialSubstateElsewhere, $"Found '{node.Initial}' as the initial substate of '{node.State}', expected one of its direct substates.");
    }

    private void Rests(StateNode<TState, TTrigger> node)
    {
        if (!_routes.Reached.Contains(node))
            Error(DefinitionProblemKind.UnreachableState, $"Found no way from '{_machine.InitialState}' to state '{node.State}', expected a sequence of triggers that leads there.");

        var isFinal = _final.Contains(node.State);
        var canBeLeft = _routes.CanBeLeft(node);
        if (isFinal && canBeLeft)
            Error(DefinitionProblemKind.FinalStateIsLeft, $"Found final state '{node.State}' to be left, expected no trigger that leads elsewhere.");
        else if (!isFinal && !canBeLeft && (node.Substates.Length == 0 || _routes.Rested.Contains(node)))
            Error(DefinitionProblemKind.DeadEnd, $"Found no way out of state '{node.State}', expected one, or the state to be declared final.");
    }

    private void Overlaps(StateNode<TState, TTrigger> node)
    {
        foreach (var handlers in node.Handlers.GroupBy(handler => (handler.Trigger, handler.IsAsync)))
        {
            var (all, trigger) = (handlers.ToList(), handlers.Key.Trigger);
            foreach (var (one, other) in all.SelectMany((one, position) => all.Skip(position + 1).Select(other => (one, other))))
            {
                if (Names(one).Any(name => Names(other).Any(otherName => _exclusive.Contains((name, otherName)))))
                    continue;

                var (left, right) = (List(Names(one)), List(Names(other)));
                if (left.Length == 0 && right.Length == 0)
                    Error(DefinitionProblemKind.AlwaysAmbiguous, $"Found two handlers without guards of trigger '{trigger}' in state '{node.State}', expected one, or guards that exclude each other.");
                else
                    Warn(DefinitionProblemKind.GuardsOverlap, $"Found handlers of trigger '{trigger}' in state '{node.State}' with guards ({left}) and ({right}) that may hold at once, which refuses the firing; one more guard on either that contradicts the other, or Exclusive, would decide.");
            }
        }
    }

    private void Permitted()
    {
        var permitted = Declared.SelectMany(node => node.Handlers).Where(handler => handler.Kind != HandlerKind.Ignore).Select(handler => handler.Trigger).ToHashSet();
        var expected = typeof(TTrigger).IsEnum ? Enum.GetValuesAsUnderlyingType(typeof(TTrigger)).Cast<object>().Select(value => (TTrigger)Enum.ToObject(typeof(TTrigger), value)) : [];
        foreach (var trigger in expected.Concat(_machine.DeclaredParameters.Keys).Distinct().Where(trigger => !permitted.Contains(trigger)))
            Error(DefinitionProblemKind.TriggerNeverPermitted, $"Found no state that permits trigger '{trigger}', expected at least one.");
    }
}
