using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using Values = System.Collections.Generic.Dictionary<string, object?>;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime.Differential;

// An element of a generated left-hand side: how the engine is told, and what it means by definition.
internal abstract record Step
{
    internal abstract RuleElement Build();

    // All ways to extend the combination.
    internal abstract IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts);

    // At most so many ways, conditions aside.
    internal virtual long Breadth(IReadOnlyList<Item> facts) => 1;

    protected static IEnumerable<NamedExpressionElement> Built(IEnumerable<Condition> conditions) =>
        conditions.Select(condition => Element.Condition(condition.Build()));

    protected static Values With(Values values, string name, object? value) => new(values) { [name] = value };

    protected static IEnumerable<Item> Matching(Values values, IReadOnlyList<Item> facts, Type type, string name, IReadOnlyList<Condition> conditions) =>
        facts.Where(fact => type.IsInstanceOfType(fact) && conditions.All(condition => condition.Evaluate(With(values, name, fact))));
}

internal sealed record MatchStep(Type Type, string Name, IReadOnlyList<Condition> Conditions) : Step
{
    internal override PatternElement Build() => Element.Pattern(Type, Name, Built(Conditions), null);

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts) =>
        Matching(values, facts, Type, Name, Conditions).Select(fact => With(values, Name, fact));

    internal override long Breadth(IReadOnlyList<Item> facts) => facts.Count(Type.IsInstanceOfType);

    public override string ToString() => $"{Type.Name} {Name} [{string.Join("; ", Conditions)}]";
}

internal sealed record QuantifierStep(bool Negative, MatchStep[] Inner) : Step
{
    internal override RuleElement Build()
    {
        RuleElement source = Inner.Length == 1 ? Inner[0].Build() : Element.AndGroup(Inner.Select(step => step.Build()));
        return Negative ? Element.Not(source) : Element.Exists(source);
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts)
    {
        IEnumerable<Values> combinations = [values];
        foreach (var step in Inner)
            combinations = [.. combinations.SelectMany(combination => step.Extend(combination, facts))];
        return combinations.Any() != Negative ? [values] : [];
    }

    public override string ToString() => $"{(Negative ? "Not" : "Exists")} {string.Join<Step>(" and ", Inner)}";
}

internal sealed record AllStep(MatchStep Base, IReadOnlyList<Condition> Conditions) : Step
{
    internal override RuleElement Build() =>
        Element.ForAll(Base.Build(), [Element.Pattern(Base.Type, Base.Name, Built(Conditions), null)]);

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts) =>
        Base.Extend(values, facts).All(extended => Conditions.All(condition => condition.Evaluate(extended))) ? [values] : [];

    public override string ToString() => $"All {Base} [{string.Join("; ", Conditions)}]";
}

internal sealed record LetStep(string Name, Operand Value, IReadOnlyList<Condition> Having) : Step
{
    internal override RuleElement Build()
    {
        var parameters = new Dictionary<string, ParameterExpression>();
        var body = Expression.Add(Value.Build(parameters), Expression.Constant(1));
        return Element.Pattern(typeof(int), Name, Built(Having), Element.Binding(Expression.Lambda(body, parameters.Values)));
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts)
    {
        var extended = With(values, Name, Value.Evaluate(values) + 1);
        return Having.All(condition => condition.Evaluate(extended)) ? [extended] : [];
    }

    public override string ToString() => $"{Name} = {Value} + 1 [{string.Join("; ", Having)}]";
}

internal sealed record OrStep(IReadOnlyList<Step[]> Branches) : Step
{
    internal override RuleElement Build() => Element.OrGroup(
        Branches.Select(branch => branch.Length == 1 ? branch[0].Build() : Element.AndGroup(branch.Select(step => step.Build()))));

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts)
    {
        foreach (var branch in Branches)
        {
            IEnumerable<Values> combinations = [values];
            foreach (var step in branch)
                combinations = [.. combinations.SelectMany(combination => step.Extend(combination, facts))];
            foreach (var combination in combinations)
                yield return combination;
        }
    }

    internal override long Breadth(IReadOnlyList<Item> facts) =>
        Branches.Sum(branch => branch.Aggregate(1L, (breadth, step) => breadth * step.Breadth(facts)));

    public override string ToString() => $"({string.Join(" or ", Branches.Select(branch => string.Join<Step>(" and ", branch)))})";
}
