using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Diagnostics;
using CustomerServiceRules.RuleEngine.Extensibility;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class SessionFactory(RuleNetwork network, RuleCompiler compiler) : ISessionFactory
{
    internal RuleNetwork Network { get; } = network;

    // With the operators and comparers that the rules were compiled with.
    internal RuleCompiler Compiler { get; } = compiler;

    internal EventSource EventSource { get; } = new();

    public IEventProvider Events => EventSource;

    [AllowNull]
    public IDependencyResolver DependencyResolver
    {
        get;
        set => field = value ?? NoDependencyResolver.Instance;
    }
    = NoDependencyResolver.Instance;

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ReteGraph GetSchema() => Network.Schema.Graph;

    public ISession CreateSession() => CreateSession(null);

    public ISession CreateSession(Action<ISession>? initializationAction)
    {
        var session = new RuleSession(this);
        initializationAction?.Invoke(session);
        session.Start();
        return session;
    }
}
