using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

// What a node of the network says of itself for the schema.
internal sealed record NodeDescription(NodeType Type, Type? OutputType = null)
{
    internal const string Condition = "Condition";

    internal IReadOnlyCollection<KeyValuePair<string, object>> Properties { get; init; } = [];

    internal IReadOnlyCollection<KeyValuePair<string, LambdaExpression>> Expressions { get; init; } = [];

    internal static NodeDescription Of(NodeType type, IEnumerable<LhsCondition> conditions, Type? outputType = null) =>
        new(type, outputType) { Expressions = [.. conditions.Select(condition => KeyValuePair.Create(Condition, condition.Lambda))] };
}
