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

    /// <summary>Asks the session's resolver for a service, at once.</summary>
    /// <typeparam name="TService">The type of the service.</typeparam>
    /// <returns>What the resolver answers; null when it answers null.</returns>
    /// <exception cref="InvalidOperationException">The session has no resolver.</exception>
    /// <exception cref="InvalidCastException">The resolver answers something that is no <typeparamref name="TService"/>.</exception>
    public static TService Resolve<TService>(this IContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (TService)context.Resolve(typeof(TService));
    }
}
