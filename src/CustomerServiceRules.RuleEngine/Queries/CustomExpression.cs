using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class CustomExpression(string name, LhsValue<object?> expression) : IAggregateExpression
{
    public string Name { get; } = name;

    public object? Invoke(AggregationContext context, ITuple tuple, IFact fact) =>
        expression.TryCompute(context.Session, (AggregateTuple)tuple, (Fact)fact, out var value) ? value : throw new FailureHandledException();
}

// Passes through a custom operator when an expression has failed and a listener has handled the error: there is no value to go on with.
internal sealed class FailureHandledException() : Exception("An expression of the query failed; a listener has handled the error.");
