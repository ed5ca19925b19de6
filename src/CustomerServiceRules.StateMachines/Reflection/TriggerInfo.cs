namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>A trigger of the machine. Immutable.</summary>
public class TriggerInfo
{
    internal TriggerInfo(object underlyingTrigger) => UnderlyingTrigger = underlyingTrigger;

    /// <summary>The value the machine is fired with.</summary>
    public object UnderlyingTrigger { get; }

    /// <summary>The trigger's text, <c>&lt;null&gt;</c> if it has none.</summary>
    /// <returns>What the trigger's own <c>ToString</c> gives.</returns>
    public override string ToString() => UnderlyingTrigger.ToString() ?? "<null>";
}
