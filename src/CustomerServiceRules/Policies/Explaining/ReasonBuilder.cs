using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies.Running;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>Turns conclusions with their derivations into reasons, in an order that no load order or insertion order changes.</summary>
internal static class ReasonBuilder
{
    public static DecisionContent Build(SubjectRun run, int place)
    {
        var policy = run.Run.Plan.Networks[place].Policy;
        var settlement = run.SettlementAt(place)!;
        return new DecisionContent(
            Reasons(settlement.Standing),
            Reasons(settlement.Fallen),
            Reasons(settlement.Surpassed),
            [.. settlement.Conflicts.Select(Conflict).OrderBy(conflict => conflict.Sides[0].Concludes, StringComparer.Ordinal)]);

        IReadOnlyList<Reason> Reasons(Conclusion[] conclusions) => conclusions switch
        {
            [] => [],
            [var only] => [Reason(only)],
            _ => [.. Sorted(conclusions.Select(Reason))],
        };

        Reason Reason(Conclusion conclusion) => new(
            conclusion.Rule.Name,
            policy.TextOf(conclusion.Candidate),
            conclusion.Rule.Clauses,
            [.. conclusion.Facts.Where(fact => fact is not AskedSubject).Select(fact => FactDescription.Of(fact, run))],
            conclusion.Rule.Tests,
            OverridersOf(conclusion));

        IReadOnlyList<string> OverridersOf(Conclusion conclusion) => settlement.Fallen.Contains(conclusion)
            ? [.. Overriding.OverridersOf(conclusion, settlement.All).Select(rule => rule.Name).Order(StringComparer.Ordinal)]
            : [];

        Conflict Conflict(Conclusion[] sides) => new(
        [
            .. sides.Select(side => new ConflictSide(side.Rule.Name, policy.TextOf(side.Candidate), side.Rule.Clauses))
                .OrderBy(side => side.Rule, StringComparer.Ordinal)
                .ThenBy(side => side.Concludes, StringComparer.Ordinal),
        ]);
    }

    private static IEnumerable<Reason> Sorted(IEnumerable<Reason> reasons) => reasons
        .OrderBy(reason => reason.Rule, StringComparer.Ordinal)
        .ThenBy(reason => reason.Concludes, StringComparer.Ordinal)
        .ThenBy(FactText, StringComparer.Ordinal);

    private static string FactText(Reason reason) =>
        string.Join('\n', reason.Facts.Select(fact => $"{fact.Kind} {fact.Id} {string.Join(' ', fact.Figures.Select(figure => figure.Value))}"));
}
