using CustomerServiceRules.Engines;
using CustomerServiceRules.Lifecycles.Running;

namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>Which states are entered on the way from one to another.</summary>
internal sealed class Hierarchy<TState>(StateNames<TState> names)
    where TState : struct, Enum
{
    private static readonly EqualityComparer<TState> Same = EqualityComparer<TState>.Default;

    /// <summary>What kind of event a transition makes.</summary>
    /// <param name="kind">What the transition does.</param>
    /// <param name="from">The state that the case is in.</param>
    /// <param name="target">The state that the transition names.</param>
    /// <param name="to">The state that the case ends in.</param>
    public static EventKind KindOf(MachineTransitionKind kind, TState from, TState target, TState to) => kind switch
    {
        MachineTransitionKind.Internal or MachineTransitionKind.Ignored => EventKind.Stayed,
        MachineTransitionKind.Move when Same.Equals(from, target) => EventKind.Stayed,
        MachineTransitionKind.Reentry => EventKind.Reentered,
        _ => Same.Equals(from, to) ? EventKind.Reentered : EventKind.Moved,
    };

    /// <summary>The states that a transition enters, the outermost first.</summary>
    /// <param name="kind">What kind of event it makes.</param>
    /// <param name="again">The state that is left and entered again, where there is one.</param>
    /// <param name="from">The state that the case was in.</param>
    /// <param name="target">The state that the transition names.</param>
    /// <param name="to">The state that the case ends in: the one named, or a substate of it.</param>
    public IReadOnlyList<string> Entered(EventKind kind, TState? again, TState from, TState target, TState to)
    {
        if (kind == EventKind.Stayed)
            return [];

        var within = names.Enclosing(to).Except(names.Enclosing(target));
        var onTheWay = again is { } state ? [state] : names.Enclosing(target).Except(names.Enclosing(from));
        return [.. within.Concat(onTheWay).Reverse().Select(StateNames<TState>.NameOf)];
    }
}
