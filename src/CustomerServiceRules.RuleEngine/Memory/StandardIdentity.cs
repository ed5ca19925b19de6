using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// What decides where no comparer is registered: the identity that facts provide, else their Equals.
internal sealed class StandardIdentity : IEqualityComparer<object>
{
    internal static StandardIdentity Instance { get; } = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Same(x, y));

    int IEqualityComparer<object>.GetHashCode(object obj) => Hash(obj);

    internal static int Hash(object fact) =>
        fact is IIdentityProvider provider ? provider.GetIdentity()?.GetHashCode() ?? 0 : fact.GetHashCode();

    internal static bool Same(object left, object right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.GetType() != right.GetType())
            return false;
        return left is IIdentityProvider provider
            ? Equals(provider.GetIdentity(), ((IIdentityProvider)right).GetIdentity())
            : left.Equals(right);
    }
}
