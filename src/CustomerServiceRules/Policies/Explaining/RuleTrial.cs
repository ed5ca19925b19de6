using System.Runtime.CompilerServices;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies.Analysis;
using CustomerServiceRules.Policies.Running;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>
/// Tries a rule's conditions on the facts of one subject, outside a session, and keeps the failures of the combination of
/// facts that came furthest. Works on the rule model alone, so in both engines.
/// </summary>
internal sealed class RuleTrial
{
    private static readonly ConditionalWeakTable<PatternElement, TestedCondition[]> Conditions = [];

    private readonly SubjectRun _run;
    private readonly IReadOnlyList<object> _facts;
    private readonly QueryTrial _query;
    private readonly Dictionary<string, object?> _bound = new(StringComparer.Ordinal);
    private List<UnmetCondition> _failures = [];
    private int _depth = -1;

    public RuleTrial(SubjectRun run, IReadOnlyList<object> facts)
    {
        _run = run;
        _facts = facts;
        _query = new QueryTrial(facts, _bound, Qualifies);
    }

    /// <summary>The conditions that failed; empty when the rule's conditions hold.</summary>
    public static IReadOnlyList<UnmetCondition> Of(IRuleDefinition definition, SubjectRun run, IReadOnlyList<object> facts)
    {
        var trial = new RuleTrial(run, facts);
        return trial.Holds([definition.LeftHandSide], 0) ? [] : trial._failures;
    }

    private bool Holds(IReadOnlyList<RuleElement> elements, int depth)
    {
        if (elements is [])
            return true;

        IReadOnlyList<RuleElement> rest = [.. elements.Skip(1)];
        return elements[0] switch
        {
            OrElement or => or.ChildElements.Any(branch => Holds([branch, .. rest], depth)),
            GroupElement group => Holds([.. group.ChildElements, .. rest], depth),
            PatternElement pattern => Matches(pattern, rest, depth),
            NotElement not => Qualifying(not.Source) is { } found
                ? Fail(depth, [Missing(RulePrinter.PrintElement(not.Source), "does not exist", found, FactDescription.NameOf(found))])
                : Holds(rest, depth + 1),
            ExistsElement exists => Qualifying(exists.Source) is null
                ? Fail(depth, [Missing(RulePrinter.PrintElement(exists.Source), "exists", null, null)])
                : Holds(rest, depth + 1),
            ForAllElement all => Violating(all) is { } violating
                ? Fail(depth, [Missing(RulePrinter.PrintElement(all), "is true", violating, FactDescription.NameOf(violating))])
                : Holds(rest, depth + 1),
            _ => Fail(depth, [Missing(RulePrinter.PrintElement(elements[0]), "is true", null, null)]),
        };
    }

    private bool Matches(PatternElement pattern, IReadOnlyList<RuleElement> rest, int depth)
    {
        if (_query.Offered(pattern) is not { } offered)
            return Fail(depth, [Missing($"{RulePrinter.PrintElement(pattern)} (not tried: it needs a session)", "exists", null, null)]);

        foreach (var value in offered)
        {
            if (Binds(pattern, value, rest, depth))
                return true;
        }

        return offered.Count == 0 && Fail(depth, [MissingFact(pattern)]);
    }

    private bool Binds(PatternElement pattern, object? value, IReadOnlyList<RuleElement> rest, int depth)
    {
        _bound[pattern.Declaration.Name] = value;
        var failed = Failures(pattern, value);
        var holds = failed.Count == 0 ? Holds(rest, depth + 1) : Fail(depth, failed);
        _bound.Remove(pattern.Declaration.Name);
        return holds;
    }

    private List<UnmetCondition> Failures(PatternElement pattern, object? value)
    {
        var failures = new List<UnmetCondition>();
        foreach (var condition in ConditionsOf(pattern))
        {
            try
            {
                if (!condition.Holds(_bound))
                    failures.Add(Unmet(condition, value));
            }
#pragma warning disable CA1031 // A condition may rely on those before it; the engine never asks it after one that failed.
            catch (Exception) when (failures.Count > 0)
#pragma warning restore CA1031
            {
            }
        }

        return failures;
    }

