using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// One side of a comparison in a joining condition.
internal sealed record RangeSide(Expression Expression, LambdaExpression Condition, bool IsInclusive);

// A value of one side, the point, that lies between bounds of the other; one bound may be missing. Parts are the comparisons
// that say so.
internal sealed record RangeJoin(bool PointIsFact, RangeSide Point, RangeSide? Lower, RangeSide? Upper, IReadOnlyList<Expression> Parts)
{
    internal Type Type => Point.Expression.Type;
}

// Finds the comparisons between a pattern's fact and what stands before it that an ordered index can answer.
internal static class RangeAnalysis
{
    private static readonly HashSet<Type> Ordered =
    [
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(char), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(float), typeof(double), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
    ];

    // The first comparison decides; another one that bounds the same value from the other side goes with it.
    internal static RangeJoin? Find(IReadOnlyList<LambdaExpression> conditions, Declaration own)
    {
        Comparison[] comparisons = [.. conditions.SelectMany(condition => JoinAnalysis.Conjuncts(condition.Body)
            .Select(part => Compare(part, condition, own)).OfType<Comparison>())];
        if (comparisons.Length == 0)
            return null;
        var first = comparisons[0];
        foreach (var second in comparisons.Skip(1).Where(other => other.FactIsGreater != first.FactIsGreater && other.Type == first.Type))
        {
            if (IsSame(first.OfFact, second.OfFact))
                return Between(pointIsFact: true, first.OfFact, first.FactIsGreater ? (first, second) : (second, first), side => side.OfTuple);
            if (IsSame(first.OfTuple, second.OfTuple))
                return Between(pointIsFact: false, first.OfTuple, first.FactIsGreater ? (second, first) : (first, second), side => side.OfFact);
        }

        return new RangeJoin(true, first.OfFact, first.FactIsGreater ? first.OfTuple : null, first.FactIsGreater ? null : first.OfTuple, [first.Part]);
    }

    // What remains to be tested of a condition; null when nothing does.
    internal static Expression? Rest(LambdaExpression condition, RangeJoin range)
    {
        Expression[] rest = [.. JoinAnalysis.Conjuncts(condition.Body).Where(part => !range.Parts.Contains(part))];
        return rest.Length == 0 ? null : rest.Aggregate(Expression.AndAlso);
    }

    private static RangeJoin Between(bool pointIsFact, RangeSide point, (Comparison Lower, Comparison Upper) bounds, Func<Comparison, RangeSide> bound) =>
        new(pointIsFact, point, bound(bounds.Lower), bound(bounds.Upper), [bounds.Lower.Part, bounds.Upper.Part]);

    private static Comparison? Compare(Expression part, LambdaExpression condition, Declaration own)
    {
        if (part is not BinaryExpression { Conversion: null } binary || part.Type != typeof(bool) || Meaning(part.NodeType) is not var (isGreater, isInclusive))
            return null;
        var type = Nullable.GetUnderlyingType(binary.Left.Type) ?? binary.Left.Type;
        if (binary.Left.Type != binary.Right.Type || !Ordered.Contains(type) || (binary.Method is { } method && method.DeclaringType != type))
            return null;
        var left = new RangeSide(binary.Left, condition, isInclusive);
        var right = new RangeSide(binary.Right, condition, isInclusive);
        return (JoinAnalysis.SideOf(binary.Left, condition, own), JoinAnalysis.SideOf(binary.Right, condition, own)) switch
        {
            (JoinSide.Fact, JoinSide.Tuple) => new Comparison(part, left, right, isGreater),
            (JoinSide.Tuple, JoinSide.Fact) => new Comparison(part, right, left, !isGreater),
            _ => null,
        };
    }

    private static (bool IsGreater, bool IsInclusive)? Meaning(ExpressionType type) => type switch
    {
        ExpressionType.GreaterThan => (true, false),
        ExpressionType.GreaterThanOrEqual => (true, true),
        ExpressionType.LessThan => (false, false),
        ExpressionType.LessThanOrEqual => (false, true),
        _ => null,
    };

    private static bool IsSame(RangeSide left, RangeSide right)
    {
        var ofLeft = VariableUse.Of(left.Expression, left.Condition.Parameters);
        var ofRight = VariableUse.Of(right.Expression, right.Condition.Parameters);
        var shape = new ExpressionShape(ofLeft, left.Expression);
        return !shape.HasUnknown
            && ofLeft.Select(variable => variable.Name).SequenceEqual(ofRight.Select(variable => variable.Name))
            && shape.HasValuesOf(new ExpressionShape(ofRight, right.Expression));
    }

    private sealed record Comparison(Expression Part, RangeSide OfFact, RangeSide OfTuple, bool FactIsGreater)
    {
        internal Type Type => OfFact.Expression.Type;
    }
}
