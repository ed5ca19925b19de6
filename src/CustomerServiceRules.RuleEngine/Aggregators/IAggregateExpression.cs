using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Aggregators;

/// <summary>A compiled operand of a custom operator.</summary>
public interface IAggregateExpression
{
    /// <summary>The role under which the rule gave it; several operands may share one.</summary>
    string Name { get; }

    /// <summary>Evaluates it for one source.</summary>
    /// <param name="context">The context given to the aggregator.</param>
    /// <param name="tuple">The combination of earlier matches, as given to the aggregator.</param>
    /// <param name="fact">The source.</param>
    /// <returns>The value, which may be null.</returns>
    /// <exception cref="RuleLhsExpressionEvaluationException">
    /// The expression threw. An aggregator lets this exception pass, and any other that it did not cause itself.
    /// </exception>
    object? Invoke(AggregationContext context, ITuple tuple, IFact fact);
}
