using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds the list of a rule's actions.</summary>
public class ActionGroupBuilder : RuleElementBuilder
{
    private readonly List<ActionElement> _actions = [];

    /// <summary>Appends an action that runs at <see cref="ActionElement.DefaultTrigger"/>.</summary>
    /// <exception cref="ArgumentException">The first parameter is not <see cref="IContext"/>.</exception>
    public void Action(LambdaExpression expression) => Action(expression, ActionElement.DefaultTrigger);

    /// <summary>Appends an action with the triggers at which it runs.</summary>
    /// <exception cref="ArgumentException">The first parameter is not <see cref="IContext"/>, or the trigger is None.</exception>
    public void Action(LambdaExpression expression, ActionTrigger actionTrigger) => _actions.Add(new ActionElement(expression, actionTrigger));

    internal ActionGroupElement Build() => new(_actions);
}
