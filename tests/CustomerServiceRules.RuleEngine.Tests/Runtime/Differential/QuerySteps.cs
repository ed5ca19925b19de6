using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using Values = System.Collections.Generic.Dictionary<string, object?>;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime.Differential;

internal sealed record CollectStep(string Name, MatchStep Source, bool OnlyFilled) : Step
{
    internal override RuleElement Build()
    {
        var type = typeof(IEnumerable<>).MakeGenericType(Source.Type);
        var collected = Expression.Parameter(type, Name);
        var any = Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [Source.Type], collected), collected);
        return Element.Pattern(type, Name, OnlyFilled ? [Element.Condition(any)] : [], Element.Collect(type, Source.Build()));
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts)
    {
        Item[] collected = [.. Source.Extend(values, facts).Select(extended => (Item)extended[Source.Name]!)];
        return OnlyFilled && collected.Length == 0 ? [] : [With(values, Name, collected)];
    }
}

internal sealed record GroupStep(string Name, MatchStep Source) : Step
{
    internal override RuleElement Build()
    {
        var element = Expression.Parameter(Source.Type, Source.Name);
        return Element.Pattern(
            typeof(IGrouping<,>).MakeGenericType(typeof(int), Source.Type),
            Name,
            Array.Empty<NamedExpressionElement>(),
            Element.GroupBy(Expression.Lambda(Expression.Property(element, nameof(Item.K)), element), Expression.Lambda(element, element), Source.Build()));
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts) =>
        Source.Extend(values, facts).Select(extended => (Item)extended[Source.Name]!).GroupBy(item => item.K)
            .Select(group => With(values, Name, group.ToArray()));
}

internal sealed record SelectManyStep(string Name, MatchStep Source) : Step
{
    internal override RuleElement Build()
    {
        var element = Expression.Parameter(Source.Type, Source.Name);
        var numbers = Expression.NewArrayInit(
            typeof(int), Expression.Property(element, nameof(Item.K)), Expression.Property(element, nameof(Item.V)));
        return Element.Pattern(
            typeof(int), Name, Array.Empty<NamedExpressionElement>(), Element.Flatten(typeof(int), Expression.Lambda(numbers, element), Source.Build()));
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts) =>
        Source.Extend(values, facts).Select(extended => (Item)extended[Source.Name]!).SelectMany(item => new[] { item.K, item.V }).Distinct()
            .Select(number => With(values, Name, number));
}
