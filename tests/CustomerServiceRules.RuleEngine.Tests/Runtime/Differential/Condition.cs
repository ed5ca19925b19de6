using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime.Differential;

// A variable's member, or a constant when the variable is null; a number bound by Let has no member, a group has Key and Count.
internal sealed record Operand(string? Variable, Type Type, string? Member, int Constant)
{
    internal const string KeyMember = "Key";
    internal const string CountMember = "Count";

    internal Expression Build(Dictionary<string, ParameterExpression> parameters)
    {
        if (Variable is null)
            return Expression.Constant(Constant);
        if (!parameters.TryGetValue(Variable, out var parameter))
            parameters.Add(Variable, parameter = Expression.Parameter(Type, Variable));
        return Member switch
        {
            null => parameter,
            CountMember => Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [Type.GetGenericArguments()[^1]], parameter),
            _ => Expression.Property(parameter, Member),
        };
    }

    internal int Evaluate(IReadOnlyDictionary<string, object?> values)
    {
        if (Variable is null)
            return Constant;
        var value = values[Variable]!;
        return Member switch
        {
            null => (int)value,
            KeyMember => ((IGrouping<int, Item>)value).Key,
            CountMember => ((IEnumerable<Item>)value).Count(),
            nameof(Item.K) => ((Item)value).K,
            _ => ((Item)value).V,
        };
    }

    public override string ToString() => Variable is null ? $"{Constant}" : Member is null ? Variable : $"{Variable}.{Member}";
}

internal sealed record Comparison(ExpressionType Operator, Operand Left, Operand Right)
{
    internal Expression Build(Dictionary<string, ParameterExpression> parameters) =>
        Expression.MakeBinary(Operator, Left.Build(parameters), Right.Build(parameters));

    internal bool Evaluate(IReadOnlyDictionary<string, object?> values)
    {
        var (left, right) = (Left.Evaluate(values), Right.Evaluate(values));
        return Operator switch
        {
            ExpressionType.Equal => left == right,
            ExpressionType.NotEqual => left != right,
            ExpressionType.LessThan => left < right,
            ExpressionType.LessThanOrEqual => left <= right,
            ExpressionType.GreaterThan => left > right,
            _ => left >= right,
        };
    }

    public override string ToString() => $"{Left} {Operator} {Right}";
}

// Several comparisons in one lambda, joined by &&.
internal sealed record Condition(IReadOnlyList<Comparison> Parts)
{
    internal LambdaExpression Build()
    {
        var parameters = new Dictionary<string, ParameterExpression>();
        var body = Parts.Select(part => part.Build(parameters)).Aggregate(Expression.AndAlso);
        return Expression.Lambda(body, parameters.Values);
    }

    internal bool Evaluate(IReadOnlyDictionary<string, object?> values) => Parts.All(part => part.Evaluate(values));

    public override string ToString() => string.Join(" && ", Parts);
}
