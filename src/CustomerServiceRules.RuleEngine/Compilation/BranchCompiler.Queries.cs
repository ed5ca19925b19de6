using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class BranchCompiler
{
    private static readonly MethodInfo CollectFactoryMethod = Generic(nameof(CollectFactory));
    private static readonly MethodInfo SortFactoryMethod = Generic(nameof(SortFactory));
    private static readonly MethodInfo SortKeyMethod = Generic(nameof(SortKeyOf));
    private static readonly MethodInfo LookupFactoryMethod = Generic(nameof(LookupFactory));
    private static readonly MethodInfo GroupByFactoryMethod = Generic(nameof(GroupByFactory));

    // Set while the branch of a query is begun that gives nothing before its first source.
    private BetaNode? _lazyHead;

    private void AddQuery(PatternElement pattern, AggregateElement aggregate)
    {
        if (IsShared(aggregate))
        {
            AddSharedQuery(pattern, aggregate);
            return;
        }

        var isHead = Prepare();
        var node = new AggregateNode(FactoryFor(aggregate)) { Element = aggregate };
        var isLazy = isHead && GivesNothingAtFirst(aggregate);
        if (isHead && !isLazy)
            network.AddHead(node);
        else if (!isHead)
            _feed!(node);
        AddSources(node, aggregate, isLazy ? node : _lazyHead);
        _lazyHead = null;
        Bind(node, pattern.Declaration, ConditionsOf(pattern));
    }

    private void AddSources(AggregateNode node, AggregateElement aggregate, BetaNode? lazyHead)
    {
        var inner = Inner(next => node.Inner = next);
        inner._lazyHead = lazyHead;
        inner.Add(aggregate.Source);
        inner.Attach(new SourceNode(inner._layout.Count - _layout.Count));
    }

    private bool GivesNothingAtFirst(AggregateElement aggregate) =>
        aggregate.Name != AggregateElement.CollectName && CustomFactoryTypeOf(aggregate) is null && aggregate.Source.Source switch
        {
            null => true,
            AggregateElement inner => GivesNothingAtFirst(inner),
            _ => false,
        };

    private AggregatorFactory FactoryFor(AggregateElement aggregate)
    {
        if (CustomFactoryTypeOf(aggregate) is { } type)
            return CustomFactory((IAggregatorFactory)Activator.CreateInstance(type)!, aggregate);
        var element = aggregate.Source.Declaration;
        switch (aggregate.Name)
        {
            case AggregateElement.CollectName when aggregate.Expressions.Count == 0:
                return (AggregatorFactory)Call(CollectFactoryMethod, [element.Type], []);
            case AggregateElement.CollectName when aggregate.Expressions.Find(AggregateElement.KeySelectorName).Any():
                return KeyedFactory(LookupFactoryMethod, aggregate);
            case AggregateElement.CollectName:
                var keys = aggregate.Expressions.Select(expression => SortKeyFor(expression, element)).ToArray();
                return (AggregatorFactory)Call(SortFactoryMethod, [element.Type], [keys]);
            case AggregateElement.GroupByName:
                return KeyedFactory(GroupByFactoryMethod, aggregate);
            case AggregateElement.ProjectName:
                return new ProjectAggregatorFactory(Value<object?>(aggregate.Expressions[AggregateElement.SelectorName].Expression, element), network.Identity);
            case AggregateElement.FlattenName:
                return new FlattenAggregatorFactory(Value<object?>(aggregate.Expressions[AggregateElement.SelectorName].Expression, element), network.Identity);
            default:
                throw new ArgumentException(
                    $"The query's operator '{aggregate.Name}' is neither built in nor registered; "
                    + $"expected {nameof(AggregatorRegistry.RegisterFactory)} to be called before compiling.");
        }
    }

    private AggregatorFactory KeyedFactory(MethodInfo factory, AggregateElement aggregate)
    {
        var key = aggregate.Expressions[AggregateElement.KeySelectorName].Expression;
        var value = aggregate.Expressions[AggregateElement.ElementSelectorName].Expression;
        return (AggregatorFactory)Call(factory, [key.ReturnType, value.ReturnType], [key, value, aggregate.Source.Declaration]);
    }

    private SortKey SortKeyFor(NamedExpressionElement expression, Declaration element) => expression.Name switch
    {
        AggregateElement.KeySelectorAscendingName or AggregateElement.KeySelectorDescendingName => (SortKey)Call(
            SortKeyMethod,
            [expression.Expression.ReturnType],
            [expression.Expression, expression.Name == AggregateElement.KeySelectorDescendingName, element]),
        _ => throw new NotSupportedException(
            $"A collection has an expression named '{expression.Name}'; expected keys to sort by, or the selectors of a lookup."),
    };

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private Type? CustomFactoryTypeOf(AggregateElement aggregate) => aggregate.CustomFactoryType ?? network.Aggregators?.Find(aggregate.Name);

    private CustomAggregatorFactory CustomFactory(IAggregatorFactory factory, AggregateElement aggregate)
    {
        factory.Compile(
            aggregate,
            [.. aggregate.Expressions.Select(named => new CustomExpression(named.Name, Value<object?>(named.Expression, aggregate.Source.Declaration)))]);
        return new CustomAggregatorFactory(factory, network.Identity);
    }

    private static MethodInfo Generic(string name) =>
        typeof(BranchCompiler).GetMethod(name, BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic)!;

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The methods called have no annotated type parameters.")]
    private object Call(MethodInfo method, Type[] types, object[] arguments) =>
        method.MakeGenericMethod(types).Invoke(this, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;

    private static SortAggregatorFactory<T> SortFactory<T>(SortKey[] keys) => new(keys);

    private SortKey<T> SortKeyOf<T>(LambdaExpression key, bool descending, Declaration element) => new(Value<T>(key, element), descending);

    private LookupAggregatorFactory<TKey, TElement> LookupFactory<TKey, TElement>(
        LambdaExpression key, LambdaExpression value, Declaration element) => new(Value<TKey>(key, element), Value<TElement>(value, element));

    private static CollectAggregatorFactory<T> CollectFactory<T>() => new();

    private GroupByAggregatorFactory<TKey, TElement> GroupByFactory<TKey, TElement>(
        LambdaExpression key, LambdaExpression value, Declaration element) => new(Value<TKey>(key, element), Value<TElement>(value, element));

    private LhsValue<T> Value<T>(LambdaExpression expression, Declaration element)
    {
        var lambda = VariableUse.Trim(expression, element.Name);
        return new LhsValue<T>(lambda, DelegateFactory.Slots(lambda, _layout, element), rule, Delegates.Value<T>(lambda, _layout, element));
    }
}
