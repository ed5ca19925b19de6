using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells of an expression of a rule's filters that threw.</summary>
/// <param name="expression">The lambda over the variables it uses.</param>
/// <param name="exception">What the evaluation threw.</param>
/// <param name="arguments">The values of the lambda's parameters, in their order.</param>
/// <param name="match">The match that was judged.</param>
public class AgendaExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
    : AgendaExpressionEventArgs(expression, exception, arguments, null, match), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
