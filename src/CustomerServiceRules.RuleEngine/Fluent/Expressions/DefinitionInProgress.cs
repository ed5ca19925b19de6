using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;

namespace CustomerServiceRules.RuleEngine.Fluent.Expressions;

/// <summary>What a rule class has said so far. Filters and actions are rewritten at the end, when all variables are known.</summary>
[RequiresDynamicCode(RuleDefinitionFactory.DynamicCode)]
internal sealed class DefinitionInProgress
{
    private readonly Variables _variables = new();
    private readonly List<(LambdaExpression Expression, ActionTrigger Trigger)> _actions = [];
    private readonly List<(FilterType Type, LambdaExpression Expression)> _filters = [];

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

    public IDependencyExpression Dependency() => new DependencyExpression(Builder.Dependencies(), _variables);

    public IFilterExpression Filter() => new FilterExpression(_filters);

    public ILeftHandSideExpression When() => new LeftHandSideExpression(Builder.LeftHandSide(), _variables, alternatives: false);

    public IRightHandSideExpression Then() => new RightHandSideExpression(_actions);

    public IRuleDefinition Build()
    {
        foreach (var (type, expression) in _filters)
            Builder.Filters().Filter(type, LambdaRewriter.Free(expression, _variables));
        foreach (var (expression, trigger) in _actions)
            Builder.RightHandSide().Action(LambdaRewriter.Action(expression, _variables), trigger);
        return Builder.Build();
    }
}
