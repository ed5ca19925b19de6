using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells of the evaluation of a condition, a <c>Let</c> or an expression of a query.</summary>
/// <param name="expression">The lambda over the variables it uses.</param>
/// <param name="exception">What the evaluation threw, or null.</param>
/// <param name="arguments">The values of the lambda's parameters, in their order.</param>
/// <param name="result">The value, or null when it failed.</param>
/// <param name="tuple">The facts matched before; null when there are none.</param>
/// <param name="fact">The fact that the expression is about; null when it is about the tuple alone.</param>
/// <param name="rules">The rules that share the expression.</param>
public class LhsExpressionEventArgs(
    Expression expression, Exception? exception, object?[] arguments, object? result, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
    : ExpressionEventArgs(expression, exception, arguments, result)
{
    /// <summary>The facts of the combination for which it was evaluated.</summary>
    public IEnumerable<IFact> Facts => (tuple?.Facts ?? []).Concat(fact is null ? [] : [fact]);

    /// <summary>All rules that share the expression.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; } = rules;
}
