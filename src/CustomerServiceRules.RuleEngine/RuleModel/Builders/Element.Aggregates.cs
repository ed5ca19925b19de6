using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

public static partial class Element
{
    private const string ResultTypeIsMade = "The result type is a generic type made at run time; use the overload that is given it.";

    /// <inheritdoc cref="Aggregate(Type, string, IEnumerable{NamedExpressionElement}, PatternElement, Type)"/>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source) =>
        new(resultType, name, Named(expressions), source, null);

    /// <inheritdoc cref="Aggregate(Type, string, IEnumerable{NamedExpressionElement}, PatternElement, Type)"/>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type? customFactoryType) =>
        new(resultType, name, Named(expressions), source, customFactoryType);

    /// <inheritdoc cref="Aggregate(Type, string, IEnumerable{NamedExpressionElement}, PatternElement, Type)"/>
    public static AggregateElement Aggregate(Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source) =>
        new(resultType, name, new ExpressionCollection(expressions), source, null);

    /// <summary>An aggregation by operator name.</summary>
    /// <param name="resultType">The type of each result.</param>
    /// <param name="name">One of the names on <see cref="AggregateElement"/> or that of a custom operator.</param>
    /// <param name="expressions">The operands by role.</param>
    /// <param name="source">The pattern whose matches are aggregated.</param>
    /// <param name="customFactoryType">The class that makes a custom operator's aggregators; null for a built-in operator.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type? customFactoryType) =>
        new(resultType, name, new ExpressionCollection(expressions), source, customFactoryType);

    /// <summary>All matches as one <see cref="IEnumerable{T}"/> of the source's type.</summary>
    [RequiresDynamicCode(ResultTypeIsMade)]
    public static AggregateElement Collect(PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Collect(ResultTypes.Sequence(source.ValueType), source);
    }

    /// <summary>All matches as one collection.</summary>
    public static AggregateElement Collect(Type resultType, PatternElement source) =>
        new(resultType, AggregateElement.CollectName, new ExpressionCollection([]), source, null);

    /// <summary>One <see cref="IGrouping{TKey, TElement}"/> per key among the matches.</summary>
    [RequiresDynamicCode(ResultTypeIsMade)]
    public static AggregateElement GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        return GroupBy(ResultTypes.Grouping(keySelector.ReturnType, elementSelector.ReturnType), keySelector, elementSelector, source);
    }

    /// <summary>One grouping of type <paramref name="resultType"/> per key among the matches.</summary>
    public static AggregateElement GroupBy(Type resultType, LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source) =>
        new(
            resultType,
            AggregateElement.GroupByName,
            new ExpressionCollection(
            [
                Expression(AggregateElement.KeySelectorName, keySelector),
                Expression(AggregateElement.ElementSelectorName, elementSelector),
            ]),
            source,
            null);

    /// <summary>One result per match, of the type that the selector gives.</summary>
    public static AggregateElement Project(LambdaExpression selector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Project(selector.ReturnType, selector, source);
    }

    /// <summary>One result per match.</summary>
    public static AggregateElement Project(Type resultType, LambdaExpression selector, PatternElement source) =>
        new(resultType, AggregateElement.ProjectName, Selector(selector), source, null);

    /// <summary>The distinct elements of the collections that the selector gives for the matches.</summary>
    public static AggregateElement Flatten(Type resultType, LambdaExpression selector, PatternElement source) =>
        new(resultType, AggregateElement.FlattenName, Selector(selector), source, null);

    private static ExpressionCollection Selector(LambdaExpression selector) => new([Expression(AggregateElement.SelectorName, selector)]);
}
