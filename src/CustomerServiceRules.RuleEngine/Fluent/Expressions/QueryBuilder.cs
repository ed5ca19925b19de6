using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>
/// Keeps the steps of a query until the last is known: its pattern bears the query's alias, those before it are called
/// <see cref="Element"/>. A predicate is a condition on the pattern of the step before it.
/// </summary>
[RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
internal sealed class QueryBuilder : IQuery, IQueryBuilder
{
    private const string Element = "$this$";

    private readonly List<Step> _steps = [];

    public IQueryBuilder Builder => this;

    public void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        Start(new Step(typeof(TSource), (_, _, _) => { })).Conditions.AddRange(conditions);
    }

    public void From<TSource>(Expression<Func<TSource>> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Start(new Step(typeof(TSource), (pattern, _, variables) =>
        {
            var binding = pattern.Binding();
            binding.ResultType(typeof(TSource));
            binding.BindingExpression(LambdaRewriter.Free(source, variables));
        }));
    }

    public void Where<TSource>(Expression<Func<TSource, bool>>[] predicates)
    {
        ArgumentNullException.ThrowIfNull(predicates);
        Last().Conditions.AddRange(predicates);
    }

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        Continue(typeof(TResult), (aggregate, rewrite) => aggregate.Project(rewrite(selector)));
    }

    public void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        Continue(typeof(TResult), (aggregate, rewrite) => aggregate.Flatten(rewrite(selector)));
    }

    public void GroupBy<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        Continue(typeof(IGrouping<TKey, TElement>), (aggregate, rewrite) => aggregate.GroupBy(rewrite(keySelector), rewrite(elementSelector)));
    }

    public void Collect<TSource>() => Continue(typeof(IEnumerable<TSource>), (aggregate, _) => aggregate.Collect());

    public void WriteTo(PatternBuilder pattern, Variables variables)
    {
        Last();
        Write(_steps.Count - 1, pattern, variables);
    }

    private void Write(int position, PatternBuilder pattern, Variables variables)
    {
        var step = _steps[position];
        foreach (var condition in step.Conditions)
            pattern.Condition(LambdaRewriter.Over(pattern.Declaration.Name, condition, variables));
        step.WriteSource(pattern, position, variables);
    }

    private Step Start(Step step)
    {
        if (_steps.Count > 0)
            throw new InvalidOperationException("The query has a source already; expected one Match or From.");
        _steps.Add(step);
        return step;
    }

    private void Continue(Type resultType, Action<AggregateBuilder, Func<LambdaExpression, LambdaExpression>> writeOperator)
    {
        var source = Last();
        _steps.Add(new Step(resultType, (pattern, position, variables) =>
        {
            var aggregate = pattern.Aggregate();
            aggregate.ResultType(resultType);
            writeOperator(aggregate, lambda => LambdaRewriter.Over(Element, lambda, variables));
            Write(position - 1, aggregate.Pattern(source.ResultType, Element), variables);
        }));
    }

    private Step Last() => _steps.Count > 0
        ? _steps[^1]
        : throw new InvalidOperationException("The query has no source; expected it to begin with Match or From.");

    private sealed record Step(Type ResultType, Action<PatternBuilder, int, Variables> WriteSource)
    {
        public List<LambdaExpression> Conditions { get; } = [];
    }
}
