using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells of an action that threw.</summary>
/// <param name="expression">The action's lambda.</param>
/// <param name="exception">What it threw.</param>
/// <param name="arguments">The values of the matched variables that it uses, without the context.</param>
/// <param name="match">The match that was fired.</param>
public class RhsExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
    : RhsExpressionEventArgs(expression, exception, arguments, match), IRecoverableError
{
    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
