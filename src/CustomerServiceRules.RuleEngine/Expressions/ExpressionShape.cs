using System.Linq.Expressions;
using System.Reflection;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The structure of a lambda as a sequence that can be hashed and compared: parameters count by position, captured values by
// value. A node of a kind not known here stands for itself, so a lambda that contains one equals no other.
internal sealed class ExpressionShape : IEquatable<ExpressionShape>
{
    private readonly List<object?> _parts = [];
    private readonly int _hash;

    internal ExpressionShape(LambdaExpression lambda)
    {
        new Writer(_parts).Write(lambda);
        var hash = default(HashCode);
        foreach (var part in _parts)
            hash.Add(part);
        _hash = hash.ToHashCode();
    }

    public bool Equals(ExpressionShape? other) => other is not null && _hash == other._hash && _parts.SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as ExpressionShape);

    public override int GetHashCode() => _hash;

    private sealed class Writer(List<object?> parts) : ExpressionVisitor
    {
        private readonly Dictionary<ParameterExpression, int> _parameters = [];

        internal void Write(LambdaExpression lambda) => Visit(lambda);

        public override Expression? Visit(Expression? node)
        {
            if (node is null)
            {
                parts.Add(null);
                return null;
            }

            parts.Add(node.NodeType);
            parts.Add(node.Type);
            if (IsKnown(node))
                return base.Visit(node);
            parts.Add(node);
            return node;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            foreach (var parameter in node.Parameters)
                _parameters[parameter] = _parameters.Count;
            parts.Add(node.Parameters.Count);
            return base.VisitLambda(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            parts.Add(_parameters.TryGetValue(node, out var position) ? position : node);
            return node;
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            parts.Add(node.Value);
            return node;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (IsCaptured(node))
            {
                parts.Add(ValueOf(node));
                return node;
            }

            parts.Add(node.Member);
            return base.VisitMember(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            parts.Add(node.Method);
            return base.VisitMethodCall(node);
        }

        protected override Expression VisitBinary(BinaryExpression node)
        {
            parts.Add(node.Method);
            return base.VisitBinary(node);
        }

        protected override Expression VisitUnary(UnaryExpression node)
        {
            parts.Add(node.Method);
            return base.VisitUnary(node);
        }

        protected override Expression VisitTypeBinary(TypeBinaryExpression node)
        {
            parts.Add(node.TypeOperand);
            return base.VisitTypeBinary(node);
        }

        protected override Expression VisitNew(NewExpression node)
        {
            parts.Add(node.Constructor);
            return base.VisitNew(node);
        }

        protected override Expression VisitNewArray(NewArrayExpression node)
        {
            parts.Add(node.Expressions.Count);
            return base.VisitNewArray(node);
        }

        protected override Expression VisitIndex(IndexExpression node)
        {
            parts.Add(node.Indexer);
            return base.VisitIndex(node);
        }

        protected override MemberBinding VisitMemberBinding(MemberBinding node)
        {
            parts.Add(node.BindingType);
            parts.Add(node.Member);
            return base.VisitMemberBinding(node);
        }

        protected override ElementInit VisitElementInit(ElementInit node)
        {
            parts.Add(node.AddMethod);
            return base.VisitElementInit(node);
        }

        private static bool IsKnown(Expression node) => node is LambdaExpression or ParameterExpression or ConstantExpression
            or MemberExpression or MethodCallExpression or BinaryExpression or UnaryExpression or TypeBinaryExpression or NewExpression
            or NewArrayExpression or IndexExpression or ConditionalExpression or InvocationExpression or DefaultExpression
            or MemberInitExpression or ListInitExpression;

        private static bool IsCaptured(Expression node) => node switch
        {
            ConstantExpression => true,
            MemberExpression { Member: FieldInfo, Expression: { } inner } => IsCaptured(inner),
            _ => false,
        };

        private static object? ValueOf(Expression node) => node is MemberExpression { Member: FieldInfo field, Expression: { } inner }
            ? ValueOf(inner) is { } target ? field.GetValue(target) : null
            : ((ConstantExpression)node).Value;
    }
}
