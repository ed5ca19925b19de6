namespace CustomerServiceRules.Policies.Direct;

/// <summary>A rule in the form in which it is evaluated without a session. Immutable and thread-safe.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Steps">Its left-hand side.</param>
/// <param name="Yields">What it concludes from a match, one candidate each.</param>
/// <param name="Slots">How many slots its match needs.</param>
internal sealed record DirectRule(PolicyRule Rule, RuleStep[] Steps, Func<object?[], Candidate>[] Yields, int Slots)
{
    /// <summary>The facts of the match in the slots, as a session's match lists them: in the order of the definition, without nulls.</summary>
    public object[] FactsOf(object?[] slots)
    {
        var count = 0;
        foreach (var step in Steps)
            count += step.Binds && slots[step.Slot] is not null ? 1 : 0;

        var (facts, next) = (new object[count], 0);
        foreach (var step in Steps)
        {
            if (step.Binds && slots[step.Slot] is { } fact)
                facts[next++] = fact;
        }

        return facts;
    }
}
