using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>The style of <see cref="UmlDotGraph"/>: Graphviz DOT with the marks of UML. Backslash and quote are escaped. Stateless, for any number of threads.</summary>
public class UmlDotGraphStyle : GraphStyleBase
{
    /// <inheritdoc/>
    public override string GetPrefix() =>
        Lines("digraph {", "compound=true;", "node [shape=Mrecord]", "rankdir=\"LR\"");

    /// <summary>A cluster of its own, also inside another superstate, labelled with the name and the actions, holding the substates as nodes.</summary>
    /// <param name="stateInfo">The superstate.</param>
    /// <returns>A line break, then the cluster's lines.</returns>
    public override string FormatOneCluster(SuperState stateInfo)
    {
        ArgumentNullException.ThrowIfNull(stateInfo);
        var actions = Actions(stateInfo);
        var label = string.Join(@"\n", actions.Count == 0 ? [Escape(stateInfo.StateName)] : [Escape(stateInfo.StateName), "----------", .. actions]);
        return Lines(string.Empty, $"subgraph \"cluster{Escape(stateInfo.NodeName)}\"", "\t{", $"\tlabel = \"{label}\"")
            + string.Concat(stateInfo.SubStates.Select(FormatOneState))
            + Lines("}");
    }

    /// <summary>A node labelled with the name, and below a bar the entry and exit actions.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The node's line.</returns>
    public override string FormatOneState(State state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var actions = Actions(state);
        var bar = actions.Count == 0 ? string.Empty : "|" + string.Join(@"\n", actions);
        return Lines($"\"{Escape(state.NodeName)}\" [label=\"{Escape(state.StateName)}{bar}\"];");
    }

    /// <summary>An edge labelled with trigger, actions after a slash, each guard in brackets.</summary>
    /// <param name="sourceNodeName">The name of the node where it starts.</param>
    /// <param name="trigger">The trigger's text.</param>
    /// <param name="actions">The descriptions of the actions to show; null or empty for none.</param>
    /// <param name="destinationNodeName">The name of the node where it ends.</param>
    /// <param name="guards">The descriptions of the guards; null or empty for none.</param>
    /// <returns>The line, without line break.</returns>
    public override string FormatOneTransition(string sourceNodeName, string trigger, IEnumerable<string>? actions, string destinationNodeName, IEnumerable<string>? guards) =>
        $"\"{Escape(sourceNodeName)}\" -> \"{Escape(destinationNodeName)}\" [style=\"solid\", label=\"{Escape(TransitionLabel.Of(trigger, actions, guards))}\"];";

    /// <summary>A diamond labelled with the selector's description.</summary>
    /// <param name="nodeName">The name that edges refer to.</param>
    /// <param name="label">The selector's description.</param>
    /// <returns>The node's line.</returns>
    public override string FormatOneDecisionNode(string nodeName, string label) =>
        Lines($"\"{Escape(nodeName)}\" [shape = \"diamond\", label = \"{Escape(label)}\"];");

    /// <summary>A point with an edge to the initial state, and the bracket that closes the diagram.</summary>
    /// <param name="initialState">The state the machine was made with.</param>
    /// <returns>The last lines, without line break at the end.</returns>
    public override string GetInitialTransition(StateInfo initialState)
    {
        ArgumentNullException.ThrowIfNull(initialState);
        return Lines(string.Empty, " init [label=\"\", shape=point];", $" init -> \"{Escape(initialState.ToString())}\"[style = \"solid\"]") + "}";
    }

    private static List<string> Actions(State state) =>
        [.. state.EntryActions.Select(action => "entry / " + Escape(action)), .. state.ExitActions.Select(action => "exit / " + Escape(action))];

    private static string Escape(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + Environment.NewLine));
}
