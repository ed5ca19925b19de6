using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// One action of a rule, compiled for one branch of its left-hand side.
internal sealed class RuleAction(LambdaExpression lambda, ActionTrigger trigger, VariableSlot?[] slots, Action<IContext, BetaTuple> run)
{
    internal LambdaExpression Lambda { get; } = lambda;

    internal ActionTrigger Trigger { get; } = trigger;

    internal static ActionTrigger TriggerFor(MatchTrigger trigger) => trigger switch
    {
        MatchTrigger.Created => ActionTrigger.Activated,
        MatchTrigger.Updated => ActionTrigger.Reactivated,
        MatchTrigger.Removed => ActionTrigger.Deactivated,
        _ => ActionTrigger.None,
    };

    internal void Run(RuleMatch match) => run(match, match);

    internal object?[] Arguments(RuleMatch match) => Array.ConvertAll(slots, slot => slot?.Read(match, null));
}
