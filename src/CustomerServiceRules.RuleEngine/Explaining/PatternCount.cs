namespace CustomerServiceRules.RuleEngine.Explaining;

/// <summary>How many facts get through the own conditions of a pattern.</summary>
/// <param name="Pattern">The pattern as text: where it stands and the type of its facts.</param>
/// <param name="OfType">How many facts are of its type.</param>
/// <param name="Qualifying">How many of them satisfy all conditions on themselves alone.</param>
/// <param name="Conditions">These conditions in written order; each is tried on what those before it let through.</param>
public sealed record PatternCount(string Pattern, int OfType, int Qualifying, IReadOnlyList<ConditionCount> Conditions)
{
    /// <summary>The pattern, the counts, and the conditions that let nothing or not everything through.</summary>
    public override string ToString() =>
        $"{Pattern}: {OfType} fact(s), {Qualifying} qualify{string.Concat(Selective.Select(condition => $" ({condition})"))}";

    private IEnumerable<ConditionCount> Selective => Conditions.Where(condition => condition.Passed < condition.Tried);
}
