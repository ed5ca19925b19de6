namespace CustomerServiceRules.RuleEngine.Testing;

/// <summary>How a verification ended.</summary>
public enum RuleAssertStatus
{
    /// <summary>Everything fired as expected.</summary>
    Passed = 0,

    /// <summary>An expectation was not met, or more fired than was expected.</summary>
    Failed = 1,
}
