namespace CustomerServiceRules.RuleEngine;

/// <summary>An expression of a rule's filters threw. It leaves the call that created or updated the match.</summary>
public class AgendaExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal AgendaExpressionEvaluationException(string expression, string ruleName, Exception innerException)
        : base("A filter of a rule failed.", expression, innerException) => RuleName = ruleName;

    /// <summary>The name of the rule whose filter it is.</summary>
    public string RuleName { get; }

    /// <summary>What failed and, on lines of their own, the expression and the rule's name.</summary>
    public override string Message => base.Message + Environment.NewLine + RuleName;
}
