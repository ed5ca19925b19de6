using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Diagrams;

/// <summary>
/// Machines drawn fully, beyond what <see cref="UmlDotGraph"/> and <see cref="MermaidGraph"/> may show: superstates nest, every state shows the actions
/// that run whenever it is entered or left, triggers that leave the machine where it is are marked, the selector of a choice is shown, and
/// no text breaks the syntax. Lambdas are shown by the description they were configured with.
/// </summary>
/// <remarks>The same description gives the same text. For any number of threads.</remarks>
public static class StateDiagram
{
    /// <summary>Draws a machine as a Mermaid state diagram.</summary>
    /// <param name="machineInfo">What <c>GetInfo</c> answered.</param>
    /// <param name="direction">The way in which the diagram grows; null leaves it to Mermaid.</param>
    /// <returns>The diagram, with line feeds on every platform and none at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machineInfo"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is no named value.</exception>
    public static string ToMermaid(StateMachineInfo machineInfo, MermaidGraphDirection? direction = null)
    {
        var graph = new StateGraph(machineInfo);
        return Write(graph, new NestedMermaidStyle(graph, direction));
    }

    /// <summary>Draws a machine in DOT, for Graphviz.</summary>
    /// <param name="machineInfo">What <c>GetInfo</c> answered.</param>
    /// <returns>The diagram, with line feeds on every platform and none at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machineInfo"/> is null.</exception>
    public static string ToDot(StateMachineInfo machineInfo)
    {
        var graph = new StateGraph(machineInfo);
        return Write(graph, new NestedDotStyle(graph));
    }

    private static string Write(StateGraph graph, GraphStyleBase style) => graph.ToGraph(style).ReplaceLineEndings("\n");
}
