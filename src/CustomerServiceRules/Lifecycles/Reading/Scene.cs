using CustomerServiceRules.Engines;

namespace CustomerServiceRules.Lifecycles.Reading;

/// <summary>One way of a trigger from one state, as the engine took it when the definition was tried out.</summary>
/// <param name="From">The state that the case is in.</param>
/// <param name="Transition">The transition, at the state where it is configured.</param>
/// <param name="To">The state that the case ends in.</param>
/// <param name="Kind">What kind of event it makes.</param>
/// <param name="Entered">The names of the states that are entered, the outermost first.</param>
/// <param name="Guards">The guards that hold.</param>
/// <param name="Chosen">What chose the state; null unless it is a choice.</param>
/// <param name="Effects">The IDs of all effects ordered, in order.</param>
internal sealed record Scene<TCase, TState, TTrigger>(
    TState From,
    MachineTransition<TState, TTrigger> Transition,
    TState To,
    EventKind Kind,
    IReadOnlyList<string> Entered,
    IReadOnlyList<Guard<TCase>> Guards,
    Choice<TCase, TState>? Chosen,
    IReadOnlyList<string> Effects)
    where TCase : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum;
