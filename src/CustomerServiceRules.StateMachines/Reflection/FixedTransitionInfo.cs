namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>A transition whose destination is known when it is configured: permitted, reentry or internal.</summary>
public class FixedTransitionInfo : TransitionInfo
{
    internal FixedTransitionInfo(TriggerInfo trigger, IEnumerable<InvocationInfo> guards, StateInfo destination, bool isInternal)
        : base(trigger, guards, isInternal) => DestinationState = destination;

    /// <summary>The state led to; for reentry and internal transitions the state that is described.</summary>
    public StateInfo DestinationState { get; }
}
