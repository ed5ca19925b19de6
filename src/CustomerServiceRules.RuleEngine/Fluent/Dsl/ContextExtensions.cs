using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>Shorthands for actions.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact by <paramref name="updateAction"/> and tells the session so.</summary>
    /// <exception cref="ArgumentException">The fact is not in the session, or is a linked fact.</exception>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(updateAction);
        updateAction(fact);
        context.Update(fact);
    }
}
