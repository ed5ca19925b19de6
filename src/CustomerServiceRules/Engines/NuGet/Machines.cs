namespace CustomerServiceRules.Engines;

/// <summary>The Stateless package behind the seam.</summary>
internal static class Machines
{
    /// <summary>
    /// What keeps a configured machine from being shared among cases, as far as the package shows it: asynchronous guards and
    /// listeners of transitions it does not.
    /// </summary>
    public static IReadOnlyList<string> Refusals<TState, TTrigger, TArgument>(StateMachine<TState, TTrigger> machine)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        [
            .. MachineStructure<TState, TTrigger>.Of(machine).States.SelectMany(state => state.Entry.Concat(state.Exit).Where(action => action.IsAsync)
                .Select(action => $"Found action '{action.Description}' in state '{state.State}' to be asynchronous, expected a function that answers at once.")),
        ];

    /// <summary>Shares one definition among all cases: by machines that are lent, because the package knows no other definition.</summary>
    public static IMachine<TState, TTrigger, TArgument> Share<TState, TTrigger, TArgument>(
        Func<Func<TState>, Action<TState>, StateMachine<TState, TTrigger>> configure, TState initial, IEnumerable<TState> final)
        where TState : struct, Enum
        where TTrigger : struct, Enum => new PooledMachines<TState, TTrigger, TArgument>(configure);
}
