using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>What a rule does when it fires: a lambda whose first parameter is the <see cref="IContext"/>, the others variables.</summary>
public class ActionElement : ExpressionElement
{
    /// <summary>When an action runs unless said otherwise: at the first firing and on updates.</summary>
    public const ActionTrigger DefaultTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated;

    internal ActionElement(LambdaExpression expression, ActionTrigger actionTrigger)
        : base(Checked(expression), parametersOfItsOwn: 1)
    {
        if (actionTrigger == ActionTrigger.None)
            throw new ArgumentException("The action would never run: its trigger is None; expected at least one of Activated, Reactivated, Deactivated.", nameof(actionTrigger));
        ActionTrigger = actionTrigger;
    }

    /// <summary>When the action runs; never <see cref="ActionTrigger.None"/>.</summary>
    public ActionTrigger ActionTrigger { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Action;

    private static LambdaExpression Checked(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression.Parameters.Count == 0 || expression.Parameters[0].Type != typeof(IContext))
            throw new ArgumentException($"The first parameter of the action '{expression}' is not {nameof(IContext)}.", nameof(expression));
        return expression;
    }
}
