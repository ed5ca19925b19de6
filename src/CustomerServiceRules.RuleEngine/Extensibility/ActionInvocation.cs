using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class ActionInvocation(RuleSession session, RuleMatch match, RuleAction action) : IActionInvocation
{
    public IReadOnlyList<object?> Arguments { get; } = action.Arguments(match);

    public ActionTrigger Trigger => action.Trigger;

    public void Invoke() => session.RunIntercepted(action, match);
}
