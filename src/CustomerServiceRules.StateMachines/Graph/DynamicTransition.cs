using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>An edge from a decision to one of the states it may choose.</summary>
public class DynamicTransition : Transition
{
    /// <summary>An edge for one possible destination.</summary>
    /// <param name="sourceState">The decision.</param>
    /// <param name="destinationState">The state that may be chosen.</param>
    /// <param name="trigger">What sets the transition off.</param>
    /// <param name="criterion">When the state is chosen, in words.</param>
    public DynamicTransition(State sourceState, State destinationState, TriggerInfo trigger, string criterion)
        : base(sourceState, trigger)
    {
        DestinationState = destinationState;
        Criterion = criterion;
    }

    /// <summary>The state that may be chosen.</summary>
    public State DestinationState { get; }

    /// <summary>When the state is chosen, in words.</summary>
    public string Criterion { get; }
}
