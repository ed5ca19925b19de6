using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells of a condition, a <c>Let</c> or an expression of a query that threw.</summary>
/// <param name="expression">The lambda over the variables it uses.</param>
/// <param name="exception">What the evaluation threw.</param>
/// <param name="arguments">The values of the lambda's parameters, in their order.</param>
/// <param name="tuple">The facts matched before; null when there are none.</param>
/// <param name="fact">The fact that the expression is about; null when it is about the tuple alone.</param>
/// <param name="rules">The rules that share the expression.</param>
public class LhsExpressionErrorEventArgs(
    Expression expression, Exception exception, object?[] arguments, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
    : LhsExpressionEventArgs(expression, exception, arguments, null, tuple, fact, rules), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
