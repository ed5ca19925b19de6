namespace CustomerServiceRules.RuleEngine;

/// <summary>What is done with conditions that cannot be compared for equality.</summary>
public enum RuleCompilerUnsupportedExpressionsHandling
{
    /// <summary>
    /// The rule that brings the second of them is refused: <see cref="RuleCompilationException"/> with an inner
    /// <see cref="NotImplementedException"/>.
    /// </summary>
    FailFast = 0,

    /// <summary>They count as different: each is evaluated by itself, and the rules work.</summary>
    TreatAsNotEqual = 1,
}
