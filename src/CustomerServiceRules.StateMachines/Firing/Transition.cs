namespace CustomerServiceRules.StateMachines;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>A move from one state to another, as actions and event handlers see it. Immutable.</summary>
    /// <param name="source">The state that is left.</param>
    /// <param name="destination">The state that is entered.</param>
    /// <param name="trigger">The trigger that was fired.</param>
    /// <param name="parameters">The arguments of the firing; null: none.</param>
    public class Transition(TState source, TState destination, TTrigger trigger, object[]? parameters = null)
    {
        /// <summary>The state that is left: the actual one, not the superstate that held the handler.</summary>
        public TState Source { get; } = source;

        /// <summary>The state that is entered.</summary>
        public TState Destination { get; } = destination;

        /// <summary>The trigger that was fired.</summary>
        public TTrigger Trigger { get; } = trigger;

        /// <summary>Whether source and destination are equal.</summary>
        public bool IsReentry => EqualityComparer<TState>.Default.Equals(Source, Destination);

        /// <summary>The arguments of the firing in order, never null.</summary>
        public object[] Parameters { get; } = parameters ?? [];
    }

    /// <summary>The move into the initial substate of a state just entered. Immutable.</summary>
    /// <param name="source">The state that was left at first.</param>
    /// <param name="destination">The initial substate.</param>
    /// <param name="trigger">The trigger that was fired.</param>
    /// <param name="parameters">The arguments of the firing; null: none.</param>
    public class InitialTransition(TState source, TState destination, TTrigger trigger, object[]? parameters = null)
        : Transition(source, destination, trigger, parameters);
}
