using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class BranchCompiler
{
    private static readonly MethodInfo CollectFactoryMethod = Generic(nameof(CollectFactory));
    private static readonly MethodInfo GroupByFactoryMethod = Generic(nameof(GroupByFactory));

    // Set while the branch of a query is begun that gives nothing before its first source.
    private BetaNode? _lazyHead;

    private void AddQuery(PatternElement pattern, AggregateElement aggregate)
    {
        var isHead = Prepare();
        var node = new AggregateNode(FactoryFor(aggregate));
        var isLazy = isHead && GivesNothingAtFirst(aggregate);
        if (isHead && !isLazy)
            network.AddHead(node);
        else if (!isHead)
            _feed!(node);
        var inner = Inner(next => node.Inner = next);
        inner._lazyHead = isLazy ? node : _lazyHead;
        inner.Add(aggregate.Source);
        inner.Attach(new SourceNode(inner._layout.Count - _layout.Count));
        _lazyHead = null;
        Bind(node, pattern);
    }

    private static bool GivesNothingAtFirst(AggregateElement aggregate) =>
        aggregate.Name != AggregateElement.CollectName && aggregate.Source.Source switch
        {
            null => true,
            AggregateElement inner => GivesNothingAtFirst(inner),
            _ => false,
        };

    private AggregatorFactory FactoryFor(AggregateElement aggregate)
    {
        var element = aggregate.Source.Declaration;
        switch (aggregate.Name)
        {
            case AggregateElement.CollectName when aggregate.Expressions.Count == 0 && aggregate.CustomFactoryType is null:
                return (AggregatorFactory)Call(CollectFactoryMethod, [element.Type], []);
            case AggregateElement.GroupByName:
                var key = aggregate.Expressions[AggregateElement.KeySelectorName].Expression;
                var value = aggregate.Expressions[AggregateElement.ElementSelectorName].Expression;
                return (AggregatorFactory)Call(GroupByFactoryMethod, [key.ReturnType, value.ReturnType], [key, value, element]);
            case AggregateElement.ProjectName:
                return new ProjectAggregatorFactory(Value<object?>(aggregate.Expressions[AggregateElement.SelectorName].Expression, element));
            case AggregateElement.FlattenName:
                return new FlattenAggregatorFactory(Value<object?>(aggregate.Expressions[AggregateElement.SelectorName].Expression, element));
            default:
                throw new NotSupportedException($"The query's operator '{aggregate.Name}' with {aggregate.Expressions.Count} expressions is not supported.");
        }
    }

    private static MethodInfo Generic(string name) =>
        typeof(BranchCompiler).GetMethod(name, BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic)!;

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The methods called have no annotated type parameters.")]
    private object Call(MethodInfo method, Type[] types, object[] arguments) =>
        method.MakeGenericMethod(types).Invoke(this, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;

    private static CollectAggregatorFactory<T> CollectFactory<T>() => new();

    private GroupByAggregatorFactory<TKey, TElement> GroupByFactory<TKey, TElement>(
        LambdaExpression key, LambdaExpression value, Declaration element) => new(Value<TKey>(key, element), Value<TElement>(value, element));

    private LhsValue<T> Value<T>(LambdaExpression expression, Declaration element)
    {
        var lambda = VariableUse.Trim(expression, element.Name);
        return new LhsValue<T>(lambda, DelegateFactory.Slots(lambda, _layout, element), rule, Delegates.Value<T>(lambda, _layout, element));
    }
}
