using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>Machines as text for Graphviz.</summary>
public static class UmlDotGraph
{
    /// <summary>Draws a machine in DOT with the marks of UML.</summary>
    /// <param name="machineInfo">What <c>GetInfo</c> answered.</param>
    /// <returns>The diagram, with the platform's line breaks and none at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="machineInfo"/> is null.</exception>
    public static string Format(StateMachineInfo machineInfo) => new StateGraph(machineInfo).ToGraph(new UmlDotGraphStyle());
}
