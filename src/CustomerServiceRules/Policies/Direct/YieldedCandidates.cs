using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Direct;

/// <summary>Finds in a rule's actions the candidates that its first firing inserts as linked facts.</summary>
internal sealed class YieldedCandidates : ExpressionVisitor
{
    private readonly List<(object? Key, Expression Candidate)> _inserted = [];

    /// <summary>The expressions that make the candidates, with the variables they may use.</summary>
    /// <param name="definition">The rule; its actions do nothing but yield.</param>
    /// <param name="whyNot">What about them only a session can do; null where nothing is.</param>
    public static IReadOnlyList<(NewExpression Candidate, IReadOnlyList<ParameterExpression> Parameters)> In(IRuleDefinition definition, out string? whyNot)
    {
        var (found, keys) = (new List<(NewExpression, IReadOnlyList<ParameterExpression>)>(), new HashSet<object>());
        whyNot = null;
        foreach (var action in definition.RightHandSide.Actions)
        {
            var visitor = new YieldedCandidates();
            visitor.Visit(action.Expression.Body);
            if (!action.ActionTrigger.HasFlag(ActionTrigger.Activated) || visitor._inserted is not [var (key, yielded)] || key is null)
                whyNot = "its action is not a plain Yield";
            else if (!keys.Add(key))
                whyNot = "it calls Then more than once";
            else if (Unconverted(yielded) is not NewExpression candidate || !typeof(Candidate).IsAssignableFrom(candidate.Type))
                whyNot = "it does not make its candidate in the Yield";
            else if (ContextUse.In(candidate))
                whyNot = "its candidate depends on the context of the firing";
            else
                found.Add((candidate, action.Expression.Parameters));
        }

        return found;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(IContext) && node.Method.Name == nameof(IContext.InsertLinked))
            _inserted.Add(((node.Arguments[0] as ConstantExpression)?.Value, node.Arguments[1]));
        return base.VisitMethodCall(node);
    }

    private static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Unconverted(convert.Operand) : expression;

    private sealed class ContextUse : ExpressionVisitor
    {
        private bool _found;

        public static bool In(Expression expression)
        {
            var use = new ContextUse();
            use.Visit(expression);
            return use._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= typeof(IContext).IsAssignableFrom(node.Type);
            return node;
        }
    }
}
