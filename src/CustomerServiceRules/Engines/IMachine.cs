namespace CustomerServiceRules.Engines;

/// <summary>
/// What a state machine engine must do for the kernel, in either flavour: move any case by one definition. Thread-safe;
/// holds no case. What guards, selectors and actions throw comes out unchanged and leaves nothing behind.
/// </summary>
internal interface IMachine<TState, TTrigger, TArgument>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>Fires a trigger: asks the guards, runs the actions, answers where that leads.</summary>
    MachineMove<TState> Fire(TState state, TTrigger trigger, TArgument argument);

    /// <summary>Asks the guards and runs nothing; the answer's state is the one given.</summary>
    MachineMove<TState> Ask(TState state, TTrigger trigger, TArgument argument);
}

/// <summary>Where a trigger leads.</summary>
/// <param name="Kind">Whether it leads anywhere.</param>
/// <param name="To">The state after; the one before where it was not accepted.</param>
/// <param name="Unmet">The descriptions of the guards that do not hold; null unless that is what keeps it.</param>
internal readonly record struct MachineMove<TState>(MoveKind Kind, TState To, IEnumerable<string>? Unmet);

/// <summary>Whether a trigger leads anywhere.</summary>
internal enum MoveKind
{
    /// <summary>It is handled, by a move or otherwise.</summary>
    Accepted,

    /// <summary>Guards keep it from being handled.</summary>
    Unmet,

    /// <summary>The state knows nothing of it.</summary>
    Unhandled,
}
