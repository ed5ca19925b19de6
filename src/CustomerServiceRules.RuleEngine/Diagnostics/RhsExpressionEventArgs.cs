using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells that an action has run.</summary>
/// <param name="expression">The action's lambda.</param>
/// <param name="exception">What it threw, or null.</param>
/// <param name="arguments">The values of the matched variables that it uses, without the context.</param>
/// <param name="match">The match that was fired.</param>
public class RhsExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, IMatch match)
    : ExpressionEventArgs(expression, exception, arguments, null)
{
    /// <summary>The match that was fired.</summary>
    public IMatch Match { get; } = match;
}
