using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>
/// The style of <see cref="MermaidGraph"/>. States and their actions are not declared; names with white space, colons or hyphens get an alias,
/// other characters are not escaped. For any number of threads while the graph is not changed.
/// </summary>
public class MermaidGraphStyle : GraphStyleBase
{
    private readonly MermaidNames _names;
    private readonly MermaidGraphDirection? _direction;

    /// <summary>A style for one graph.</summary>
    /// <param name="graph">The graph that will be written; its states get their aliases here.</param>
    /// <param name="direction">The way in which the diagram grows; null leaves it to Mermaid.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public MermaidGraphStyle(StateGraph graph, MermaidGraphDirection? direction)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _names = new MermaidNames(graph.States.Keys);
        _direction = direction;
    }

    /// <summary>The kind of diagram, the direction if one was given, and a line for each alias.</summary>
    /// <returns>The first lines, without line break at the end.</returns>
    public override string GetPrefix() =>
        "stateDiagram-v2"
        + (_direction is { } direction ? Line("\tdirection " + Code(direction)) : string.Empty)
        + string.Concat(_names.Aliases.Select(pair => Line($"\t{pair.Alias} : {pair.Name}")));

    /// <summary>A block of its own, also inside another superstate, with the names of the substates.</summary>
    /// <param name="stateInfo">The superstate.</param>
    /// <returns>The block's lines, each after a line break.</returns>
    public override string FormatOneCluster(SuperState stateInfo)
    {
        ArgumentNullException.ThrowIfNull(stateInfo);
        return Line($"\tstate {_names.Of(stateInfo.NodeName)} {{")
            + string.Concat(stateInfo.SubStates.Select(substate => Line("\t\t" + _names.Of(substate.NodeName))))
            + Line("\t}");
    }

    /// <summary>A choice. Mermaid shows no words at one.</summary>
    /// <param name="nodeName">The name that edges refer to.</param>
    /// <param name="label">Not shown.</param>
    /// <returns>The choice's line, after a line break.</returns>
    public override string FormatOneDecisionNode(string nodeName, string label) => Line($"\tstate {nodeName} <<choice>>");

    /// <summary>Nothing: Mermaid learns of a state where an edge names it.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The empty text.</returns>
    public override string FormatOneState(State state) => string.Empty;

    /// <summary>The initial marker.</summary>
    /// <param name="initialState">The state the machine was made with.</param>
    /// <returns>The last line, after a line break.</returns>
    public override string GetInitialTransition(StateInfo initialState)
    {
        ArgumentNullException.ThrowIfNull(initialState);
        return Line("[*] --> " + _names.Of(initialState.ToString()));
    }

    /// <summary>An edge labelled with trigger, actions after a slash, each guard in brackets.</summary>
    /// <param name="sourceNodeName">The name of the node where it starts.</param>
    /// <param name="trigger">The trigger's text.</param>
    /// <param name="actions">The descriptions of the actions to show; null or empty for none.</param>
    /// <param name="destinationNodeName">The name of the node where it ends.</param>
    /// <param name="guards">The descriptions of the guards; null or empty for none.</param>
    /// <returns>The line, without line break.</returns>
    public override string FormatOneTransition(string sourceNodeName, string trigger, IEnumerable<string>? actions, string destinationNodeName, IEnumerable<string>? guards) =>
        $"\t{_names.Of(sourceNodeName)} --> {_names.Of(destinationNodeName)} : {TransitionLabel.Of(trigger, actions, guards)}";

    private static string Code(MermaidGraphDirection direction) => direction switch
    {
        MermaidGraphDirection.LeftToRight => "LR",
        MermaidGraphDirection.RightToLeft => "RL",
        MermaidGraphDirection.TopToBottom => "TB",
        MermaidGraphDirection.BottomToTop => "BT",
        _ => throw new InvalidOperationException($"Found the direction {direction}, expected a named value of {nameof(MermaidGraphDirection)}."),
    };

    private static string Line(string line) => Environment.NewLine + line;
}
