using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>A loop at a state: a reentry, an internal transition or an ignored trigger.</summary>
public class StayTransition : Transition
{
    /// <summary>A loop at one state.</summary>
    /// <param name="sourceState">The state.</param>
    /// <param name="trigger">What sets it off.</param>
    /// <param name="guards">The guards that all must hold.</param>
    /// <param name="executeEntryExitActions">True for a reentry, false for an internal transition or an ignored trigger.</param>
    public StayTransition(State sourceState, TriggerInfo trigger, IEnumerable<InvocationInfo> guards, bool executeEntryExitActions)
        : base(sourceState, trigger)
    {
        Guards = guards;
        ExecuteEntryExitActions = executeEntryExitActions;
    }

    /// <summary>The guards that all must hold, in order.</summary>
    public IEnumerable<InvocationInfo> Guards { get; }
}