    private bool Qualifies(PatternElement pattern, object? fact)
    {
        _bound[pattern.Declaration.Name] = fact;
        var qualifies = ConditionsOf(pattern).All(condition => condition.Holds(_bound));
        _bound.Remove(pattern.Declaration.Name);
        return qualifies;
    }

    private object? Qualifying(RuleElement source) => source is PatternElement pattern
        ? FirstByName(_query.Offered(pattern)?.OfType<object>().Where(value => Qualifies(pattern, value)) ?? [])
        : FirstCombination(source);

    // Patterns joined by And inside Exists or Not, which only the model's builders can write.
    private string? FirstCombination(RuleElement group)
    {
        var trial = new RuleTrial(_run, _facts);
        foreach (var (name, value) in _bound)
            trial._bound.Add(name, value);
        return trial.Holds([group], 0) ? "a combination of facts" : null;
    }

    private object? Violating(ForAllElement all) => FirstByName(_facts.Where(fact =>
        all.BasePattern.ValueType.IsInstanceOfType(fact) && Qualifies(all.BasePattern, fact) && !all.Patterns.All(pattern => Qualifies(pattern, fact))));

    private static object? FirstByName(IEnumerable<object> facts) => facts.MinBy(FactDescription.NameOf, StringComparer.Ordinal);

    private bool Fail(int depth, List<UnmetCondition> failures)
    {
        if (depth > _depth || (depth == _depth && Closeness.Compare(failures, _failures) < 0))
            (_depth, _failures) = (depth, failures);
        return false;
    }

    private UnmetCondition Unmet(TestedCondition condition, object? fact)
    {
        var name = fact is null ? null : FactDescription.NameOf(fact);
        if (!condition.IsComparison)
            return new UnmetCondition(condition.Text, name, "false", condition.Relation, null, null, [], []);

        var (actual, required) = (condition.Actual(_bound), condition.Required(_bound));
        var requiredText = InvariantText.Of(required);
        return new UnmetCondition(
            condition.Text,
            name,
            InvariantText.Of(actual),
            condition.Relation,
            requiredText,
            Distance.Between(actual, required),
            [.. Bound(condition.RequiredNames).OfType<ICited>().SelectMany(cited => cited.Clauses).Distinct(StringComparer.Ordinal)],
            [.. Bound(condition.ActualNames).OfType<Settled>().SelectMany(settled => Because(settled.Policy, requiredText))]);
    }

    private UnmetCondition MissingFact(PatternElement pattern)
    {
        var earlier = _run.Run.Plan.Networks.Select(network => network.Policy).FirstOrDefault(policy => policy.SettledType == pattern.ValueType);
        return Missing(RulePrinter.PrintElement(pattern), "exists", null, null) with
        {
            Because = earlier is null ? [] : [.. Because(earlier, null)],
        };
    }

    private static UnmetCondition Missing(string condition, string relation, object? fact, string? actual) =>
        new(condition, fact is null ? null : FactDescription.NameOf(fact), actual, relation, null, null, [], []);

    private IEnumerable<Refusal> Because(Policy policy, string? needed) => _run.Refusals(policy.Name)
        .Concat(FallenConclusions.Of(_run, _run.Run.Plan.IndexOf(policy)))
        .Where(refusal => needed is null || refusal.Concludes is null || refusal.Concludes == needed);

    private IEnumerable<object?> Bound(IReadOnlySet<string> names) => names.Order(StringComparer.Ordinal).Select(name => _bound.GetValueOrDefault(name));

    private static TestedCondition[] ConditionsOf(PatternElement pattern) => Conditions.GetValue(pattern, static element =>
    [
        .. element.Expressions
            .Find(PatternElement.ConditionName)
            .SelectMany(condition => TestedCondition.Of(condition.Expression, element.Declaration.Name)),
    ]);
}
