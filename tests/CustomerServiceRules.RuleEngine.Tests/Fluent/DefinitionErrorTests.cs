using CustomerServiceRules.RuleEngine.Fluent;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

[Trait("Behaviour", "R19")]
public class DefinitionErrorTests
{
    [Fact]
    public void Create_NoWhen_IsInvalid() => Cause<InvalidOperationException>(rule => rule.ThenNothing());

    [Fact]
    public void Create_WhenWithoutElements_IsInvalid() => Cause<InvalidOperationException>(rule =>
    {
        rule.When();
        rule.ThenNothing();
    });

    [Fact]
    public void Create_EmptyGroup_IsInvalid() => Cause<InvalidOperationException>(rule =>
    {
        rule.When().Match<A>().Or(_ => { });
        rule.ThenNothing();
    });

    [Fact]
    public void Create_NoAction_IsInvalid() => Cause<ArgumentException>(rule => rule.When().Match<A>());

    [Fact]
    public void Create_AliasIsNoVariable_IsInvalid() => Cause<ArgumentException>(rule =>
    {
        rule.When().Match(() => new A());
        rule.ThenNothing();
    });

    [Fact]
    public void Create_AliasIsAMethodCall_IsInvalid() => Cause<ArgumentException>(rule =>
    {
        rule.When().Let(() => string.Concat("a", "b"), () => "c");
        rule.ThenNothing();
    });

    [Fact]
    public void Create_SameAliasTwiceInAConjunction_IsInvalid() => Cause<InvalidOperationException>(rule =>
    {
        A a = null!;
        rule.When().Match(() => a).Match(() => a, x => x.V > 1);
        rule.Then().Do(_ => a.ToString());
    }).Message.Should().Contain("'a'");

    [Fact]
    public void Create_SameAliasInsideANestedConjunction_IsInvalid() => Cause<InvalidOperationException>(rule =>
    {
        A a = null!;
        rule.When().Match(() => a).And(x => x.Match(() => a));
        rule.ThenNothing();
    });

    [Fact]
    public void Create_HavingFirst_IsInvalid() => Cause<ArgumentException>(rule =>
    {
        rule.When().Having(() => true).Match<A>();
        rule.ThenNothing();
    });

    [Fact]
    public void Create_HavingAfterQuantifierOnly_IsInvalid() => Cause<ArgumentException>(rule =>
    {
        rule.When().Exists<A>().Having(() => true);
        rule.ThenNothing();
    });

    [Fact]
    public void Create_ActionThatNeverRuns_IsInvalid() => Cause<ArgumentException>(rule =>
    {
        rule.When().Match<A>();
        rule.ThenNothing();
        rule.Then().Action(c => c.Halt(), ActionTrigger.None);
    });

    [Theory, Trait("Behaviour", "R20")]
    [InlineData(ActionTrigger.Deactivated)]
    [InlineData(ActionTrigger.Reactivated)]
    [InlineData(ActionTrigger.Reactivated | ActionTrigger.Deactivated)]
    public void Create_NoActionOnActivation_IsInvalid(ActionTrigger only) => Cause<ArgumentException>(rule =>
    {
        rule.When().Match<A>();
        rule.Then().Action(c => c.Halt(), only);
    });

    [Fact, Trait("Behaviour", "R20")]
    public void Create_UndoBesideAnotherAction_IsValid() => InlineRule.Of(rule =>
    {
        rule.When().Match<A>();
        rule.Then().Undo(c => c.Halt()).Do(c => c.Halt());
    }).RightHandSide.Actions.Select(action => action.ActionTrigger).Should().Equal(ActionTrigger.Deactivated, ActionElement.DefaultTrigger);

    [Fact]
    public void Create_QueryWithoutSource_IsInvalid() => Cause<InvalidOperationException>(rule =>
    {
        IEnumerable<A> all = null!;
        rule.When().Query(() => all, q => new QueryExpression<IEnumerable<A>>(q.Builder));
        rule.ThenNothing();
    });

    [Fact]
    public void Create_QueryWithTwoSources_IsInvalid() => Cause<InvalidOperationException>(rule =>
    {
        A a = null!;
        rule.When().Query(() => a, q =>
        {
            q.Match<A>();
            return q.Match<A>();
        });
        rule.ThenNothing();
    });

    private static TCause Cause<TCause>(Action<InlineRule> define)
        where TCause : Exception
    {
        var act = () => InlineRule.Of(define);
        return act.Should().Throw<RuleDefinitionException>().Which.InnerException.Should().BeAssignableTo<TCause>().Which;
    }
}
