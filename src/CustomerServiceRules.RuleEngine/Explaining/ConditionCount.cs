namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>How many facts satisfy one condition.</summary>
/// <param name="Condition">The condition as text.</param>
/// <param name="Tried">On how many facts it was tried.</param>
/// <param name="Passed">How many satisfy it.</param>
public sealed record ConditionCount(string Condition, int Tried, int Passed)
{
    /// <summary>The condition and the counts.</summary>
    public override string ToString() => $"{Condition} passes {Passed} of {Tried}";
}
