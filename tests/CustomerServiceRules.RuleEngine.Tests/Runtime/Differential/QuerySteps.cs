using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using Values = System.Collections.Generic.Dictionary<string, object?>;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime.Differential;

internal sealed record CollectStep(string Name, MatchStep Source, bool OnlyFilled, IReadOnlyList<Condition> Having) : Step
{
    internal override RuleElement Build()
    {
        var type = typeof(IEnumerable<>).MakeGenericType(Source.Type);
        var collected = Expression.Parameter(type, Name);
        var any = Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [Source.Type], collected), collected);
        return Element.Pattern(type, Name, OnlyFilled ? [Element.Condition(any), .. Built(Having)] : Built(Having), Element.Collect(type, Source.Build()));
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts)
    {
        Item[] collected = [.. Source.Extend(values, facts).Select(extended => (Item)extended[Source.Name]!)];
        var extended = With(values, Name, collected);
        return (OnlyFilled && collected.Length == 0) || !Having.All(condition => condition.Evaluate(extended)) ? [] : [extended];
    }
}

internal sealed record GroupStep(string Name, MatchStep Source, IReadOnlyList<Condition> Having) : Step
{
    internal override RuleElement Build()
    {
        var element = Expression.Parameter(Source.Type, Source.Name);
        return Element.Pattern(
            typeof(IGrouping<,>).MakeGenericType(typeof(int), Source.Type),
            Name,
            Built(Having),
            Element.GroupBy(Expression.Lambda(Expression.Property(element, nameof(Item.K)), element), Expression.Lambda(element, element), Source.Build()));
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts) =>
        Source.Extend(values, facts).Select(extended => (Item)extended[Source.Name]!).GroupBy(item => item.K)
            .Select(group => With(values, Name, group)).Where(extended => Having.All(condition => condition.Evaluate(extended)));
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

// Keys that leave no ties: the reference evaluator does not know who came first.
internal sealed record SortStep(string Name, MatchStep Source) : Step
{
    internal const string Prefix = "sorted";

    internal override RuleElement Build()
    {
        var element = Expression.Parameter(Source.Type, Source.Name);
        return Element.Pattern(
            typeof(IEnumerable<>).MakeGenericType(Source.Type),
            Name,
            Array.Empty<NamedExpressionElement>(),
            Element.Aggregate(
                typeof(IEnumerable<>).MakeGenericType(Source.Type),
                AggregateElement.CollectName,
                [
                    Element.Expression(AggregateElement.KeySelectorAscendingName, Expression.Lambda(Expression.Property(element, nameof(Item.V)), element)),
                    Element.Expression(AggregateElement.KeySelectorDescendingName, Expression.Lambda(Expression.Property(element, nameof(Item.K)), element)),
                    Element.Expression(AggregateElement.KeySelectorAscendingName, Expression.Lambda(Expression.Call(element, nameof(ToString), []), element)),
                ],
                Source.Build()));
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts) =>
        [With(values, Name, Source.Extend(values, facts).Select(extended => (Item)extended[Source.Name]!)
            .OrderBy(item => item.V).ThenByDescending(item => item.K).ThenBy(item => item.ToString(), StringComparer.CurrentCulture).ToArray())];
}

internal sealed record LookupStep(string Name, MatchStep Source) : Step
{
    internal override RuleElement Build()
    {
        var element = Expression.Parameter(Source.Type, Source.Name);
        var type = typeof(IKeyedLookup<,>).MakeGenericType(typeof(int), Source.Type);
        return Element.Pattern(type, Name, Array.Empty<NamedExpressionElement>(), Element.Aggregate(
            type,
            AggregateElement.CollectName,
            [
                Element.Expression(AggregateElement.KeySelectorName, Expression.Lambda(Expression.Property(element, nameof(Item.K)), element)),
                Element.Expression(AggregateElement.ElementSelectorName, Expression.Lambda(element, element)),
            ],
            Source.Build()));
    }

    internal override IEnumerable<Values> Extend(Values values, IReadOnlyList<Item> facts) =>
        [With(values, Name, Source.Extend(values, facts).Select(extended => (Item)extended[Source.Name]!).ToLookup(item => item.K))];
}
