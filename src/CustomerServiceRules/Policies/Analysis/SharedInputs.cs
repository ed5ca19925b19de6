using System.Linq.Expressions;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>
/// Decides whether what a rule concludes from an earlier decision depends on that decision's value alone, so that it can
/// be concluded once for each distinct value and shared: the decision's subject may only join facts and name the
/// subject of the candidate.
/// </summary>
internal static class SharedInputs
{
    public static bool DependsOnValuesOnly(IRuleDefinition definition)
    {
        var visitor = new SettledUse();
        foreach (var pattern in Pattern.AllOf(definition.LeftHandSide))
        {
            foreach (var expression in pattern.Element.Expressions)
                visitor.Visit(expression.Expression.Body);
            if (pattern.Element.Source is BindingElement binding)
                visitor.Visit(binding.Expression.Body);
            if (pattern.Element.Source is AggregateElement aggregate)
            {
                foreach (var expression in aggregate.Expressions)
                    visitor.Visit(expression.Expression.Body);
            }
        }

        foreach (var action in definition.RightHandSide.Actions)
            visitor.Visit(action.Expression.Body);
        return !visitor.UsedOtherwise;
    }

    private sealed class SettledUse : ExpressionVisitor
    {
        public bool UsedOtherwise { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            UsedOtherwise |= IsShared(node.Type);
            return node;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is not ParameterExpression { Type: var type } || !IsShared(type))
                return base.VisitMember(node);

            UsedOtherwise |= node.Member.Name is not (nameof(Settled<int>.Value) or nameof(Settled.Policy));
            return node;
        }

        protected override Expression VisitBinary(BinaryExpression node) =>
            node.NodeType == ExpressionType.Equal && IsSubject(node.Left) && IsSubject(node.Right) ? node : base.VisitBinary(node);

        protected override Expression VisitNew(NewExpression node)
        {
            if (!typeof(Candidate).IsAssignableFrom(node.Type) || node.Arguments is not [var subject, var value] || !IsSubject(subject))
                return base.VisitNew(node);

            Visit(value);
            return node;
        }

        private static bool IsShared(Type type) => typeof(Settled).IsAssignableFrom(type) || type == typeof(AskedSubject);

        private static bool IsSubject(Expression expression) =>
            expression is MemberExpression { Member.Name: nameof(ISubjectFact.Subject), Expression: ParameterExpression } && expression.Type == typeof(SubjectId);
    }
}
