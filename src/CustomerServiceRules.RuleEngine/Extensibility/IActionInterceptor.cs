using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Extensibility;

/// <summary>Stands between the firing of a match and its actions: runs them, or some of them, or none.</summary>
/// <remarks>
/// What the interceptor throws leaves <c>Fire</c> as it is; so do exceptions of actions that pass through it. A factory hands its
/// interceptor to all its sessions: it is then called by as many threads as run sessions.
/// </remarks>
public interface IActionInterceptor
{
    /// <summary>
    /// Called once for each firing, after its <c>RuleFiringEvent</c> and before its <c>RuleFiredEvent</c>. The firing counts whatever is
    /// done here.
    /// </summary>
    /// <param name="context">The context that the actions get.</param>
    /// <param name="actions">The actions that fit the trigger, in written order; at least one.</param>
    void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions);
}
