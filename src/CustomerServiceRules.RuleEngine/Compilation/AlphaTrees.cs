using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Grows the trees of own-fact conditions: patterns of one type share the conditions that they begin with.
internal sealed class AlphaTrees(DelegateFactory delegates, RuleCompilerUnsupportedExpressionsHandling unsupported)
{
    private readonly List<(Type Type, AlphaNode Root)> _types = [];
    private readonly Dictionary<Type, AlphaNode> _roots = [];
    private readonly Dictionary<AlphaKey, AlphaNode> _nodes = new(new AlphaKeyComparer(unsupported));

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
        var shape = new ExpressionShape(condition);
        var key = new AlphaKey(parent, shape);
        if (_nodes.TryGetValue(key, out var node))
        {
            node.Condition!.SharedBy(rule);
            return node;
        }

        node = new AlphaNode(new LhsCondition(
            condition,
            DelegateFactory.Slots(condition, TupleLayout.Empty, own),
            rule,
            delegates.Value<bool>(condition.Parameters, condition.Body, TupleLayout.Empty, own, shape)));
        parent.Attach(node);
        _nodes.Add(key, node);
        return node;
    }

    private readonly record struct AlphaKey(AlphaNode Parent, ExpressionShape Shape);

    private sealed class AlphaKeyComparer(RuleCompilerUnsupportedExpressionsHandling unsupported) : IEqualityComparer<AlphaKey>
    {
        public bool Equals(AlphaKey x, AlphaKey y)
        {
            if (!ReferenceEquals(x.Parent, y.Parent) || !x.Shape.HasValuesOf(y.Shape))
                return false;
            if (!x.Shape.HasUnknown)
                return true;
            return unsupported == RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual
                ? false
                : throw new NotImplementedException(
                    "Two conditions on the same type have to be compared, and both contain an expression of a kind that cannot be, such as a block; " +
                    $"{nameof(RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual)} in the options of the compiler takes them as different.");
        }

        public int GetHashCode(AlphaKey obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Parent), obj.Shape.ValueHash);
    }
}
