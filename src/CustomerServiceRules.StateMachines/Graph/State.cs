using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>A node of the diagram. Not for several threads while it is changed.</summary>
public class State
{
    /// <summary>A node for a state of the machine.</summary>
    /// <param name="stateInfo">The state.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stateInfo"/> is null.</exception>
    public State(StateInfo stateInfo)
    {
        ArgumentNullException.ThrowIfNull(stateInfo);
        NodeName = StateName = stateInfo.ToString();
        EntryActions.AddRange(stateInfo.EntryActions.Where(action => action.FromTrigger is null).Select(action => action.Method.Description));
        ExitActions.AddRange(stateInfo.ExitActions.Select(action => action.Description));
    }

    /// <summary>A node that stands for no state of the machine: its <see cref="StateName"/> is null and it has no actions.</summary>
    /// <param name="nodeName">The node's name, not yet taken in the diagram.</param>
    public State(string nodeName)
    {
        NodeName = nodeName;
        StateName = null!;
    }

    /// <summary>The cluster the node is drawn in; null outside of clusters.</summary>
    public SuperState? SuperState { get; set; }

    /// <summary>The transitions that start here.</summary>
    public List<Transition> Leaving { get; } = [];

    /// <summary>The transitions that end here.</summary>
    public List<Transition> Arriving { get; } = [];

    /// <summary>The name that edges refer to.</summary>
    public string NodeName { get; }

    /// <summary>The state's text; null for a node that stands for no state, as a <see cref="Decision"/>.</summary>
    public string StateName { get; }

    /// <summary>The descriptions of what runs on every entry, in order. Actions bound to a trigger are shown at the transitions instead.</summary>
    public List<string> EntryActions { get; } = [];

    /// <summary>The descriptions of what runs when the state is left, in order.</summary>
    public List<string> ExitActions { get; } = [];
}
