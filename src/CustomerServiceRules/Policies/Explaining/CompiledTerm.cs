using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Explaining;

/// <summary>A part of a condition, evaluated outside a session on values bound by name.</summary>
internal sealed class CompiledTerm
{
    private static readonly ParameterExpression Values = Expression.Parameter(typeof(object?[]), "values");

    private readonly string[] _names;
    private readonly Func<object?[], object?> _evaluate;

    public CompiledTerm(Expression term, IReadOnlyList<ParameterExpression> parameters)
    {
        Expression = term;
        _names = [.. parameters.Select(parameter => parameter.Name ?? "")];
        var body = new Binder(parameters).Visit(term);

        // Interpreted: explanations are asked for rarely, and compiling would cost more than they do.
        _evaluate = System.Linq.Expressions.Expression
            .Lambda<Func<object?[], object?>>(System.Linq.Expressions.Expression.Convert(body, typeof(object)), Values)
            .Compile(preferInterpretation: true);
    }

    public Expression Expression { get; }

    public object? Evaluate(IReadOnlyDictionary<string, object?> bound) =>
        _evaluate([.. _names.Select(name => bound.GetValueOrDefault(name))]);

    private sealed class Binder(IReadOnlyList<ParameterExpression> parameters) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                if (parameters[i] == node)
                    return System.Linq.Expressions.Expression.Convert(
                        System.Linq.Expressions.Expression.ArrayIndex(Values, System.Linq.Expressions.Expression.Constant(i)), node.Type);
            }

            return node;
        }
    }
}
