using CustomerServiceRules.RuleEngine.Extensibility;

namespace CustomerServiceRules.RuleEngine.Runtime;

// What stands where the host has set no resolver.
internal sealed class NoDependencyResolver : IDependencyResolver
{
    internal static NoDependencyResolver Instance { get; } = new();

    public object Resolve(IResolutionContext context, Type serviceType) => throw new InvalidOperationException(
        $"The rule '{context.Rule.Name}' asks for {serviceType}, but there is no resolver; "
        + $"set {nameof(ISession.DependencyResolver)} of the session or its factory.");
}
