using CustomerServiceRules.StateMachines.Definitions;

namespace CustomerServiceRules.Engines;

/// <summary>The built-in state machine engine behind the seam.</summary>
internal static class Machines
{
    private static readonly DefinitionProblemKind[] NotShareable =
    [
        DefinitionProblemKind.HasListeners,
        DefinitionProblemKind.CannotBeRun,
        DefinitionProblemKind.ForeignArgument,
        DefinitionProblemKind.InitialSubstateElsewhere,
    ];

    /// <summary>What keeps a configured machine from being shared among cases.</summary>
    public static IReadOnlyList<string> Refusals<TState, TTrigger, TArgument>(StateMachine<TState, TTrigger> machine)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        [.. new DefinitionBuilder<TState, TTrigger, TArgument>(machine).Check().Where(problem => NotShareable.Contains(problem.Kind)).Select(problem => problem.Message)];

    /// <summary>Shares one definition among all cases: frozen, so that nothing is lent and nothing allocated.</summary>
    public static IMachine<TState, TTrigger, TArgument> Share<TState, TTrigger, TArgument>(
        Func<Func<TState>, Action<TState>, StateMachine<TState, TTrigger>> configure, TState initial, IEnumerable<TState> final)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        new Frozen<TState, TTrigger, TArgument>(
            new DefinitionBuilder<TState, TTrigger, TArgument>(configure(() => initial, _ => { })).Final(final).Build());

    private sealed class Frozen<TState, TTrigger, TArgument>(StateMachineDefinition<TState, TTrigger, TArgument> definition)
        : IMachine<TState, TTrigger, TArgument>
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        public MachineMove<TState> Fire(TState state, TTrigger trigger, TArgument argument) => Answer(definition.Fire(state, trigger, argument));

        public MachineMove<TState> Ask(TState state, TTrigger trigger, TArgument argument) => Answer(definition.Ask(state, trigger, argument)) with { To = state };

        private static MachineMove<TState> Answer(Move<TState> move) => new(
            move.IsAccepted ? MoveKind.Accepted : move.UnmetGuards is { Count: > 0 } ? MoveKind.Unmet : MoveKind.Unhandled,
            move.To,
            move.UnmetGuards);
    }
}
