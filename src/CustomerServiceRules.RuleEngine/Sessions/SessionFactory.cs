using CustomerServiceRules.RuleEngine.Diagnostics;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class SessionFactory(RuleNetwork network) : ISessionFactory
{
    internal RuleNetwork Network { get; } = network;

    internal EventSource EventSource { get; } = new();

    public IEventProvider Events => EventSource;

    public ISession CreateSession() => CreateSession(null);

    public ISession CreateSession(Action<ISession>? initializationAction)
    {
        var session = new RuleSession(this);
        initializationAction?.Invoke(session);
        session.Start();
        return session;
    }
}
