using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Extensibility;

namespace CustomerServiceRules.RuleEngine;

/// <summary>
/// Compiled rules, from which sessions are made. Any number of threads may make and run sessions at once; handlers, resolver and
/// interceptor are set before that.
/// </summary>
public interface ISessionFactory : ISessionSchemaProvider
{
    /// <summary>Events of all sessions of the factory, with the session as sender; a session's own handlers are called first.</summary>
    /// <remarks>Sessions on several threads call these handlers in parallel.</remarks>
    IEventProvider Events { get; }

    /// <summary>
    /// What new sessions get as their resolver of services; sessions made before keep theirs. At first one that refuses. Never null: null
    /// set means none.
    /// </summary>
    [AllowNull]
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>What new sessions get as their interceptor of actions; sessions made before keep theirs. Null by default.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Makes a session without facts. Rules that match an empty memory are activated in it at once.</summary>
    ISession CreateSession();

    /// <summary>Makes a session and runs the initializer on it before rules that match an empty memory are activated.</summary>
    /// <param name="initializationAction">Attaches handlers or inserts facts; null for nothing.</param>
    ISession CreateSession(Action<ISession>? initializationAction);
}
