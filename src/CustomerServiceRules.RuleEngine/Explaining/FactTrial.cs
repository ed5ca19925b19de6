namespace CustomerServiceRules.RuleEngine.Explaining;

// Puts one fact into one pattern, with each combination of what stands before it.
internal static class FactTrial
{
    internal static PatternExplanation Of(int alternative, int step, FactPattern pattern, object fact, IReadOnlyList<Combination> earlier)
    {
        var own = pattern.Conditions.Where(condition => condition.IsOwn).ToArray();
        if (FirstNotTrue(own, pattern.Bind(Combination.Empty, fact)) is (_, { Failure: { } failure }))
            return new PatternExplanation(alternative, step, pattern.Text, pattern.Place, FactVerdict.FailsOwnCondition, failure, 0);
        if (earlier.Count == 0)
            return new PatternExplanation(alternative, step, pattern.Text, pattern.Place, FactVerdict.NothingToJoin, null, 0);

        var joining = pattern.Conditions.Where(condition => !condition.IsOwn).ToArray();
        var joined = 0;
        var furthest = -1;
        var nearest = Verdict.True;
        foreach (var combination in earlier)
        {
            var (passed, verdict) = FirstNotTrue(joining, pattern.Bind(combination, fact));
            if (verdict.IsTrue)
                joined++;
            else if (passed > furthest)
                (furthest, nearest) = (passed, verdict);
        }

        var outcome = joined > 0 ? FactVerdict.Satisfies : nearest.WasTried ? FactVerdict.FailsJoin : FactVerdict.Undetermined;
        return new PatternExplanation(alternative, step, pattern.Text, pattern.Place, outcome, joined > 0 ? null : nearest.Failure, joined);
    }

    private static (int Passed, Verdict Verdict) FirstNotTrue(ConditionTrial[] conditions, Combination values)
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            var verdict = conditions[i].Test(values);
            if (!verdict.IsTrue)
                return (i, verdict);
        }

        return (conditions.Length, Verdict.True);
    }
}
