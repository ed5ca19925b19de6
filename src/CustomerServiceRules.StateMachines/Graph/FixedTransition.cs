using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>An edge to a known node: another state, or the decision of a dynamic transition.</summary>
public class FixedTransition : Transition
{
    /// <summary>An edge from one node to another.</summary>
    /// <param name="sourceState">Where it starts.</param>
    /// <param name="destinationState">Where it ends.</param>
    /// <param name="trigger">What sets it off.</param>
    /// <param name="guards">The guards that all must hold.</param>
    public FixedTransition(State sourceState, State destinationState, TriggerInfo trigger, IEnumerable<InvocationInfo> guards)
        : base(sourceState, trigger)
    {
        DestinationState = destinationState;
        Guards = guards;
    }

    /// <summary>Where the transition ends.</summary>
    public State DestinationState { get; }

    /// <summary>The guards that all must hold, in order.</summary>
    public IEnumerable<InvocationInfo> Guards { get; }
}
