namespace CustomerServiceRules.RuleEngine.Runtime;

// The key is within limits; the key beside it is above one.
internal readonly record struct RangeQuery<T>(RangeLimit<T>? Lower, RangeLimit<T>? Upper, RangeLimit<T>? Other)
{
    internal int Count(RangeTree<T> tree) => Other is null ? tree.CountWithin(Lower, Upper) : tree.Collect(Lower, Upper, Other, null);

    internal void Collect(RangeTree<T> tree, List<RangeNode<T>> found) => tree.Collect(Lower, Upper, Other, found);
}

internal sealed record RangeBound<T>(LhsFunction<T> Value, bool IsInclusive);

// The comparisons of a range join: a point of one side between bounds of the other.
internal sealed class RangeKey<T>(bool pointIsFact, LhsFunction<T> point, RangeBound<T>? lower, RangeBound<T>? upper) : JoinKey
{
    internal bool PointIsFact { get; } = pointIsFact;

    private RangeBound<T> First { get; } = (lower ?? upper)!;

    internal override JoinMemory CreateMemory() => new RangeMemory<T>(this);

    // False when a value is null or no number: no comparison with it holds.
    internal bool TryKey(bool ofPoint, BetaTuple? tuple, Fact? fact, out T key, out T other)
    {
        key = ofPoint ? point.Invoke(tuple, fact) : First.Value.Invoke(tuple, fact);
        other = ofPoint || lower is null || upper is null ? key : upper.Value.Invoke(tuple, fact);
        return IsComparable(key) && IsComparable(other);
    }

    // Which points lie within the bounds of a node.
    internal RangeQuery<T> Within(RangeNode<T> bounds) => lower is null
        ? new RangeQuery<T>(null, new RangeLimit<T>(bounds.Key, upper!.IsInclusive), null)
        : new RangeQuery<T>(new RangeLimit<T>(bounds.Key, lower.IsInclusive), upper is null ? null : new RangeLimit<T>(bounds.Other, upper.IsInclusive), null);

    // Which bounds have the point of a node within.
    internal RangeQuery<T> Around(RangeNode<T> point)
    {
        RangeLimit<T>? above = upper is null ? null : new RangeLimit<T>(point.Key, upper.IsInclusive);
        return lower is null
            ? new RangeQuery<T>(above, null, null)
            : new RangeQuery<T>(null, new RangeLimit<T>(point.Key, lower.IsInclusive), above);
    }

    private static bool IsComparable(T value) => value switch
    {
        null => false,
        double number => !double.IsNaN(number),
        float number => !float.IsNaN(number),
        _ => true,
    };
}
