using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

/// <summary>What a custom operator of a test does; it also writes down how it is called.</summary>
public sealed class Script(Func<ScriptCall, IReadOnlyCollection<AggregationResult>> answer)
{
    public List<string> Calls { get; } = [];

    public IReadOnlyCollection<AggregationResult> Answer(ScriptCall call)
    {
        var earlier = string.Join(",", call.Tuple.Facts.Select(fact => fact.Value));
        Calls.Add($"{call.Kind}({earlier}|{string.Join(",", call.Facts.Select(fact => fact.Value))})");
        return answer(call);
    }

    public IReadOnlyList<string> Taken()
    {
        string[] taken = [.. Calls];
        Calls.Clear();
        return taken;
    }
}

/// <summary>One call of an aggregator. <c>Memory</c> is the same dictionary in all calls of one aggregator.</summary>
public sealed record ScriptCall(
    string Kind, ITuple Tuple, IReadOnlyCollection<IFact> Facts, Func<IFact, object?> Value, AggregationContext Context, Dictionary<object, object> Memory);

public sealed class ScriptFactory : IAggregatorFactory
{
    private Script _script = null!;
    private IAggregateExpression _value = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        _script = (Script)element.Expressions["Script"].Expression.Compile().DynamicInvoke([null])!;
        _value = compiledExpressions.FindSingle("Value");
        _script.Calls.Add($"compile {element.Name}");
    }

    public IAggregator Create(AggregationContext context)
    {
        _script.Calls.Add("create");
        return new ScriptAggregator(_script, _value);
    }

    private sealed class ScriptAggregator(Script script, IAggregateExpression value) : IAggregator
    {
        private readonly Dictionary<object, object> _memory = [];

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            Answer("add", context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            Answer("modify", context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            Answer("remove", context, tuple, facts);

        private IReadOnlyCollection<AggregationResult> Answer(string kind, AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            script.Answer(new ScriptCall(kind, tuple, facts, fact => value.Invoke(context, tuple, fact), context, _memory));
    }
}

public static class ScriptExtensions
{
    public static IQuery<TResult> Scripted<TSource, TResult>(this IQuery<TSource> source, Script script, Expression<Func<TSource, object?>> value)
    {
        source.Builder.Aggregate<TSource, TResult>("Scripted", Operands(script, value), typeof(ScriptFactory));
        return new QueryExpression<TResult>(source.Builder);
    }

    /// <summary>The same by the name alone.</summary>
    public static IQuery<TResult> Named<TSource, TResult>(this IQuery<TSource> source, string name, Script script, Expression<Func<TSource, object?>> value)
    {
        source.Builder.Aggregate<TSource, TResult>(name, Operands(script, value));
        return new QueryExpression<TResult>(source.Builder);
    }

    private static KeyValuePair<string, LambdaExpression>[] Operands<TSource>(Script script, Expression<Func<TSource, object?>> value)
    {
        Expression<Func<TSource, Script>> itself = _ => script;
        return [new("Script", itself), new("Value", value)];
    }
}
