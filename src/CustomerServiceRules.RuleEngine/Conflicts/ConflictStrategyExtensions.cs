using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine.Conflicts;

/// <summary>Chooses the conflict strategy of a session.</summary>
public static class ConflictStrategyExtensions
{
    /// <summary>
    /// Lets a strategy order the agenda of the session from now on; what waits already is ordered anew. Sessions that never call this pay
    /// nothing for it; with a strategy other than the default queueing takes logarithmic time.
    /// </summary>
    /// <param name="session">
    /// A session of this engine, without facts yet: fresh, or in the initializer of
    /// <see cref="ISessionFactory.CreateSession(Action{ISession})"/>.
    /// </param>
    /// <param name="strategy">The strategy.</param>
    /// <exception cref="ArgumentException">The session is not one of this engine.</exception>
    /// <exception cref="InvalidOperationException">The session has facts.</exception>
    public static void UseConflictStrategy(this ISession session, ConflictStrategy strategy)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(strategy);
        RuleSession.Of(session).Order(strategy);
    }

    /// <summary>As the other overload, for a strategy chosen by its <see cref="ConflictStrategy.Name"/>.</summary>
    /// <exception cref="ArgumentException">There is no strategy of that name, or the session is not one of this engine.</exception>
    /// <exception cref="InvalidOperationException">The session has facts.</exception>
    public static void UseConflictStrategy(this ISession session, string name) => session.UseConflictStrategy(ConflictStrategy.Named(name));
}
