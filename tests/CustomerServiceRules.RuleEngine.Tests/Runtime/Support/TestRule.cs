using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

// A rule written where it is used: its definition is a lambda, its aliases are local variables.
internal sealed class TestRule(string name, Action<TestRule> define) : Rule
{
    public override void Define()
    {
        base.Name(name);
        define(this);
    }

    public new ILeftHandSideExpression When() => base.When();

    public new IRightHandSideExpression Then() => base.Then();

    /// <summary>Ends a definition of which only the conditions matter.</summary>
    public void ThenNothing() => Then().Do(_ => Quiet.Nothing());

    public new void Priority(int value) => base.Priority(value);
}
