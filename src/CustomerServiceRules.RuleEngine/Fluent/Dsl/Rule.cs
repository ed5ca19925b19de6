using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.RuleEngine.Fluent.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Fluent.Dsl;

/// <summary>
/// A rule written as a class: override <see cref="Define"/> and say there what the rule matches (<see cref="When"/>) and what it does
/// (<see cref="Then"/>). The members below work only while the rule is being loaded.
/// </summary>
public abstract class Rule
{
    private DefinitionInProgress? _definition;

    private DefinitionInProgress Definition => _definition
        ?? throw new InvalidOperationException($"{GetType()} is not being loaded; a rule is defined by loading it, not by calling Define.");

    /// <summary>States the rule; called once per instance, when the rule is loaded.</summary>
    public abstract void Define();

    /// <summary>Names the rule, in place of <see cref="NameAttribute"/>.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected void Name(string value) => Definition.Builder.Name(value);

    /// <summary>Sets the priority, in place of <see cref="PriorityAttribute"/>; higher fires first.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected void Priority(int value) => Definition.Builder.Priority(value);

    /// <summary>Services that the actions use; several calls append. Say it before <see cref="When"/>.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected IDependencyExpression Dependency() => Definition.Dependency();

    /// <summary>What decides whether a match waits for firing; several calls append.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected IFilterExpression Filter() => Definition.Filter();

    /// <summary>What has to match; several calls append.</summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected ILeftHandSideExpression When() => Definition.When();

    /// <summary>
    /// What is done then; several calls append. Facts are yielded by one call: each call counts its <c>Yield</c> anew.
    /// </summary>
    /// <exception cref="InvalidOperationException">The rule is not being loaded.</exception>
    protected IRightHandSideExpression Then() => Definition.Then();

    [RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
    internal IRuleDefinition ToDefinition()
    {
        var definition = new DefinitionInProgress(new RuleMetadata(GetType()));
        _definition = definition;
        try
        {
            Define();
        }
        finally
        {
            _definition = null;
        }

        return definition.Build();
    }
}
