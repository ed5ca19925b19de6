using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Direct;

/// <summary>
/// Turns a rule into steps over the facts of one subject and those that all share, or says what in it only a session knows
/// how to do.
/// </summary>
internal sealed class DirectRuleBuilder
{
    private readonly List<FactInput> _inputs;
    private readonly SlotCompiler _compiler = new();
    private readonly List<RuleStep> _steps = [];
    private string? _whyNot;

    private DirectRuleBuilder(List<FactInput> inputs) => _inputs = inputs;

    /// <summary>The rule without a session; null with the reason where it needs one.</summary>
    /// <param name="rule">The rule; it only concludes.</param>
    /// <param name="inputs">The inputs of the policy's rules, to which those of this rule are added.</param>
    /// <param name="whyNot">Why it needs a session.</param>
    public static DirectRule? Build(PolicyRule rule, List<FactInput> inputs, out string? whyNot)
    {
        var builder = new DirectRuleBuilder(inputs);
        try
        {
            var built = builder.Build(rule);
            whyNot = builder._whyNot;
            return whyNot is null ? built : null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            whyNot = $"one of its expressions does not stand alone: {e.Message}";
            return null;
        }
    }

    private DirectRule? Build(PolicyRule rule)
    {
        var definition = rule.Definition;
        if (definition.DependencyGroup.Dependencies.Any())
            _whyNot = "it resolves a service";
        if (definition.FilterGroup.Filters.Any())
            _whyNot = "it filters its matches";
        Add(definition.LeftHandSide);
        var candidates = YieldedCandidates.In(definition, out var whyNotYield);
        _whyNot ??= whyNotYield;
        foreach (var (_, parameters) in candidates)
            _whyNot ??= Unbound(parameters.Where(parameter => parameter.Type != typeof(IContext)));
        if (_whyNot is not null)
            return null;

        var yields = candidates.Select(yield => _compiler.Value<Candidate>(yield.Candidate, yield.Parameters));
        return new DirectRule(rule, [.. _steps], [.. yields], _compiler.Count);
    }

    private void Add(RuleElement element)
    {
        if (_whyNot is not null)
            return;

        switch (element)
        {
            case AndElement and:
                foreach (var child in and.ChildElements)
                    Add(child);
                break;
            case PatternElement { Source: null } pattern:
                AddFacts(StepKind.Match, pattern);
                break;
            case PatternElement { Source: BindingElement binding } pattern:
                AddComputed(pattern, binding);
                break;
            case ExistsElement { Source: PatternElement { Source: null } pattern }:
                AddFacts(StepKind.Exists, pattern);
                break;
            case NotElement { Source: PatternElement { Source: null } pattern }:
                AddFacts(StepKind.Not, pattern);
                break;
            case ForAllElement all:
                AddAll(all);
                break;
            default:
                _whyNot = element switch
                {
                    OrElement => "it has an Or",
                    PatternElement { Source: AggregateElement } => "it has a query",
                    NotElement or ExistsElement => "it tests a combination of facts",
                    _ => $"it has an element of kind {element.ElementType}",
                };
                break;
        }
    }

    private void AddFacts(StepKind kind, PatternElement pattern)
    {
        var name = pattern.Declaration.Name;
        var slot = _compiler.Bind(name);
        var (own, joined) = Split(pattern, name);
        _steps.Add(new RuleStep(kind, slot, Input(pattern.ValueType, SlotCompiler.FactTest(own)), Tested(joined)));
    }

    private void AddComputed(PatternElement pattern, BindingElement binding)
    {
        _whyNot ??= Unbound(binding.Expression.Parameters);
        if (_whyNot is not null)
            return;

        var value = _compiler.Value<object?>(binding.Expression.Body, binding.Expression.Parameters);
        var slot = _compiler.Bind(pattern.Declaration.Name);
        _steps.Add(new RuleStep(StepKind.Compute, slot, -1, Tested(ConditionsOf(pattern)), value));
    }

    // Everything meets the conditions where there is nothing of the base that does not.
    private void AddAll(ForAllElement all)
    {
        var name = all.BasePattern.Declaration.Name;
        var slot = _compiler.Bind(name);
        foreach (var pattern in all.Patterns)
        {
            _compiler.Bind(pattern.Declaration.Name, slot);
            if (pattern.ValueType != all.BasePattern.ValueType || pattern.Source is not null)
                _whyNot = "its All speaks of two types";
        }

        var (own, joined) = Split(all.BasePattern, name);
        var demanded = all.Patterns.SelectMany(ConditionsOf).ToArray();
        if (all.Patterns.All(pattern => ConditionsOf(pattern).All(condition => SlotCompiler.TakesOnly(condition, pattern.Declaration.Name))))
            _steps.Add(new RuleStep(StepKind.Not, slot, Input(all.BasePattern.ValueType, SlotCompiler.FactTest(own, demanded)), Tested(joined)));
        else
            _steps.Add(new RuleStep(StepKind.Not, slot, Input(all.BasePattern.ValueType, SlotCompiler.FactTest(own)), Tested(joined, demanded)));
    }

    private Func<object?[], bool>? Tested(IReadOnlyList<LambdaExpression> conditions, IReadOnlyList<LambdaExpression>? butNot = null)
    {
        _whyNot ??= Unbound(conditions.Concat(butNot ?? []).SelectMany(condition => condition.Parameters));
        return _whyNot is null ? _compiler.Test(conditions, butNot) : null;
    }

    private string? Unbound(IEnumerable<ParameterExpression> parameters) =>
        parameters.FirstOrDefault(parameter => !_compiler.Binds(parameter)) is { Name: var name } ? $"it uses {name} before it is matched" : null;

    private int Input(Type type, Func<object, bool>? condition)
    {
        _inputs.Add(new FactInput(type, condition));
        return _inputs.Count - 1;
    }

    private static (IReadOnlyList<LambdaExpression> Own, IReadOnlyList<LambdaExpression> Joined) Split(PatternElement pattern, string name)
    {
        var conditions = ConditionsOf(pattern).ToLookup(condition => SlotCompiler.TakesOnly(condition, name));
        return ([.. conditions[true]], [.. conditions[false]]);
    }

    private static LambdaExpression[] ConditionsOf(PatternElement pattern) =>
        [.. pattern.Expressions.Find(PatternElement.ConditionName).Select(condition => condition.Expression)];
}
