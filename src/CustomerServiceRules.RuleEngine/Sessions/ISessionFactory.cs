using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine;

/// <summary>Compiled rules, from which sessions are made. Immutable but for its event handlers; any number of threads may use it at once.</summary>
public interface ISessionFactory
{
    /// <summary>Events of all sessions of the factory, with the session as sender; a session's own handlers are called first.</summary>
    /// <remarks>Sessions on several threads call these handlers in parallel.</remarks>
    IEventProvider Events { get; }

    /// <summary>Makes a session without facts. Rules that match an empty memory are activated in it at once.</summary>
    ISession CreateSession();

    /// <summary>Makes a session and runs the initializer on it before rules that match an empty memory are activated.</summary>
    /// <param name="initializationAction">Attaches handlers or inserts facts; null for nothing.</param>
    ISession CreateSession(Action<ISession>? initializationAction);
}
