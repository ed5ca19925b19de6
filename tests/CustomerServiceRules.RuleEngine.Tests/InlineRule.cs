using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests;

/// <summary>A rule written where the test needs it.</summary>
internal sealed class InlineRule(Action<InlineRule> define) : Rule
{
    public static IRuleDefinition Of(Action<InlineRule> define) => new RuleDefinitionFactory().Create(new InlineRule(define));

    public override void Define() => define(this);

    public new IDependencyExpression Dependency() => base.Dependency();

    public new IFilterExpression Filter() => base.Filter();

    public new ILeftHandSideExpression When() => base.When();

    public new IRightHandSideExpression Then() => base.Then();

    public new void Name(string value) => base.Name(value);

    public new void Priority(int value) => base.Priority(value);

    /// <summary>Ends a definition of which only the conditions matter.</summary>
    public void ThenNothing() => Then().Do(_ => Nothing());

    private static void Nothing()
    {
    }
}
