using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine.Explaining;

// One way through the conditions of a rule: the rule itself, or one branch of its Or groups.
[RequiresDynamicCode(RuleExplaining.DynamicCode)]
internal sealed class Alternative(int number, IReadOnlyList<RuleElement> elements)
{
    internal static IEnumerable<Alternative> Of(IRuleDefinition rule) =>
        OrExpansion.Branches(rule.LeftHandSide).Select((elements, index) => new Alternative(index + 1, elements));

    internal AlternativeExplanation Explain(RuleCompiler compiler, object[] facts)
    {
        var runs = PrefixRuns.Of(compiler, elements, facts);
        return new AlternativeExplanation(number, [.. elements.Select((element, index) => Step(element, facts, runs.After(index)))], runs.Errors);
    }

    internal IEnumerable<PatternExplanation> Explain(RuleCompiler compiler, object[] facts, object fact)
    {
        var runs = PrefixRuns.Of(compiler, elements, facts);
        for (var step = 0; step < elements.Count; step++)
        {
            foreach (var pattern in FactPattern.In(elements[step]).Where(pattern => pattern.Type.IsInstanceOfType(fact)))
                yield return FactTrial.Of(number, step + 1, pattern, fact, step == 0 ? [Combination.Empty] : runs.After(step - 1));
        }
    }

    private static StepExplanation Step(RuleElement element, object[] facts, IReadOnlyList<Combination> combinations) => new(
        element,
        [.. FactPattern.In(element).Select(pattern => Count(pattern, facts))],
        combinations.Count);

    private static PatternCount Count(FactPattern pattern, object[] facts)
    {
        object[] remaining = [.. facts.Where(pattern.Type.IsInstanceOfType)];
        var ofType = remaining.Length;
        var conditions = new List<ConditionCount>();
        foreach (var condition in pattern.Conditions.Where(condition => condition.IsOwn))
        {
            object[] passing = [.. remaining.Where(fact => condition.Test(pattern.Bind(Combination.Empty, fact)).IsTrue)];
            conditions.Add(new ConditionCount(condition.Text, remaining.Length, passing.Length));
            remaining = passing;
        }

        return new PatternCount(pattern.Text, ofType, remaining.Length, conditions);
    }
}
