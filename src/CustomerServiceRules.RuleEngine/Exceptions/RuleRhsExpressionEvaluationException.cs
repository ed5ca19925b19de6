namespace CustomerServiceRules.RuleEngine;

/// <summary>
/// An action threw. It leaves <see cref="ISession.Fire()"/>; the firing is over and counts, the other matches still wait.
/// </summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string expression, string ruleName, Exception innerException)
        : base("An action of a rule failed.", expression, innerException) => RuleName = ruleName;

    /// <summary>The name of the rule whose action it is.</summary>
    public string RuleName { get; }

    /// <summary>What failed and, on lines of their own, the expression and the rule's name.</summary>
    public override string Message => base.Message + Environment.NewLine + RuleName;
}
