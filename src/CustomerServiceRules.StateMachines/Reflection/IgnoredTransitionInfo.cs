namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>A trigger that a state takes and does nothing with.</summary>
public class IgnoredTransitionInfo : TransitionInfo
{
    internal IgnoredTransitionInfo(TriggerInfo trigger, IEnumerable<InvocationInfo> guards)
        : base(trigger, guards)
    {
    }
}
