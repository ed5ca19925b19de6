using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Which of a lambda's parameters an expression uses.
internal sealed class VariableUse : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _used = [];

    internal static ParameterExpression[] Of(Expression body, IEnumerable<ParameterExpression> parameters)
    {
        var use = new VariableUse();
        use.Visit(body);
        return [.. parameters.Where(use._used.Contains)];
    }

    // The same lambda over the variables it uses, the pattern's own first.
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only the tree is used; delegates are compiled from lambdas of types known here.")]
    internal static LambdaExpression Trim(LambdaExpression lambda, string? own)
    {
        var used = Of(lambda.Body, lambda.Parameters);
        ParameterExpression[] ordered = [.. used.Where(parameter => parameter.Name == own), .. used.Where(parameter => parameter.Name != own)];
        return ordered.SequenceEqual(lambda.Parameters) ? lambda : Expression.Lambda(lambda.Body, ordered);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _used.Add(node);
        return node;
    }
}
