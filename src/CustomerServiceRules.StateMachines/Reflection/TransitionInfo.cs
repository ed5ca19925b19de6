using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>What a state does with one trigger under certain guards.</summary>
public abstract class TransitionInfo
{
    /// <summary>The guards that all must hold, in order of configuration; empty if there is none. An internal transition without guard has one, described by the default.</summary>
    [SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "A field in the engine's contract.")]
    public IEnumerable<InvocationInfo> GuardConditionsMethodDescriptions = [];

    /// <summary>For derived descriptions, which set trigger and guards themselves.</summary>
    protected TransitionInfo()
    {
    }

    private protected TransitionInfo(TriggerInfo trigger, IEnumerable<InvocationInfo> guards, bool isInternal = false)
    {
        Trigger = trigger;
        GuardConditionsMethodDescriptions = guards;
        IsInternalTransition = isInternal;
    }

    /// <summary>The trigger that is handled.</summary>
    public TriggerInfo Trigger { get; protected set; } = null!;

    /// <summary>True if only the transition's own action runs and no state is left or entered.</summary>
    public bool IsInternalTransition { get; protected set; }
}
