using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies.Running;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>Conclusions that were drawn and did not stand, told as refusals: the condition that failed is that nothing goes before them.</summary>
internal static class FallenConclusions
{
    public static IEnumerable<Refusal> Of(SubjectRun run, int place)
    {
        var policy = run.Run.Plan.Networks[place].Policy;
        var settlement = run.SettlementAt(place)!;
        return settlement.Fallen
            .Select(fallen => Refused(policy, fallen, "no rule that overrides it concludes", Overriding.OverridersOf(fallen, settlement.All)))
            .Concat(settlement.Surpassed.Select(surpassed => Refused(policy, surpassed, "nothing higher is concluded", settlement.Standing.Select(higher => higher.Rule))))
            .OrderBy(refusal => refusal.Rule, StringComparer.Ordinal);
    }

    private static Refusal Refused(Policy policy, Conclusion conclusion, string condition, IEnumerable<PolicyRule> inTheWay)
    {
        IReadOnlyList<PolicyRule> rules = [.. inTheWay.DistinctBy(rule => rule.Name).OrderBy(rule => rule.Name, StringComparer.Ordinal)];
        return new Refusal(conclusion.Rule.Name, policy.TextOf(conclusion.Candidate), conclusion.Rule.Clauses,
        [
            new UnmetCondition(
                condition,
                null,
                string.Join(", ", rules.Select(rule => rule.Name)),
                "does not exist",
                null,
                null,
                [.. rules.SelectMany(rule => rule.Clauses).Distinct(StringComparer.Ordinal)],
                []),
        ]);
    }
}
