namespace CustomerServiceRules.RuleEngine.Diagnostics;

/// <summary>Shows the network that compiled rules have become.</summary>
public interface ISessionSchemaProvider
{
    /// <summary>
    /// The network of the compiled rules as a graph; it is built when first asked for. A factory and all its sessions give the same
    /// graph. Thread-safe.
    /// </summary>
    ReteGraph GetSchema();
}
