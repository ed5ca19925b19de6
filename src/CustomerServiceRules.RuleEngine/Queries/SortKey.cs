namespace CustomerServiceRules.RuleEngine.Runtime;

// One of the keys that a collection is sorted by.
internal abstract class SortKey
{
    internal abstract bool TryCompute(RuleSession session, AggregateTuple owner, Fact source, out object? value);

    internal abstract int Compare(object? left, object? right);
}

internal sealed class SortKey<T>(LhsValue<T> selector, bool descending) : SortKey
{
    internal override bool TryCompute(RuleSession session, AggregateTuple owner, Fact source, out object? value)
    {
        var computed = selector.TryCompute(session, owner, source, out var key);
        value = key;
        return computed;
    }

    internal override int Compare(object? left, object? right) =>
        descending ? Comparer<T>.Default.Compare((T)right!, (T)left!) : Comparer<T>.Default.Compare((T)left!, (T)right!);
}
