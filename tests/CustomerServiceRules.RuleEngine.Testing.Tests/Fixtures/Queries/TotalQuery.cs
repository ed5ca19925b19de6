using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Queries;

public static class TotalQuery
{
    public static IQuery<int> Total<TSource>(this IQuery<TSource> source, Expression<Func<TSource, int>> selector)
    {
        var expressions = new List<KeyValuePair<string, LambdaExpression>> { new("Selector", selector) };
        source.Builder.Aggregate<TSource, int>("Total", expressions, typeof(TotalFactory));
        return new QueryExpression<int>(source.Builder);
    }

    public static IQuery<int> RegisteredTotal<TSource>(this IQuery<TSource> source, Expression<Func<TSource, int>> selector)
    {
        var expressions = new List<KeyValuePair<string, LambdaExpression>> { new("Selector", selector) };
        source.Builder.Aggregate<TSource, int>("Total", expressions);
        return new QueryExpression<int>(source.Builder);
    }
}

internal sealed class TotalFactory : IAggregatorFactory
{
    private IAggregateExpression _selector = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _selector = compiledExpressions.FindSingle("Selector");

    public IAggregator Create(AggregationContext context) => new TotalAggregator(_selector);
}

internal sealed class TotalAggregator(IAggregateExpression selector) : IAggregator
{
    private readonly Dictionary<IFact, int> _values = new();
    private int _total;
    private bool _created;

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Change(() =>
        {
            foreach (var fact in facts)
                _values[fact] = (int)selector.Invoke(context, tuple, fact)!;
        });

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Add(context, tuple, facts);

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        Change(() =>
        {
            foreach (var fact in facts)
                _values.Remove(fact);
        });

    private AggregationResult[] Change(Action change)
    {
        change();
        var previous = _total;
        _total = _values.Values.Sum();
        if (_created)
            return new[] { AggregationResult.Modified(_total, previous, _values.Keys) };
        _created = true;
        return new[] { AggregationResult.Added(_total, _values.Keys) };
    }
}
