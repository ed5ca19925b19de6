namespace CustomerServiceRules.RuleEngine;

/// <summary>How rules are compiled. Read when a <see cref="RuleCompiler"/> is made; later changes do not reach it.</summary>
public class RuleCompilerOptions
{
    /// <summary>A new object with the default of every option.</summary>
    public static RuleCompilerOptions Default => new();

    /// <summary>
    /// What is done with two conditions that would be shared if they are equal, when they cannot be compared: both contain, at
    /// the place where they would first differ, a node of a kind that C# lambdas do not produce, such as a block. By default
    /// <see cref="RuleCompilerUnsupportedExpressionsHandling.FailFast"/>.
    /// </summary>
    public RuleCompilerUnsupportedExpressionsHandling UnsupportedExpressionHandling { get; set; } = RuleCompilerUnsupportedExpressionsHandling.FailFast;
}
