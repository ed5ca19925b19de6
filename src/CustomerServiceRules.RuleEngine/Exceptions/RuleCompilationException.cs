namespace CustomerServiceRules.RuleEngine;

/// <summary>A definition could not be compiled; the cause is <see cref="Exception.InnerException"/>.</summary>
public class RuleCompilationException : Exception
{
    internal RuleCompilationException(string ruleName, Exception innerException)
        : base("A rule could not be compiled.", innerException) => RuleName = ruleName;

    /// <summary>Which rule could not be compiled.</summary>
    public string RuleName { get; }

    /// <summary>What failed and, on a line of its own, the rule's name.</summary>
    public override string Message => base.Message + Environment.NewLine + RuleName;
}
