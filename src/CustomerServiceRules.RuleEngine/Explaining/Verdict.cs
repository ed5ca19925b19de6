namespace CustomerServiceRules.RuleEngine.Explaining;

// The outcome of one condition for one combination; untried where it needs variables that only a run binds.
internal readonly record struct Verdict(bool WasTried, FailedCondition? Failure)
{
    internal static Verdict True { get; } = new(true, null);

    internal static Verdict Untried { get; } = new(false, null);

    internal bool IsTrue => WasTried && Failure is null;

    internal static Verdict False(FailedCondition failure) => new(true, failure);
}
