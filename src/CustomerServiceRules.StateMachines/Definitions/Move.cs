namespace CustomerServiceRules.StateMachines.Definitions;

/// <summary>What came of firing a trigger, or what would come of it. A value; refusals are answers and not exceptions.</summary>
/// <typeparam name="TState">The type of the states.</typeparam>
/// <param name="Kind">Whether the trigger was taken, and if not, why.</param>
/// <param name="To">The state after; the one before unless the case moved.</param>
/// <param name="UnmetGuards">The descriptions of the guards that did not hold, each once, in the order of configuration; null unless that is the reason.</param>
public readonly record struct Move<TState>(MoveKind Kind, TState To, IReadOnlyList<string>? UnmetGuards)
    where TState : notnull
{
    /// <summary>Whether the trigger was taken.</summary>
    public bool IsAccepted => Kind is MoveKind.Moved or MoveKind.Stayed;
}
