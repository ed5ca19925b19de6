using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>Appends to a rule's actions; one per call of Then, which is why the keys of yielded facts start anew with each.</summary>
internal sealed class RightHandSideExpression(List<(LambdaExpression Expression, ActionTrigger Trigger)> actions) : IRightHandSideExpression
{
    private int _yields;

    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(action);
        actions.Add((action, actionTrigger));
        return this;
    }

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Action(action, ActionElement.DefaultTrigger);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Action(action, ActionTrigger.Deactivated);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield) =>
        Do(YieldAction.Of<TFact>(new YieldKey(_yields++), yield, yield, previous: null));

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
    {
        ArgumentNullException.ThrowIfNull(yieldUpdate);
        return Do(YieldAction.Of<TFact>(new YieldKey(_yields++), yieldInsert, yieldUpdate, yieldUpdate.Parameters[1]));
    }
}
