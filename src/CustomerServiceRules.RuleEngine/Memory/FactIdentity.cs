namespace CustomerServiceRules.RuleEngine.Runtime;

// When two objects denote the same fact, as it stood when the rules were compiled. With nothing registered, facts are compared
// without a look-up.
internal sealed class FactIdentity(IEqualityComparer<object> standard, Dictionary<Type, IEqualityComparer<object>> ofTypes) : IFactIdentityComparer
{
    internal static FactIdentity Standard { get; } = new(StandardIdentity.Instance, []);

    // Compares results of queries as keys; null means that they compare themselves.
    internal IEqualityComparer<IdentityKey>? Keys => IsStandard ? null : field ??= new KeyComparer(this);

    private bool IsStandard => ReferenceEquals(this, Standard);

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Same(x, y));

    int IEqualityComparer<object>.GetHashCode(object obj) => Hash(obj);

    public IEqualityComparer<TFact> GetComparer<TFact>() => this as IEqualityComparer<TFact> ?? new TypedComparer<TFact>(this);

    internal FactTable CreateTable() => IsStandard ? new FactTable() : new ComparedFactTable(this);

    // Throws NullReferenceException for null, which is no result of a query.
    internal IdentityKey KeyOf(object value) => new(value, Hash(value));

    internal int Hash(object fact) => IsStandard ? StandardIdentity.Hash(fact) : ComparerFor(fact.GetType()).GetHashCode(fact);

    internal bool Same(object left, object right) =>
        ReferenceEquals(left, right) || (left.GetType() == right.GetType() && ComparerFor(left.GetType()).Equals(left, right));

    private IEqualityComparer<object> ComparerFor(Type type) => ofTypes.GetValueOrDefault(type, standard);

    private sealed class TypedComparer<TFact>(IEqualityComparer<object> identity) : IEqualityComparer<TFact>
    {
        public bool Equals(TFact? x, TFact? y) => identity.Equals(x, y);

        public int GetHashCode(TFact obj) => obj is null ? 0 : identity.GetHashCode(obj);
    }

    private sealed class KeyComparer(FactIdentity identity) : IEqualityComparer<IdentityKey>
    {
        public bool Equals(IdentityKey x, IdentityKey y) => x.GetHashCode() == y.GetHashCode() && identity.Same(x.Value, y.Value);

        public int GetHashCode(IdentityKey obj) => obj.GetHashCode();
    }
}
