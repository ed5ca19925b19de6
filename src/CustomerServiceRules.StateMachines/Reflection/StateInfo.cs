namespace CustomerServiceRules.StateMachines.Reflection;

/// <summary>A state of the machine, its place in the hierarchy, its actions and its transitions. Does not change once handed out.</summary>
/// <remarks>On <see cref="StateMachineInfo.InitialState"/>, which serves for its name only, the members that lead to other states or transitions are null.</remarks>
public class StateInfo
{
    /// <summary>A state that is only named: no actions, relations null until <see cref="Relate"/> is called.</summary>
    internal StateInfo(object underlyingState)
        : this(underlyingState, [], [], [], [])
    {
    }

    internal StateInfo(
        object underlyingState,
        IReadOnlyList<ActionInfo> entryActions,
        IReadOnlyList<InvocationInfo> activateActions,
        IReadOnlyList<InvocationInfo> deactivateActions,
        IReadOnlyList<InvocationInfo> exitActions)
    {
        UnderlyingState = underlyingState;
        EntryActions = entryActions;
        ActivateActions = activateActions;
        DeactivateActions = deactivateActions;
        ExitActions = exitActions;
    }

    /// <summary>The value the machine is in.</summary>
    public object UnderlyingState { get; }

    /// <summary>The states directly below, in order of configuration.</summary>
    public IEnumerable<StateInfo> Substates { get; private set; } = null!;

    /// <summary>The state directly above; null at the top.</summary>
    public StateInfo? Superstate { get; private set; }

    /// <summary>What runs when the state is entered, in order.</summary>
    public IEnumerable<ActionInfo> EntryActions { get; }

    /// <summary>What runs on <c>Activate</c>, in order.</summary>
    public IEnumerable<InvocationInfo> ActivateActions { get; }

    /// <summary>What runs on <c>Deactivate</c>, in order.</summary>
    public IEnumerable<InvocationInfo> DeactivateActions { get; }

    /// <summary>What runs when the state is left, in order.</summary>
    public IEnumerable<InvocationInfo> ExitActions { get; }

    /// <summary>The fixed transitions, then the dynamic ones; ignored triggers are not among them.</summary>
    public IEnumerable<TransitionInfo> Transitions { get; private set; } = null!;

    /// <summary>The transitions with a known destination: for each trigger in order of configuration the permitted, then reentry, then internal ones. Those with async guards are not reported.</summary>
    public IEnumerable<FixedTransitionInfo> FixedTransitions { get; private set; } = null!;

    /// <summary>The transitions whose destination a selector chooses.</summary>
    public IEnumerable<DynamicTransitionInfo> DynamicTransitions { get; private set; } = null!;

    /// <summary>The triggers that the state takes and does nothing with.</summary>
    public IEnumerable<IgnoredTransitionInfo> IgnoredTriggers { get; private set; } = null!;

    /// <summary>The state's text, <c>&lt;null&gt;</c> if it has none.</summary>
    /// <returns>What the state's own <c>ToString</c> gives.</returns>
    public override string ToString() => UnderlyingState.ToString() ?? "<null>";

    /// <summary>The second pass: ties the state to states that were all made in the first.</summary>
    internal void Relate(
        StateInfo? superstate,
        IReadOnlyList<StateInfo> substates,
        IReadOnlyList<FixedTransitionInfo> fixedTransitions,
        IReadOnlyList<DynamicTransitionInfo> dynamicTransitions,
        IReadOnlyList<IgnoredTransitionInfo> ignoredTriggers)
    {
        Superstate = superstate;
        Substates = substates;
        FixedTransitions = fixedTransitions;
        DynamicTransitions = dynamicTransitions;
        IgnoredTriggers = ignoredTriggers;
        Transitions = [.. fixedTransitions, .. dynamicTransitions];
    }
}
