using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Grows the trees of own-fact conditions: patterns of one type share the conditions that they begin with.
internal sealed class AlphaTrees(DelegateFactory delegates)
{
    private readonly List<(Type Type, AlphaNode Root)> _types = [];
    private readonly Dictionary<Type, AlphaNode> _roots = [];
    private readonly Dictionary<(AlphaNode Parent, ExpressionShape Shape), AlphaNode> _nodes = [];

    internal void Attach(PatternElement pattern, IEnumerable<LambdaExpression> conditions, IRuleDefinition rule, AlphaInput input)
    {
        var node = RootOf(pattern.ValueType);
        foreach (var condition in conditions)
            node = Child(node, condition, pattern.Declaration, rule);
        node.Attach(input);
    }

    internal IReadOnlyList<(Type Type, AlphaNode Root)> Finish()
    {
        var next = 0;
        foreach (var (_, root) in _types)
            next = root.AssignOrdinals(next);
        return _types;
    }

    private AlphaNode RootOf(Type type)
    {
        if (!_roots.TryGetValue(type, out var root))
        {
            _roots.Add(type, root = new AlphaNode(null));
            _types.Add((type, root));
        }

        return root;
    }

    private AlphaNode Child(AlphaNode parent, LambdaExpression condition, Declaration own, IRuleDefinition rule)
    {
        var key = (parent, new ExpressionShape(condition));
        if (_nodes.TryGetValue(key, out var node))
        {
            node.Condition!.SharedBy(rule);
            return node;
        }

        node = new AlphaNode(new LhsCondition(
            condition,
            DelegateFactory.Slots(condition, TupleLayout.Empty, own),
            rule,
            delegates.Value<bool>(condition, TupleLayout.Empty, own)!));
        parent.Attach(node);
        _nodes.Add(key, node);
        return node;
    }
}
