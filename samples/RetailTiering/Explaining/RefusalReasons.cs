using CustomerServiceRules.Decisions;
using RetailTiering.Display;

namespace RetailTiering.Explaining;

/// <summary>Shows why rules did not conclude something: the conditions that failed, down to the threshold.</summary>
internal sealed class RefusalReasons(Wording wording, ClauseBook clauses)
{
    private const string DecisionKind = "decision ";

    /// <param name="wanted">The value, in invariant text, that was not concluded.</param>
    public IReadOnlyList<ReasonView> Of(Decision decision, string wanted) =>
        [.. decision.Refusals.Where(refusal => refusal.Concludes == wanted).Select(refusal => Of(decision.Policy, refusal))];

    private ReasonView Of(string policy, Refusal refusal) => new(
        Wording.Filled(wording.Says.WouldConclude, wording.Title(policy), wording.Value(policy, refusal.Concludes!)),
        clauses.Of(refusal.Clauses),
        [.. refusal.Conditions.Select(Condition)],
        refusal.Rule);

    private ReasonView Condition(UnmetCondition condition)
    {
        var says = wording.Says;
        if (condition.Fact?.StartsWith(DecisionKind, StringComparison.Ordinal) == true && condition is { Actual: { } found, Required: { } needed })
        {
            var policy = condition.Fact[DecisionKind.Length..];
            return new(
                Wording.Filled(says.DecisionLacks, wording.Title(policy), wording.Value(policy, found), wording.Value(policy, needed)),
                clauses.Of(condition.Clauses),
                [.. condition.Because.Where(refusal => refusal.Concludes is not null).Select(refusal => Of(policy, refusal))]);
        }

        var text = condition switch
        {
            { Actual: { } actual, Required: { } required } =>
                Wording.Filled(says.ComparisonLacks, condition.Condition, actual == "null" ? says.Nothing : Wording.Figure(actual), condition.Relation, Wording.Figure(required))
                + (condition.Distance is { } distance ? Wording.Filled(says.OffBy, Wording.Figure(distance)) : ""),
            { Actual: not null } => Wording.Filled(says.TestLacks, condition.Condition),
            _ => Wording.Filled(says.FactMissing, condition.Condition),
        };
        return new(text, clauses.Of(condition.Clauses), []);
    }
}
