namespace CustomerServiceRules.RuleEngine;

/// <summary>A condition, a <c>Let</c> or an expression of a query threw. It leaves the call that caused the evaluation.</summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string expression, Exception innerException)
        : base("An expression of a rule's left-hand side failed.", expression, innerException)
    {
    }
}
