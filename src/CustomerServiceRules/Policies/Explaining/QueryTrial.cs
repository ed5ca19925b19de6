using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>Computes what a pattern is offered, outside a session: facts, a computed value, or the results of a query.</summary>
/// <param name="facts">The facts of the subject and those that all share.</param>
/// <param name="bound">The values bound so far, by name.</param>
/// <param name="qualifies">Whether a value meets the conditions of a pattern.</param>
internal sealed class QueryTrial(
    IReadOnlyList<object> facts, Dictionary<string, object?> bound, Func<PatternElement, object?, bool> qualifies)
{
    /// <summary>The values in question; null where the pattern uses an operator that only a session knows.</summary>
    public IReadOnlyList<object?>? Offered(PatternElement pattern) => pattern.Source switch
    {
        null => [.. facts.Where(pattern.ValueType.IsInstanceOfType)],
        BindingElement binding => [Evaluate(binding.Expression)],
        AggregateElement aggregate => Results(aggregate),
        _ => null,
    };

    private IReadOnlyList<object?>? Results(AggregateElement aggregate)
    {
        var source = aggregate.Source;
        if (Offered(source) is not { } offered)
            return null;

        IReadOnlyList<object?> elements = [.. offered.Where(value => qualifies(source, value))];
        return aggregate.Name switch
        {
            AggregateElement.CollectName when aggregate.Expressions.Count == 0 => [Typed(source.ValueType, elements)],
            AggregateElement.ProjectName => [.. elements.Select(element => Selected(aggregate, AggregateElement.SelectorName, element))],
            AggregateElement.FlattenName =>
            [
                .. elements.SelectMany(element => ((IEnumerable)Selected(aggregate, AggregateElement.SelectorName, element)!).Cast<object?>()).Distinct(),
            ],
            AggregateElement.GroupByName =>
            [
                .. elements
                    .GroupBy(
                        element => Selected(aggregate, AggregateElement.KeySelectorName, element),
                        element => Selected(aggregate, AggregateElement.ElementSelectorName, element))
                    .Select(group => Group(aggregate.ResultType, group.Key, [.. group])),
            ],
            _ => null,
        };
    }

    private object? Selected(AggregateElement aggregate, string selector, object? element)
    {
        var name = aggregate.Source.Declaration.Name;
        bound[name] = element;
        var selected = Evaluate(aggregate.Expressions[selector].Expression);
        bound.Remove(name);
        return selected;
    }

    private object? Evaluate(LambdaExpression expression) => new CompiledTerm(expression.Body, expression.Parameters).Evaluate(bound);

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "There are no decisions to explain without a rulebook, and composing one asks for dynamic code.")]
    private static Array Typed(Type type, IReadOnlyList<object?> elements)
    {
        var typed = Array.CreateInstance(type, elements.Count);
        for (var i = 0; i < elements.Count; i++)
            typed.SetValue(elements[i], i);
        return typed;
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "There are no decisions to explain without a rulebook, and composing one asks for dynamic code.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "TriedGroup puts no demands on its type arguments.")]
    private static object Group(Type grouping, object? key, IReadOnlyList<object?> elements)
    {
        var arguments = grouping.GetGenericArguments();
        return Activator.CreateInstance(typeof(TriedGroup<,>).MakeGenericType(arguments), key, Typed(arguments[1], elements))!;
    }

    private sealed class TriedGroup<TKey, TElement>(TKey key, TElement[] elements) : IGrouping<TKey, TElement>
    {
        public TKey Key => key;

        public IEnumerator<TElement> GetEnumerator() => elements.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => elements.GetEnumerator();
    }
}
