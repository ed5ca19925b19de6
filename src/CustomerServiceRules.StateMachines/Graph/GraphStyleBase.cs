using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>How the parts of a <see cref="StateGraph"/> are written. <see cref="StateGraph.ToGraph"/> calls the members in the order in which they stand here, except that the initial marker comes last.</summary>
public abstract class GraphStyleBase
{
    /// <summary>For derived styles.</summary>
    protected GraphStyleBase()
    {
    }

    /// <summary>The text before all others.</summary>
    /// <returns>The text, line break included where one is wanted.</returns>
    public abstract string GetPrefix();

    /// <summary>The last text: where the machine starts, and what closes the diagram.</summary>
    /// <param name="initialState">The state the machine was made with; use it for its name only.</param>
    /// <returns>The text, with a line break at its start where one is wanted.</returns>
    public abstract string GetInitialTransition(StateInfo initialState);

    /// <summary>A state outside of clusters.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The text, line break included where one is wanted.</returns>
    public abstract string FormatOneState(State state);

    /// <summary>A superstate with its substates.</summary>
    /// <param name="stateInfo">The superstate.</param>
    /// <returns>The text, line break included where one is wanted.</returns>
    public abstract string FormatOneCluster(SuperState stateInfo);

    /// <summary>The node of a dynamic transition.</summary>
    /// <param name="nodeName">The name that edges refer to.</param>
    /// <param name="label">The selector's description.</param>
    /// <returns>The text, line break included where one is wanted.</returns>
    public abstract string FormatOneDecisionNode(string nodeName, string label);

    /// <summary>All edges. This implementation asks <see cref="FormatOneTransition"/> for each.</summary>
    /// <param name="transitions">The edges in order.</param>
    /// <returns>One text for each line, without line breaks.</returns>
    /// <exception cref="InvalidOperationException">There is a transition, and the style overrides neither this method nor <see cref="FormatOneTransition"/>.</exception>
    public virtual List<string> FormatAllTransitions(List<Transition> transitions)
    {
        ArgumentNullException.ThrowIfNull(transitions);
        return transitions.ConvertAll(FormatTransition);
    }

    /// <summary>One edge. This implementation refuses: a style overrides it, or <see cref="FormatAllTransitions"/>.</summary>
    /// <param name="sourceNodeName">The name of the node where it starts.</param>
    /// <param name="trigger">The trigger's text.</param>
    /// <param name="actions">The descriptions of the actions to show; empty if there is none.</param>
    /// <param name="destinationNodeName">The name of the node where it ends.</param>
    /// <param name="guards">The descriptions of the guards, or the criterion of a choice; empty if there is none.</param>
    /// <returns>The line, without line break.</returns>
    /// <exception cref="InvalidOperationException">The style does not override the method.</exception>
    public virtual string FormatOneTransition(string sourceNodeName, string trigger, IEnumerable<string> actions, string destinationNodeName, IEnumerable<string> guards) =>
        throw new InvalidOperationException(
            $"{GetType()} does not say how a transition is written: it must override {nameof(FormatOneTransition)} or {nameof(FormatAllTransitions)}.");

    private string FormatTransition(Transition transition) => transition switch
    {
        StayTransition stay => Line(stay, stay.ExecuteEntryExitActions ? Actions(stay) : [], stay.SourceState, Texts(stay.Guards)),
        FixedTransition move => Line(move, Actions(move), move.DestinationState, Texts(move.Guards)),
        DynamicTransition choice => Line(choice, [], choice.DestinationState, choice.Criterion is null ? [] : [choice.Criterion]),
        _ => throw new ArgumentException($"Found a transition of type {transition.GetType()}, expected a stay, fixed or dynamic one.", nameof(transition)),
    };

    private string Line(Transition transition, List<string> actions, State destination, List<string> guards) =>
        FormatOneTransition(transition.SourceState.NodeName, transition.Trigger.ToString(), actions, destination.NodeName, guards);

    private static List<string> Actions(Transition transition) => transition.DestinationEntryActions.ConvertAll(action => action.Method.Description);

    private static List<string> Texts(IEnumerable<InvocationInfo> guards) => [.. guards.Select(guard => guard.Description)];
}
