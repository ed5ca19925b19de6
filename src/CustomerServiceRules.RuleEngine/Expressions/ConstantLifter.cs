using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Replaces constants by elements of an array, so that one delegate serves all expressions of one structure.
internal sealed class ConstantLifter(IReadOnlyList<ConstantExpression> liftable, ParameterExpression constants) : ExpressionVisitor
{
    protected override Expression VisitConstant(ConstantExpression node)
    {
        for (var i = 0; i < liftable.Count; i++)
        {
            if (ReferenceEquals(liftable[i], node))
                return Expression.Convert(Expression.ArrayIndex(constants, Expression.Constant(i)), node.Type);
        }

        return node;
    }

    // What is quoted is taken as it is written.
    protected override Expression VisitUnary(UnaryExpression node) => node.NodeType == ExpressionType.Quote ? node : base.VisitUnary(node);
}
