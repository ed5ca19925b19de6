using System.Globalization;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Graph;

/// <summary>The node at which a dynamic transition chooses its destination.</summary>
public class Decision : State
{
    /// <summary>A node for a selector, named <c>Decision</c> and its number.</summary>
    /// <param name="method">The selector.</param>
    /// <param name="num">The decision's number in the diagram, from 1.</param>
    public Decision(InvocationInfo method, int num)
        : base("Decision" + num.ToString(CultureInfo.InvariantCulture)) => Method = method;

    /// <summary>The selector.</summary>
    public InvocationInfo Method { get; }
}
