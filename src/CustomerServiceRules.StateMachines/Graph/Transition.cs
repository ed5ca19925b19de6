using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>An edge of the diagram.</summary>
public class Transition
{
    /// <summary>The destination's entry actions that are shown at the edge, in order.</summary>
    [SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "A field in the engine's contract.")]
    public List<ActionInfo> DestinationEntryActions = [];

    /// <summary>An edge for one trigger.</summary>
    /// <param name="sourceState">Where it starts.</param>
    /// <param name="trigger">What sets it off.</param>
    public Transition(State sourceState, TriggerInfo trigger)
    {
        SourceState = sourceState;
        Trigger = trigger;
    }

    /// <summary>What sets the transition off.</summary>
    public TriggerInfo Trigger { get; }

    /// <summary>Whether states are left and entered, so that their actions run; true unless a derived class says otherwise.</summary>
    public bool ExecuteEntryExitActions { get; protected set; } = true;

    /// <summary>Where the transition starts.</summary>
    public State SourceState { get; }
}
