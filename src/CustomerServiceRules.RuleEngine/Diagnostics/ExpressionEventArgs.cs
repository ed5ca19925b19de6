using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Tells of the evaluation of an expression.</summary>
/// <param name="expression">The lambda over the variables it uses.</param>
/// <param name="exception">What the evaluation threw, or null.</param>
/// <param name="arguments">The values of the lambda's parameters, in their order.</param>
/// <param name="result">The value, or null when it failed.</param>
public class ExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result) : EventArgs
{
    /// <summary>The lambda over the variables it uses.</summary>
    public Expression Expression { get; } = expression;

    /// <summary>What the evaluation threw; null when it succeeded.</summary>
    public Exception? Exception { get; } = exception;

    /// <summary>The values of the lambda's parameters, in their order; an action's context is left out.</summary>
    public IReadOnlyCollection<object?> Arguments { get; } = Array.AsReadOnly(arguments);

    /// <summary>The value; null when the evaluation failed and for actions.</summary>
    public object? Result { get; } = result;
}
