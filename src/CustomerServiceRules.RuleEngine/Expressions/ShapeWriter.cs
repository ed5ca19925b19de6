using System.Linq.Expressions;
using System.Reflection;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Walks an expression and writes down its two shapes.
internal sealed class ShapeWriter(List<object?> values, List<object?> structure) : ExpressionVisitor
{
    // Boxed once: a lambda has a dozen of them.
    private static readonly object[] Numbers = [.. Enumerable.Range(0, 128).Select(number => (object)number)];

    private readonly Dictionary<ParameterExpression, int> _parameters = [];
    private readonly List<ConstantExpression> _liftable = [];
    private int _quotes;

    internal IReadOnlyList<ConstantExpression> Liftable => _liftable;

    internal ShapeTraits Traits { get; private set; }

    internal void Write(IReadOnlyList<ParameterExpression> variables, Expression body)
    {
        Declare(variables);
        Visit(body);
    }

    public override Expression? Visit(Expression? node)
    {
        if ((Traits & ShapeTraits.Unknown) != 0)
            return node;
        if (node is null)
        {
            Add(null);
            return null;
        }

        Add(Number((int)node.NodeType));
        Add(node.Type);
        if (node.Type.IsByRefLike)
            Traits |= ShapeTraits.StackOnly;
        if (IsKnown(node))
            return base.Visit(node);
        Traits |= ShapeTraits.Unknown;
        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        Declare(node.Parameters);
        Visit(node.Body);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        Add(_parameters.TryGetValue(node, out var position) ? Number(position) : node);
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        values.Add(node.Value);
        Lift(node);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (IsCaptured(node))
        {
            values.Add(ValueOf(node));
            WritePath(node);
            return node;
        }

        Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        Add(node.Method);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        Add(node.Method);
        var quote = node.NodeType == ExpressionType.Quote ? 1 : 0;
        _quotes += quote;
        Visit(node.Operand);
        _quotes -= quote;
        return node;
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        Add(node.TypeOperand);
        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        Add(node.Constructor);
        return base.VisitNew(node);
    }

    protected override Expression VisitNewArray(NewArrayExpression node)
    {
        Add(Number(node.Expressions.Count));
        return base.VisitNewArray(node);
    }

    protected override Expression VisitIndex(IndexExpression node)
    {
        Add(node.Indexer);
        return base.VisitIndex(node);
    }

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        Add(Number(node.Bindings.Count));
        return base.VisitMemberInit(node);
    }

    protected override Expression VisitListInit(ListInitExpression node)
    {
        Add(Number(node.Initializers.Count));
        return base.VisitListInit(node);
    }

    protected override MemberBinding VisitMemberBinding(MemberBinding node)
    {
        Add(Number((int)node.BindingType));
        Add(node.Member);
        return base.VisitMemberBinding(node);
    }

    protected override MemberListBinding VisitMemberListBinding(MemberListBinding node)
    {
        Add(Number(node.Initializers.Count));
        return base.VisitMemberListBinding(node);
    }

    protected override MemberMemberBinding VisitMemberMemberBinding(MemberMemberBinding node)
    {
        Add(Number(node.Bindings.Count));
        return base.VisitMemberMemberBinding(node);
    }

    protected override ElementInit VisitElementInit(ElementInit node)
    {
        Add(node.AddMethod);
        Add(Number(node.Arguments.Count));
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

    private static object Number(int number) => number < Numbers.Length ? Numbers[number] : number;

    private void Declare(IReadOnlyList<ParameterExpression> variables)
    {
        Add(Number(variables.Count));
        for (var i = 0; i < variables.Count; i++)
        {
            Add(variables[i].Type);
            _parameters[variables[i]] = _parameters.Count;
        }
    }

    private void Add(object? part)
    {
        values.Add(part);
        structure.Add(part);
    }

    // The object that holds a captured variable is lifted, not the variable's value: that may change.
    private void WritePath(Expression node)
    {
        if (node is MemberExpression member)
        {
            structure.Add(member.Member);
            WritePath(member.Expression!);
            return;
        }

        structure.Add(node.Type);
        Lift((ConstantExpression)node);
    }

    // Null, true and false say what a condition does. A quoted expression is a value of which the constants are a part.
    private void Lift(ConstantExpression node)
    {
        if (node.Value is null or bool || _quotes > 0)
        {
            structure.Add(node.Value);
            return;
        }

        var position = _liftable.IndexOf(node);
        if (position < 0)
        {
            position = _liftable.Count;
            _liftable.Add(node);
        }

        structure.Add(Number(position));
    }
}
