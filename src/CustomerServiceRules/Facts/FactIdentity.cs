using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.Facts;

/// <summary>Tells facts apart as the engines do: by reference, else by identity or equality within one type.</summary>
internal sealed class FactIdentity : IEqualityComparer<object>
{
    public static FactIdentity Comparer { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null && x.GetType() == y.GetType()
            && (x is IIdentityProvider identity ? object.Equals(identity.GetIdentity(), ((IIdentityProvider)y).GetIdentity()) : x.Equals(y)));

    public int GetHashCode([DisallowNull] object obj) => obj switch
    {
        IIdentityProvider identity => identity.GetIdentity()?.GetHashCode() ?? 0,
        _ => obj.GetHashCode(),
    };
}
