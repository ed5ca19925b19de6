using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>
/// Takes the steps of a query in order: one source, then operators. In each operator <c>TSource</c> is the result type of the step before.
/// </summary>
[SuppressMessage("Naming", "CA1716", Justification = "The names are given by the engine's contract.")]
public interface IQueryBuilder
{
    /// <summary>Starts from the facts that meet all conditions.</summary>
    /// <exception cref="InvalidOperationException">The query has a source.</exception>
    void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions);

    /// <summary>Starts from one value computed from earlier variables.</summary>
    /// <exception cref="InvalidOperationException">The query has a source.</exception>
    void From<TSource>(Expression<Func<TSource>> source);

    /// <summary>Keeps the results that meet all predicates.</summary>
    /// <exception cref="InvalidOperationException">The query has no source.</exception>
    void Where<TSource>(Expression<Func<TSource, bool>>[] predicates);

    /// <summary>Turns each result into another.</summary>
    /// <exception cref="InvalidOperationException">The query has no source.</exception>
    void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector);

    /// <summary>Turns the results into the distinct elements of the collections that they give.</summary>
    /// <exception cref="InvalidOperationException">The query has no source.</exception>
    void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector);

    /// <summary>Turns the results into one grouping per key.</summary>
    /// <exception cref="InvalidOperationException">The query has no source.</exception>
    void GroupBy<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Turns the results into one collection.</summary>
    /// <exception cref="InvalidOperationException">The query has no source.</exception>
    void Collect<TSource>();

    /// <summary>Turns the collection made last into one lookup.</summary>
    /// <exception cref="InvalidOperationException">The step before is no collection.</exception>
    void ToLookup<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector);

    /// <summary>Sorts the collection made last; a second call ranks below the first.</summary>
    /// <exception cref="InvalidOperationException">The step before is no collection.</exception>
    void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection);

    /// <summary>Adds an operator that is known by name: built in, or registered with the compiler.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="expressions">Its operands by role, each over one element; roles may repeat.</param>
    /// <exception cref="InvalidOperationException">The query has no source.</exception>
    void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions);

    /// <summary>Adds a custom operator.</summary>
    /// <param name="name">What the operator is called in the rule model.</param>
    /// <param name="expressions">Its operands by role, each over one element; roles may repeat.</param>
    /// <param name="customFactoryType">
    /// A class that implements <see cref="Aggregators.IAggregatorFactory"/> and has a public parameterless constructor.
    /// </param>
    /// <exception cref="InvalidOperationException">The query has no source.</exception>
    void Aggregate<TSource, TResult>(
        string name,
        IEnumerable<KeyValuePair<string, LambdaExpression>> expressions,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type customFactoryType);
}
