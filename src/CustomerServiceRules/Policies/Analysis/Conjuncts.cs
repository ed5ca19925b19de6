using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>Takes a condition apart at its top-level <c>&amp;&amp;</c>.</summary>
internal static class Conjuncts
{
    public static IEnumerable<Expression> Of(Expression condition) => condition is BinaryExpression { NodeType: ExpressionType.AndAlso } and
        ? Of(and.Left).Concat(Of(and.Right))
        : [condition];
}
