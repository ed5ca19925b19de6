using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Fluent;

[Trait("Behaviour", "R144")]
public class ActionRewritingTests
{
    private readonly RecordingContext _context = new();
    private readonly A _a = null!;
    private readonly B _b = null!;

    [Fact]
    public void Do_Variables_FollowTheContextInOrderOfAppearance() => Action(then => then.Do(ctx => Use(_b, ctx, _a, _b)))
        .Parameters.Select(p => (p.Name, p.Type)).Should().Equal(("ctx", typeof(IContext)), ("_b", typeof(B)), ("_a", typeof(A)));

    [Fact, Trait("Behaviour", "R99")]
    public void Triggers_OfDoUndoAndAction_AreKeptInWrittenOrder()
    {
        const ActionTrigger Both = ActionTrigger.Activated | ActionTrigger.Deactivated;
        Definition(then => then.Do(c => c.Halt()).Undo(c => c.Halt()).Action(c => c.Halt(), Both)).RightHandSide.Actions
            .Select(action => action.ActionTrigger).Should().Equal(ActionTrigger.Activated | ActionTrigger.Reactivated, ActionTrigger.Deactivated, Both);
        ActionElement.DefaultTrigger.Should().Be(ActionTrigger.Activated | ActionTrigger.Reactivated);
    }

    [Fact, Trait("Behaviour", "R116")]
    public void Yield_OneExpression_InsertsThenReplaces()
    {
        Run(Action(then => then.Yield(_ => new Rec(1, _a.V))), new A(v: 5));
        _context.Calls.Should().Equal("link Rec { Id = 1, V = 5 }");
    }

    [Fact, Trait("Behaviour", "R116")]
    public void Yield_OneExpressionRunAgain_ReplacesByAFreshValue()
    {
        var action = Action(then => then.Yield(_ => new Rec(1, _a.V)));
        Run(action, new A(v: 5));
        Run(action, new A(v: 6));

        _context.Calls.Should().HaveCount(2).And.HaveElementAt(1, "relink Rec { Id = 1, V = 6 } was Rec { Id = 1, V = 5 }");
    }

    [Fact, Trait("Behaviour", "R116")]
    public void Yield_TwoExpressions_TheSecondGetsContextAndPrevious()
    {
        var action = Action(then => then.Yield(c => new Rec(c.GetLinkedKeys().Count, _a.V), (ctx, old) => new Rec(old.Id + (10 * ctx.GetLinkedKeys().Count), old.V + _a.V)));
        Run(action, new A(v: 1));
        Run(action, new A(v: 2));

        _context.Calls.Should().Equal("link Rec { Id = 0, V = 1 }", "relink Rec { Id = 10, V = 3 } was Rec { Id = 0, V = 1 }");
    }

    [Fact]
    public void Yield_Expression_ShowsTheVariablesItUses() => Action(then => then.Yield(_ => new Rec(1, _b.V + _a.V)))
        .Parameters.Skip(1).Select(p => p.Name).Should().Equal("_b", "_a");

    [Fact]
    public void Yield_Struct_IsBoxed()
    {
        Run(Action(then => then.Yield(_ => _a.V)), new A(v: 4));
        _context.Calls.Should().Equal("link 4");
    }

    [Fact, Trait("Behaviour", "R123")]
    public void Yield_SeveralInOneChain_HaveKeysOfTheirOwn()
    {
        foreach (var action in Definition(then => then.Yield(_ => new Rec(1, 1)).Yield(_ => new Rec(2, 2))).RightHandSide.Actions)
            Run(action.Expression);

        _context.Calls.Should().Equal("link Rec { Id = 1, V = 1 }", "link Rec { Id = 2, V = 2 }");
        _context.GetLinkedKeys().Should().OnlyHaveUniqueItems().And.HaveCount(2).And.NotContain(0, "a key chosen by an action must not meet a hidden one");
    }

    [Fact, Trait("Behaviour", "R22")]
    public void Yield_SecondChain_CollidesWithTheFirst()
    {
        var actions = InlineRule.Of(rule =>
        {
            rule.When().Match<A>();
            rule.Then().Yield(_ => new Rec(1, 1));
            rule.Then().Yield(_ => "another type");
        }).RightHandSide.Actions;

        Run(actions[0].Expression);
        actions[1].Expression.Invoking(second => Run(second)).Should().Throw<InvalidCastException>();
    }

    [Fact, Trait("Behaviour", "R103")]
    public void Update_Extension_ChangesTheFactThenUpdatesIt()
    {
        var fact = new A("n", 1);
        _context.Update(fact, a => a.V = 2);

        fact.V.Should().Be(2);
        _context.Calls.Should().Equal("update a(n,2)");
    }

    private LambdaExpression Action(Action<IRightHandSideExpression> then) => Definition(then).RightHandSide.Actions.Single().Expression;

    private IRuleDefinition Definition(Action<IRightHandSideExpression> then) => InlineRule.Of(rule =>
    {
        rule.When().Match(() => _a).Match(() => _b);
        then(rule.Then());
    });

    private void Run(LambdaExpression action, params object[] facts)
    {
        try
        {
            action.Compile().DynamicInvoke([_context, .. facts]);
        }
        catch (System.Reflection.TargetInvocationException thrown)
        {
            throw thrown.InnerException!;
        }
    }

    private static void Use(params object[] values) => _ = values;
}
