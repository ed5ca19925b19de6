using CustomerServiceRules.RuleEngine.Conflicts;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    internal static RuleSession Of(ISession session) => session as RuleSession
        ?? throw new ArgumentException($"The session is a {session.GetType()}; expected one that this engine has made.", nameof(session));

    internal void Order(ConflictStrategy strategy)
    {
        if (_facts.Values().Any())
            throw new InvalidOperationException($"The session has facts already; choose the conflict strategy '{strategy.Name}' before the first fact comes.");
        Queue.Order(strategy.Order(this));
    }
}
