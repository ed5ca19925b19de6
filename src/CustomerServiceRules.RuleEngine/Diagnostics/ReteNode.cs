using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>A step of a compiled network.</summary>
public class ReteNode
{
    internal ReteNode(
        int id,
        NodeType nodeType,
        Type? outputType,
        IReadOnlyCollection<KeyValuePair<string, object>> properties,
        IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> expressions,
        IReadOnlyCollection<IRuleDefinition> rules)
    {
        Id = id;
        NodeType = nodeType;
        OutputType = outputType;
        Properties = properties;
        Expressions = expressions;
        Rules = rules;
    }

    /// <summary>The number by which metrics refer to the node; positive and unique in the graph.</summary>
    public int Id { get; }

    /// <summary>What the node does.</summary>
    public NodeType NodeType { get; }

    /// <summary>The type of the facts or values that leave the node; null where combinations do, and for the root.</summary>
    public Type? OutputType { get; }

    /// <summary>
    /// What else there is to say of the node, by name: <c>Name</c> of an aggregate; <c>Name</c>, <c>Priority</c> and <c>Repeatability</c>
    /// of a rule.
    /// </summary>
    public IReadOnlyCollection<KeyValuePair<string, object>> Properties { get; }

    /// <summary>
    /// What the node evaluates, by name: <c>Condition</c>, for a binding <c>Expression</c>, for an aggregate the names of its element,
    /// such as <c>KeySelector</c>. One name may occur several times.
    /// </summary>
    public IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Expressions { get; }

    /// <summary>The rules that the node serves, each once; several when it is shared.</summary>
    public IReadOnlyCollection<IRuleDefinition> Rules { get; }
}
