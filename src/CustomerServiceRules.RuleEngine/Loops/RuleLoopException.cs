namespace CustomerServiceRules.RuleEngine.Loops;

/// <summary>
/// A guarded run was stopped at a limit. An exception and no result, for a run that was cut off must not be taken for one that has come to
/// its end.
/// </summary>
public sealed class RuleLoopException : RuleExecutionException
{
    internal RuleLoopException(LoopReport report)
        : base(report.ToString(), null) => Report = report;

    /// <summary>Which rules repeat, and on which facts.</summary>
    public LoopReport Report { get; }
}
