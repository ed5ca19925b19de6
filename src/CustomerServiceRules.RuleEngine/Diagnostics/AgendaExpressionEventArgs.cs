using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells of the evaluation of an expression of a rule's filters.</summary>
/// <param name="expression">The lambda over the variables it uses.</param>
/// <param name="exception">What the evaluation threw, or null.</param>
/// <param name="arguments">The values of the lambda's parameters, in their order.</param>
/// <param name="result">The value, or null when it failed.</param>
/// <param name="match">The match that was judged.</param>
public class AgendaExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result, IMatch match)
    : ExpressionEventArgs(expression, exception, arguments, result)
{
    /// <summary>The rule whose filter it is.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The matched facts in order of definition.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match that was judged.</summary>
    public IMatch Match { get; } = match;
}
