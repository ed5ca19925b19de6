using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

public static partial class QueryExtensions
{
    /// <summary>
    /// Turns a collection into one lookup in which each distinct element is a key; it is there, empty, when there are none.
    /// </summary>
    public static IQuery<IKeyedLookup<TSource, TSource>> ToLookup<TSource>(this ICollectQuery<IEnumerable<TSource>> source) =>
        source.ToLookup(element => element);

    /// <summary>Turns a collection into one lookup of its elements by key; null is a key like others.</summary>
    public static IQuery<IKeyedLookup<TKey, TSource>> ToLookup<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        source.ToLookup(keySelector, element => element);

    /// <summary>Turns a collection into one lookup of computed elements by key; null is a key like others.</summary>
    public static IQuery<IKeyedLookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(
        this ICollectQuery<IEnumerable<TSource>> source,
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.ToLookup(keySelector, elementSelector);
        return new QueryExpression<IKeyedLookup<TKey, TElement>>(source.Builder);
    }

    /// <summary>
    /// Sorts a collection by a key's default comparer, smallest first; with equal keys what came or changed last stands last.
    /// </summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderBy<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sorted(source, keySelector, SortDirection.Ascending);

    /// <summary>
    /// Sorts a collection by a key's default comparer, largest first; with equal keys what came or changed last stands last.
    /// </summary>
    public static IOrderedQuery<IEnumerable<TSource>> OrderByDescending<TSource, TKey>(
        this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sorted(source, keySelector, SortDirection.Descending);

    /// <summary>Sorts elements whose keys so far are equal by a further key, smallest first.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenBy<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sorted(source, keySelector, SortDirection.Ascending);

    /// <summary>Sorts elements whose keys so far are equal by a further key, largest first.</summary>
    public static IOrderedQuery<IEnumerable<TSource>> ThenByDescending<TSource, TKey>(
        this IOrderedQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Sorted(source, keySelector, SortDirection.Descending);

    private static QueryExpression<IEnumerable<TSource>> Sorted<TSource, TKey>(
        IQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector, SortDirection direction)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Builder.OrderBy(keySelector, direction);
        return new QueryExpression<IEnumerable<TSource>>(source.Builder);
    }
}
