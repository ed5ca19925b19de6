using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// When two objects denote the same fact: the same reference, or the same runtime type and equal identity.
internal static class FactIdentity
{
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
