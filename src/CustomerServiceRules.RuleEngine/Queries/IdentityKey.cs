namespace CustomerServiceRules.RuleEngine.Runtime;

// A result as a key by fact identity. The hash is kept: it must not follow a result that changes. Null is no result.
internal readonly struct IdentityKey(object value, int hash) : IEquatable<IdentityKey>
{
    internal object Value => value;

    public bool Equals(IdentityKey other) => hash == other.GetHashCode() && StandardIdentity.Same(value, other.Value);

    public override bool Equals(object? obj) => obj is IdentityKey other && Equals(other);

    public override int GetHashCode() => hash;
}
