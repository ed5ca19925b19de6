using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Aggregators;

/// <summary>Makes the aggregators of one use of a custom operator. It has a public parameterless constructor.</summary>
public interface IAggregatorFactory
{
    /// <summary>Called once, when the rule is compiled.</summary>
    /// <param name="element">The operator as the rule uses it.</param>
    /// <param name="compiledExpressions">Its operands, in written order.</param>
    void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions);

    /// <summary>
    /// Called for each combination of earlier matches, in each session, once; again only after an operand has failed and a listener has
    /// handled the error. Called by any number of threads at once.
    /// </summary>
    /// <param name="context">The session that the aggregator will work in.</param>
    IAggregator Create(AggregationContext context);
}
