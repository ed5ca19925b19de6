using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine.Loops;

/// <summary>Firing under a guard.</summary>
public static class LoopGuardExtensions
{
    /// <summary>
    /// Fires waiting matches until none is left, an action halts or it is cancelled, like <see cref="ISession.Fire(CancellationToken)"/>,
    /// unless the rules turn out to feed themselves.
    /// </summary>
    /// <param name="session">A session of this engine.</param>
    /// <param name="guard">The limits.</param>
    /// <param name="cancellationToken">Looked at after each firing; cancellation is no exception.</param>
    /// <returns>The number of matches fired.</returns>
    /// <exception cref="RuleLoopException">
    /// A limit would be exceeded by the next firing. It is not begun: its match still waits, everything before is complete and propagated,
    /// and the session can be used on; <see cref="IAgenda.Clear"/> ends the loop.
    /// </exception>
    /// <exception cref="ArgumentException">The session is not one of this engine.</exception>
    /// <exception cref="RuleRhsExpressionEvaluationException">An action threw.</exception>
    public static int Fire(this ISession session, LoopGuard guard, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(guard);
        return RuleSession.Of(session).Fire(guard, cancellationToken);
    }
}
