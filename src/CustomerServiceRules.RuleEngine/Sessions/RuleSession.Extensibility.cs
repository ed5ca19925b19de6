using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed partial class RuleSession
{
    [AllowNull]
    public IDependencyResolver DependencyResolver
    {
        get;
        set => field = value ?? NoDependencyResolver.Instance;
    }
    = factory.DependencyResolver;

    public IActionInterceptor? ActionInterceptor { get; set; } = factory.ActionInterceptor;

    internal object Resolve(IRuleDefinition rule, Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return DependencyResolver.Resolve(new ResolutionContext(this, rule), serviceType)!;
    }
}
