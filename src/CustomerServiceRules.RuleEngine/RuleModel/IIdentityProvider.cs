namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>
/// A fact that says what makes it the same fact as another object of its type. Without it <see cref="object.Equals(object)"/> decides.
/// </summary>
public interface IIdentityProvider
{
    /// <summary>A value compared by its own equality; must not change while the fact is in a session.</summary>
    object GetIdentity();
}
