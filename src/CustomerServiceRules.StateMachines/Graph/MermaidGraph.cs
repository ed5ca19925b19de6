using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>Machines as text for Mermaid.</summary>
public static class MermaidGraph
{
    /// <summary>Draws a machine as a Mermaid state diagram.</summary>
    /// <param name="machineInfo">What <c>GetInfo</c> answered.</param>
    /// <param name="direction">The way in which the diagram grows; null leaves it to Mermaid.</param>
    /// <returns>The diagram, with the platform's line breaks and none at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machineInfo"/> is null.</exception>
    public static string Format(StateMachineInfo machineInfo, MermaidGraphDirection? direction = null)
    {
        var graph = new StateGraph(machineInfo);
        return graph.ToGraph(new MermaidGraphStyle(graph, direction));
    }
}
