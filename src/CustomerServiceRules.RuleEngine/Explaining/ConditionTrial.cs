using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine.Explaining;

// A condition that is evaluated for one combination of values and says which part of it failed, with the values in that part.
internal sealed class ConditionTrial
{
    private readonly LambdaExpression _condition;
    private readonly string _own;
    private readonly string _boundAs;

    // Interpreted code holds no spans.
    private readonly bool _isInterpreted;

    internal ConditionTrial(LambdaExpression condition, string own, string boundAs)
    {
        (_own, _boundAs) = (own, boundAs);
        _condition = (LambdaExpression)new SpanSearch().Visit(condition);
        _isInterpreted = (new ExpressionShape(_condition).Traits & ShapeTraits.StackOnly) == 0;
        IsOwn = condition.Parameters.All(parameter => parameter.Name == own);
        Text = ExpressionText.Of(_condition);
    }

    internal bool IsOwn { get; }

    internal string Text { get; }

    [SuppressMessage("Design", "CA1031", Justification = "What a condition throws is part of the answer.")]
    internal Verdict Test(Combination values)
    {
        var arguments = new object?[_condition.Parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var name = _condition.Parameters[i].Name!;
            if (!values.TryGet(name == _own ? _boundAs : name, out arguments[i]))
                return Verdict.Untried;
        }

        try
        {
            return Evaluate(_condition.Body, arguments) is true ? Verdict.True : Verdict.False(Failing(_condition.Body, arguments));
        }
        catch (Exception thrown)
        {
            return Verdict.False(new FailedCondition(Text, ExpressionText.Of(_condition.Body), [], thrown));
        }
    }

    // Down to the part that decides: of a && b the one that is false; of !a what a says.
    private FailedCondition Failing(Expression body, object?[] arguments) => body switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } and =>
            Failing(Evaluate(and.Left, arguments) is true ? and.Right : and.Left, arguments),
        _ => new FailedCondition(Text, ExpressionText.Of(body), [.. Operands(body).Select(operand => Value(operand, arguments))], null),
    };

    private static IEnumerable<Expression> Operands(Expression body) => body switch
    {
        ConstantExpression or ParameterExpression { IsByRef: true } => [],
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.AndAlso } binary => [.. Operands(binary.Left), .. Operands(binary.Right)],
        BinaryExpression binary => [.. Known(binary.Left), .. Known(binary.Right)],
        UnaryExpression { NodeType: ExpressionType.Not } not => Operands(not.Operand),
        MethodCallExpression { Object: { } target } call => [.. Known(target), .. call.Arguments.SelectMany(Known)],
        MethodCallExpression call => [.. call.Arguments.SelectMany(Known)],
        _ => Known(body),
    };

    private static IEnumerable<Expression> Known(Expression expression) => expression switch
    {
        ConstantExpression or { Type.IsByRefLike: true } => [],
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote } convert => Known(convert.Operand),
        LambdaExpression => [],
        _ => [expression],
    };

    [SuppressMessage("Design", "CA1031", Justification = "What an expression throws is part of the answer.")]
    private ExpressionValue Value(Expression expression, object?[] arguments)
    {
        try
        {
            return new ExpressionValue(ExpressionText.Of(expression), Evaluate(expression, arguments));
        }
        catch (Exception thrown)
        {
            return new ExpressionValue(ExpressionText.Of(expression), thrown);
        }
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The public entry asks for dynamic code; the tree is mostly interpreted.")]
    private object? Evaluate(Expression expression, object?[] arguments)
    {
        var given = Expression.Parameter(typeof(object[]));
        var assignments = _condition.Parameters.Select((parameter, index) =>
            Expression.Assign(parameter, Expression.Convert(Expression.ArrayIndex(given, Expression.Constant(index)), parameter.Type)));
        var body = Expression.Block(_condition.Parameters, [.. assignments, Expression.Convert(expression, typeof(object))]);
        return Expression.Lambda<Func<object?[], object?>>(body, given).Compile(preferInterpretation: _isInterpreted)(arguments);
    }
}
