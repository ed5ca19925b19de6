namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>The right-hand side of a rule: its actions in the order in which they run.</summary>
public class ActionGroupElement : RuleElement
{
    internal ActionGroupElement(IEnumerable<ActionElement> actions)
    {
        Actions = Elements.Listed(actions);
        if (!Actions.Any(action => action.ActionTrigger.HasFlag(ActionTrigger.Activated)))
            throw new ArgumentException("The rule has no action that runs on activation; expected at least one.", nameof(actions));
        Imports = [.. VariableScope.Imports(Actions).Distinct()];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ActionGroup;

    /// <summary>At least one of them has the trigger <see cref="ActionTrigger.Activated"/>.</summary>
    public IReadOnlyList<ActionElement> Actions { get; }
}
