using System.Text;
using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Diagrams;

/// <summary>DOT with clusters in clusters. An edge needs a node at both ends, so each cluster holds an invisible one, and the edge is cut at the cluster's border.</summary>
internal sealed class NestedDotStyle(StateGraph graph) : NestedStyle
{
    public override string GetPrefix() => "digraph {\n\tcompound=true;\n\trankdir=\"LR\";\n\tnode [shape=Mrecord];";

    public override string FormatOneDecisionNode(string nodeName, string label) =>
        $"\n\t{Choice(nodeName)} [shape=diamond, label={Quoted(label)}];";

    public override string GetInitialTransition(StateInfo initialState)
    {
        var name = initialState.ToString();
        var end = graph.States.GetValueOrDefault(name) is SuperState cluster ? $" [lhead={Cluster(cluster)}]" : string.Empty;
        return $"\n\t\"?\" [label=\"\", shape=point];\n\t\"?\" -> {Quoted(name)}{end};\n}}";
    }

    protected override string Nested(SuperState state, int depth)
    {
        var tabs = Line(depth + 1);
        return $"{Line(depth)}subgraph {Cluster(state)} {{"
            + $"{tabs}label=\"{string.Join(@"\n", Actions(state).Prepend(state.StateName).Select(Escape))}\";"
            + $"{tabs}{Quoted(state.NodeName)} [shape=point, style=invis];"
            + Below(state, depth + 1)
            + $"{Line(depth)}}}";
    }

    protected override string Leaf(State state, int depth)
    {
        var actions = string.Concat(Actions(state).Select(action => Field(action) + @"\l"));
        return $"{Line(depth)}{Quoted(state.NodeName)} [label=\"{Field(state.StateName)}{(actions.Length == 0 ? string.Empty : "|" + actions)}\"];";
    }

    protected override string Edge(Transition transition, State destination, string label)
    {
        var source = transition.SourceState;
        var edge = new StringBuilder($"\t{Node(source)} -> {Node(destination)} [label={Quoted(label)}");
        if (!transition.ExecuteEntryExitActions)
        {
            edge.Append(", style=dashed");
        }

        // Graphviz refuses to cut an edge at a cluster that holds both of its ends.
        if (source is SuperState left && !IsWithin(destination, left))
        {
            edge.Append(", ltail=").Append(Cluster(left));
        }

        if (destination is SuperState entered && !IsWithin(source, entered))
        {
            edge.Append(", lhead=").Append(Cluster(entered));
        }

        return edge.Append("];").ToString();
    }

    private static bool IsWithin(State state, SuperState cluster)
    {
        State? above = state;
        while (above is not null && above != cluster)
        {
            above = above.SuperState;
        }

        return above is not null;
    }

    /// <summary>A question mark keeps the nodes that stand for no state apart from states of the same name.</summary>
    private static string Choice(string nodeName) => Quoted("?" + nodeName);

    private static string Node(State state) => state is Decision ? Choice(state.NodeName) : Quoted(state.NodeName);

    private static string Cluster(SuperState state) => Quoted("cluster" + state.NodeName);

    private static string Quoted(string text) => $"\"{Escape(text)}\"";

    private static string Escape(string text) =>
        text.ReplaceLineEndings(" ").Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>Text in a record, where bars, braces and angle brackets would divide it.</summary>
    private static string Field(string text) =>
        string.Concat(Escape(text).Select(character => character is '|' or '{' or '}' or '<' or '>' ? $@"\{character}" : character.ToString()));

    private static string Line(int depth) => "\n" + new string('\t', depth);
}
