namespace CustomerServiceRules.RuleEngine.Runtime;

// The two sides of the equalities between a pattern and what stands before it.
internal abstract class JoinKey
{
    internal abstract JoinMemory CreateMemory();
}

internal sealed class JoinKey<TKey>(LhsFunction<TKey> ofTuple, LhsFunction<TKey> ofFact) : JoinKey
{
    internal TKey OfTuple(BetaTuple tuple) => ofTuple.Invoke(tuple, null);

    internal TKey OfFact(Fact fact) => ofFact.Invoke(null, fact);

    internal override JoinMemory CreateMemory() => new HashMemory<TKey>(this);
}

// A key that is compared by reference, as == does where a class defines nothing else.
internal readonly struct ReferenceKey(object? target) : IEquatable<ReferenceKey>
{
    private readonly object? _target = target;

    public bool Equals(ReferenceKey other) => ReferenceEquals(_target, other._target);

    public override bool Equals(object? obj) => obj is ReferenceKey other && Equals(other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_target);
}
