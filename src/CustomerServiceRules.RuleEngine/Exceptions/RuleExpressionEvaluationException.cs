namespace CustomerServiceRules.RuleEngine;

/// <summary>An expression of a rule threw; what it threw is <see cref="Exception.InnerException"/>.</summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private protected RuleExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message, innerException) => Expression = expression;

    /// <summary>The text of the lambda over the variables it uses, such as <c>(b, a) => (b.Key == a.Name)</c>.</summary>
    public string Expression { get; }

    /// <summary>What failed and, on a line of its own, the expression.</summary>
    public override string Message => base.Message + Environment.NewLine + Expression;
}
