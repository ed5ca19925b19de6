namespace CustomerServiceRules.RuleEngine.Runtime;

// A result as a key by fact identity. The hash is kept: it must not follow a result that changes. Null is no result.
internal readonly struct IdentityKey(object value) : IEquatable<IdentityKey>
{
    private readonly object _value = value;
    private readonly int _hash = FactIdentity.Hash(value);

    public bool Equals(IdentityKey other) => _hash == other._hash && FactIdentity.Same(_value, other._value);

    public override bool Equals(object? obj) => obj is IdentityKey other && Equals(other);

    public override int GetHashCode() => _hash;
}
