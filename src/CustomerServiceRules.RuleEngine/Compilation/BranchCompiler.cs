using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Lays the nodes of one branch of a rule, element by element. Layout describes the tuple of the node that comes next.
[RequiresDynamicCode(RuleCompiler.DynamicCode)]
internal sealed partial class BranchCompiler(NetworkBuilder network, IRuleDefinition rule)
{
    private Action<BetaNode>? _feed;
    private TupleLayout _layout = TupleLayout.Empty;

    internal TupleLayout Layout => _layout;

    private DelegateFactory Delegates => network.Delegates;

    internal void Add(RuleElement element)
    {
        switch (element)
        {
            case PatternElement { Source: null } pattern:
                AddPattern(pattern);
                break;
            case PatternElement { Source: BindingElement binding } pattern:
                AddLet(pattern, binding);
                break;
            case PatternElement { Source: AggregateElement aggregate } pattern:
                AddQuery(pattern, aggregate);
                break;
            case ExistsElement exists:
                AddQuantifier(exists.Source, negative: false);
                break;
            case NotElement not:
                AddQuantifier(not.Source, negative: true);
                break;
            case ForAllElement forAll:
                AddForAll(forAll);
                break;
            default:
                throw new NotSupportedException($"The left-hand side has an element of type {element.ElementType}, which is not supported.");
        }
    }

    // The node takes what the branch has made so far; at the very beginning it is a head, fed with a tuple of nothing.
    internal void Attach(BetaNode node)
    {
        if (Prepare())
            network.AddHead(node);
        else
            _feed!(node);
    }

    private void AddPattern(PatternElement pattern)
    {
        var conditions = new PatternConditions(pattern);
        if (_feed is null)
        {
            var adapter = new AdapterInput();
            Attach(pattern, [.. conditions.Own, .. conditions.Joining], adapter);
            _feed = adapter.Feed;
        }
        else
        {
            RightNode join = JoinNodeFor(conditions.Joining, pattern.Declaration);
            join.LazyHead = _lazyHead;
            Attach(join);
            Attach(pattern, conditions.Own, new RightInput(join));
            _feed = node => join.Successor = node;
        }

        _layout = _layout.Then(pattern.Declaration);
    }

    private void Attach(PatternElement pattern, IEnumerable<LambdaExpression> conditions, AlphaInput input) =>
        network.Alpha.Attach(pattern, conditions, rule, input);

    private RightNode JoinNodeFor(List<LambdaExpression> conditions, Declaration own)
    {
        var parts = Join(conditions, own);
        if (parts.Key is not null || RangeAnalysis.Find(conditions, own) is not { } range)
            return new JoinNode(network.NextId(), parts.Key, parts.Residual, parts.Whole);
        LhsCondition[] residual = [.. conditions
            .Select(condition => (condition, rest: RangeAnalysis.Rest(condition, range)))
            .Where(entry => entry.rest is not null)
            .Select(entry => Condition(entry.condition, entry.rest!, _layout, own))];
        return new RangeJoinNode(network.NextId(), network.Keys.Create(range, _layout, own), residual, parts.Whole);
    }

    private (JoinKey? Key, LhsCondition[] Residual, LhsCondition[] Whole) Join(List<LambdaExpression> conditions, Declaration own)
    {
        var equalities = new List<(Equality, LambdaExpression)>();
        var residual = new List<LhsCondition>();
        var whole = new List<LhsCondition>();
        foreach (var condition in conditions)
        {
            var split = JoinAnalysis.Split(condition, own);
            equalities.AddRange(split.Equalities.Select(equality => (equality, condition)));
            var all = Condition(condition, condition.Body, _layout, own);
            whole.Add(all);
            if (split.Rest is not null)
                residual.Add(ReferenceEquals(split.Rest, condition.Body) ? all : Condition(condition, split.Rest, _layout, own));
        }

        return (network.Keys.Create(equalities, _layout, own), [.. residual], [.. whole]);
    }

    private LhsCondition Condition(LambdaExpression lambda, Expression body, TupleLayout layout, Declaration own) => new(
        lambda, DelegateFactory.Slots(lambda, layout, own), rule, Delegates.Value<bool>(lambda.Parameters, body, layout, own));
}
