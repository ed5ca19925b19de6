namespace CustomerServiceRules.Policies.Running;

/// <summary>The plans of a rulebook, kept for those who ask the same policies again. Thread-safe.</summary>
internal sealed class DecisionPlans(Func<Policy, PolicyNetwork> networkOf)
{
    private const int Kept = 16;

    private volatile DecisionPlan[] _plans = [];

    /// <summary>The plan for policies in the order of asking.</summary>
    public DecisionPlan For(IEnumerable<Policy> asked)
    {
        var policies = asked as IReadOnlyList<Policy> ?? [.. asked];
        var known = _plans;
        foreach (var plan in known)
        {
            if (AreSame(plan.Asked, policies))
                return plan;
        }

        var made = new DecisionPlan([.. policies], networkOf);
        _plans = [made, .. known.Take(Kept - 1)];
        return made;
    }

    private static bool AreSame(IReadOnlyList<Policy> first, IReadOnlyList<Policy> second)
    {
        if (first.Count != second.Count)
            return false;

        for (var i = 0; i < first.Count; i++)
        {
            if (first[i] != second[i])
                return false;
        }

        return true;
    }
}
