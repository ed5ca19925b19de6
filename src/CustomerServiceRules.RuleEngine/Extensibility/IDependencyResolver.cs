namespace CustomerServiceRules.RuleEngine.Extensibility;

/// <summary>Supplies the services that actions of rules ask for, most often from the host's container.</summary>
/// <remarks>A factory hands its resolver to all its sessions: it is then called by as many threads as run sessions.</remarks>
public interface IDependencyResolver
{
    /// <summary>Called for each service of each action, each time the action runs.</summary>
    /// <param name="context">The session and the rule that ask.</param>
    /// <param name="serviceType">The type of the service as the rule declares it.</param>
    /// <returns>The service; null is handed on to the action as it is.</returns>
    object? Resolve(IResolutionContext context, Type serviceType);
}
