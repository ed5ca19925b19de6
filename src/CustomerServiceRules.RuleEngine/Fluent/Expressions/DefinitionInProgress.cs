using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>What a rule class has said so far. Actions are rewritten at the end, when all variables are known.</summary>
[RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
internal sealed class DefinitionInProgress
{
    private readonly Variables _variables = new();
    private readonly List<(LambdaExpression Expression, ActionTrigger Trigger)> _actions = [];

    public DefinitionInProgress(RuleMetadata metadata)
    {
        Builder.Name(metadata.Name);
        Builder.Description(metadata.Description);
        Builder.Tags(metadata.Tags);
        Builder.Priority(metadata.Priority ?? 0);
        Builder.Repeatability(metadata.Repeatability ?? RuleRepeatability.Repeatable);
        Builder.Property(RuleProperties.ClrType, metadata.RuleType);
    }

    public RuleBuilder Builder { get; } = new();

    public ILeftHandSideExpression When() => new LeftHandSideExpression(Builder.LeftHandSide(), _variables, alternatives: false);

    public IRightHandSideExpression Then() => new RightHandSideExpression(_actions);

    public IRuleDefinition Build()
    {
        foreach (var (expression, trigger) in _actions)
            Builder.RightHandSide().Action(LambdaRewriter.Action(expression, _variables), trigger);
        return Builder.Build();
    }
}
