using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
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

    public Type ResultType => Last().ResultType;

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

    public void Collect<TSource>() =>
        Continue(typeof(IEnumerable<TSource>), (aggregate, _) => aggregate.Collect()).CollectedType = typeof(TSource);

    public void ToLookup<TSource, TKey, TElement>(Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        var collection = Collected<TSource>();
        collection.ResultType = typeof(IKeyedLookup<TKey, TElement>);
        collection.Operands.Add((aggregate, rewrite) => aggregate.ToLookup(rewrite(keySelector), rewrite(elementSelector)));
    }

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        Collected<TSource>().Operands.Add((aggregate, rewrite) => aggregate.OrderBy(rewrite(keySelector), sortDirection));
    }

    public void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        Operator<TResult>(name, expressions, null);

    public void Aggregate<TSource, TResult>(
        string name,
        IEnumerable<KeyValuePair<string, LambdaExpression>> expressions,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type customFactoryType) =>
        Operator<TResult>(name, expressions, customFactoryType);

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

    private void Operator<TResult>(
        string name,
        IEnumerable<KeyValuePair<string, LambdaExpression>> expressions,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        KeyValuePair<string, LambdaExpression>[] operands = [.. expressions];
        Continue(typeof(TResult), (aggregate, rewrite) =>
            aggregate.Aggregator(name, operands.Select(operand => KeyValuePair.Create(operand.Key, rewrite(operand.Value))), customFactoryType));
    }

    private Step Collected<TSource>() => Last() is { CollectedType: { } type } collection && type == typeof(TSource)
        ? collection
        : throw new InvalidOperationException($"The query has not just been collected; expected a collection of {typeof(TSource)} to sort or to key.");

    private Step Continue(Type resultType, Action<AggregateBuilder, Func<LambdaExpression, LambdaExpression>> writeOperator)
    {
        var source = Last();
        Step step = null!;
        step = new Step(resultType, (pattern, position, variables) =>
        {
            var aggregate = pattern.Aggregate();
            aggregate.ResultType(step.ResultType);
            foreach (var write in step.Operands)
                write(aggregate, lambda => lambda.Parameters.Count == 0
                    ? LambdaRewriter.Free(lambda, variables)
                    : LambdaRewriter.Over(Element, lambda, variables));
            Write(position - 1, aggregate.Pattern(source.ResultType, Element), variables);
        });
        step.Operands.Add(writeOperator);
        _steps.Add(step);
        return step;
    }

    private Step Last() => _steps.Count > 0
        ? _steps[^1]
        : throw new InvalidOperationException("The query has no source; expected it to begin with Match or From.");

    private sealed record Step(Type ResultType, Action<PatternBuilder, int, Variables> WriteSource)
    {
        public Type ResultType { get; set; } = ResultType;

        public List<LambdaExpression> Conditions { get; } = [];

        // The operator first, then what is added to it.
        public List<Action<AggregateBuilder, Func<LambdaExpression, LambdaExpression>>> Operands { get; } = [];

        // The type of the elements, when the step is a collection.
        public Type? CollectedType { get; set; }
    }
}
