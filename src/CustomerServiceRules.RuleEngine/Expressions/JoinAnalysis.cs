using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// One equality between a pattern's fact and what stands before it, taken out of a condition.
internal sealed record Equality(Expression OfFact, Expression OfTuple)
{
    internal Type KeyType => OfFact.Type;
}

// A joining condition split into equalities that an index can answer and the rest, null when nothing remains.
internal sealed record SplitCondition(LambdaExpression Whole, IReadOnlyList<Equality> Equalities, Expression? Rest);

internal static class JoinAnalysis
{
    internal static SplitCondition Split(LambdaExpression condition, Declaration own)
    {
        var equalities = new List<Equality>();
        Expression? rest = null;
        foreach (var part in Conjuncts(condition.Body))
        {
            var equality = AsEquality(part, condition, own);
            if (equality is not null)
                equalities.Add(equality);
            if (equality is null || !DecidesAlone(equality.KeyType))
                rest = rest is null ? part : Expression.AndAlso(rest, part);
        }

        return new SplitCondition(condition, equalities, rest);
    }

    internal static IEnumerable<Expression> Conjuncts(Expression body) =>
        body is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } and
            ? Conjuncts(and.Left).Concat(Conjuncts(and.Right))
            : [body];

    private static Equality? AsEquality(Expression part, LambdaExpression condition, Declaration own)
    {
        if (part is not BinaryExpression { NodeType: ExpressionType.Equal } equal || !IsAnsweredByKey(equal))
            return null;
        var (left, right) = Sides(equal);
        var leftSide = SideOf(left, condition, own);
        var rightSide = SideOf(right, condition, own);
        return (leftSide, rightSide) switch
        {
            (JoinSide.Fact, JoinSide.Tuple) => new Equality(left, right),
            (JoinSide.Tuple, JoinSide.Fact) => new Equality(right, left),
            _ => null,
        };
    }

    internal static JoinSide SideOf(Expression expression, LambdaExpression condition, Declaration own)
    {
        var used = VariableUse.Of(expression, condition.Parameters);
        if (used.Length == 0)
            return JoinSide.Neither;
        var usesOwn = used.Any(parameter => parameter.Name == own.Name);
        return !usesOwn ? JoinSide.Tuple : used.Length == 1 ? JoinSide.Fact : JoinSide.Neither;
    }

    // Where == compares references the key does so too.
    private static (Expression Left, Expression Right) Sides(BinaryExpression equal)
    {
        if (equal.Method is not null || equal.Left.Type.IsValueType)
            return (equal.Left, equal.Right);
        return (ByReference(equal.Left), ByReference(equal.Right));
    }

    private static NewExpression ByReference(Expression expression) =>
        Expression.New(typeof(ReferenceKey).GetConstructors()[0], Expression.Convert(expression, typeof(object)));

    // Only where == is known to agree with the type's Equals and GetHashCode.
    private static bool IsAnsweredByKey(BinaryExpression equal)
    {
        var type = equal.Left.Type;
        if (type.IsValueType || equal.Right.Type.IsValueType)
        {
            if (type != equal.Right.Type)
                return false;
            type = Nullable.GetUnderlyingType(type) ?? type;
        }

        if (equal.Method is null)
            return true;
        return type == equal.Method.GetParameters()[0].ParameterType
            && equal.Method.GetParameters()[1].ParameterType == type
            && (IsOfFramework(type) || equal.Method.IsDefined(typeof(CompilerGeneratedAttribute)));
    }

    // As a key what is no number equals itself; as an operand of == it does not.
    private static bool DecidesAlone(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type != typeof(double) && type != typeof(float);
    }

    private static bool IsOfFramework(Type type) => type.Assembly == typeof(string).Assembly && type != typeof(Half);
}

// What a part of a joining condition uses: the pattern's fact alone, what stands before it alone, or both or nothing.
internal enum JoinSide
{
    Neither,
    Fact,
    Tuple,
}
