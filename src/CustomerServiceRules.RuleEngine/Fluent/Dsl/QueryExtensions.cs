using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>The operators of queries. Selectors and conditions may use earlier variables of the rule.</summary>
public static partial class QueryExtensions
{
    /// <summary>Starts from the facts of type <typeparamref name="TFact"/>, or derived from it, that meet all conditions.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.FactQuery(conditions);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>
    /// Starts from one value computed from earlier variables; a collection counts as one value, <c>SelectMany(x =&gt; x)</c> gives its elements.
    /// </summary>
    public static IQuery<TFact> From<TFact>(this IQuery query, Expression<Func<TFact>> source)
    {
        ArgumentNullException.ThrowIfNull(query);
        query.Builder.From(source);
        return new QueryExpression<TFact>(query.Builder);
    }

    /// <summary>Keeps the results that meet all predicates.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Where(predicates);
        return new QueryExpression<TSource>(source.Builder);
    }

    /// <summary>Turns each result into another, never null; the new results of one combination must be distinct facts.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Select(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Turns the results into the distinct elements of the collections that they give; a collection is never null.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.SelectMany(selector);
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>Turns the results into one grouping per key; null is a key like others.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        source.GroupBy(keySelector, element => element);

    /// <summary>Turns the results into one grouping per key, whose members are computed; null is a key like others.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(
        this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.GroupBy(keySelector, elementSelector);
        return new QueryExpression<IGrouping<TKey, TElement>>(source.Builder);
    }

    /// <summary>Turns the results into one collection, which is there, empty, when there are none.</summary>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.Collect<TSource>();
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }
}
