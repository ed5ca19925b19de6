using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Direct;

/// <summary>Compiles the expressions of one rule to delegates that read what is bound from numbered slots.</summary>
internal sealed class SlotCompiler
{
    private static readonly ParameterExpression Slots = Expression.Parameter(typeof(object?[]), "slots");
    private static readonly ParameterExpression Fact = Expression.Parameter(typeof(object), "fact");

    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>Gives a variable the next slot.</summary>
    public int Bind(string name)
    {
        _slots[name] = Count;
        return Count++;
    }

    /// <summary>Lets a variable stand for what is in the slot of another one.</summary>
    public void Bind(string name, int slot) => _slots[name] = slot;

    /// <summary>Whether a variable has a slot.</summary>
    public bool Binds(ParameterExpression parameter) => _slots.ContainsKey(parameter.Name ?? "");

    /// <summary>Whether an expression takes no variable but the given one.</summary>
    public static bool TakesOnly(LambdaExpression expression, string name) => expression.Parameters.All(parameter => parameter.Name == name);

    /// <summary>A test of a fact alone; null where there are no conditions.</summary>
    public static Func<object, bool>? FactTest(IReadOnlyList<LambdaExpression> conditions, IReadOnlyList<LambdaExpression>? butNot = null)
    {
        var test = Tested(conditions, butNot, OfFact);
        return test is null ? null : Expression.Lambda<Func<object, bool>>(test, Fact).Compile();

        static Expression OfFact(ParameterExpression parameter) => Expression.Convert(Fact, parameter.Type);
    }

    /// <summary>A test of what is bound; null where there are no conditions.</summary>
    public Func<object?[], bool>? Test(IReadOnlyList<LambdaExpression> conditions, IReadOnlyList<LambdaExpression>? butNot = null)
    {
        var test = Tested(conditions, butNot, OfSlot);
        return test is null ? null : Expression.Lambda<Func<object?[], bool>>(test, Slots).Compile();
    }

    /// <summary>Computes a value from what is bound.</summary>
    public Func<object?[], T> Value<T>(Expression body, IReadOnlyList<ParameterExpression> parameters) =>
        Expression.Lambda<Func<object?[], T>>(Expression.Convert(new Replacement(parameters, OfSlot).Visit(body), typeof(T)), Slots).Compile();

    private Expression OfSlot(ParameterExpression parameter) =>
        Expression.Convert(Expression.ArrayIndex(Slots, Expression.Constant(_slots[parameter.Name ?? ""])), parameter.Type);

    private static Expression? Tested(
        IReadOnlyList<LambdaExpression> conditions, IReadOnlyList<LambdaExpression>? butNot, Func<ParameterExpression, Expression> by) =>
        Both(All(conditions, by), butNot is null ? null : Expression.Not(All(butNot, by) ?? Expression.Constant(true)));

    private static Expression? All(IReadOnlyList<LambdaExpression> conditions, Func<ParameterExpression, Expression> by) => conditions
        .Select(condition => new Replacement(condition.Parameters, by).Visit(condition.Body))
        .Aggregate((Expression?)null, Both);

    private static Expression? Both(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    private sealed class Replacement(IReadOnlyList<ParameterExpression> parameters, Func<ParameterExpression, Expression> by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => parameters.Contains(node) ? by(node) : node;
    }
}
