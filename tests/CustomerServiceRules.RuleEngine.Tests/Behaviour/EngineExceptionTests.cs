using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class EngineExceptionTests : EngineTest
{
    [Fact, Trait("Behaviour", "R107")]
    public void Condition_Throws_OutOfTheCallThatEvaluatesIt()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => Bad(x)).Match<B>(x => BadJ(x, a));
            rule.ThenNothing();
        }));
        var bad = new A("bad", -1);
        var thrown = this.Invoking(t => t.Session.Insert(bad)).Should().Throw<RuleLhsExpressionEvaluationException>().Which;
        thrown.Should().BeAssignableTo<RuleExecutionException>();
        thrown.InnerException.Should().BeOfType<FormatException>();

        var good = new A("good", 1);
        Session.Insert(good);
        this.Invoking(t => t.Session.Insert(new B("bad", v: -1))).Should().Throw<RuleLhsExpressionEvaluationException>();
        good.V = -1;
        this.Invoking(t => t.Session.Update(good)).Should().Throw<RuleLhsExpressionEvaluationException>();
    }

    [Fact, Trait("Behaviour", "R108")]
    public void Expression_OfAFailure_IsTheLambdaOverItsVariables()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a, x => Bad(x)).Match(() => b, x => BadJ(x, a));
            rule.Then().Do(c => Fail(a));
        }));
        var own = this.Invoking(t => t.Session.Insert(new A("bad", -1))).Should().Throw<RuleLhsExpressionEvaluationException>().Which;
        own.Expression.Should().Be("a => Bad(a)");
        own.Message.Split(Environment.NewLine).Should().HaveCount(2).And.HaveElementAt(1, own.Expression);

        Session.Insert(new A("a", 1));
        this.Invoking(t => t.Session.Insert(new B("bad", v: -1))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .Which.Expression.Should().Be("(b, a) => BadJ(b, a)");

        Session.Insert(new B("b", v: 1));
        var action = this.Invoking(t => t.Session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().Which;
        action.RuleName.Should().Be("R");
        action.Expression.Should().Contain("Fail(a)");
        action.Message.Split(Environment.NewLine).Should().HaveCount(3).And.HaveElementAt(1, action.Expression).And.HaveElementAt(2, "R");
    }

    [Fact, Trait("Behaviour", "R108")]
    public void Expression_InAQuery_CallsTheElementThis()
    {
        Run(Rule("R", rule =>
        {
            IEnumerable<A> all = null!;
            rule.When().Query(() => all, q => q.Match<A>(x => Bad(x)).Collect());
            rule.ThenNothing();
        }));
        this.Invoking(t => t.Session.Insert(new A("bad", -1))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .Which.Expression.Should().Be("$this$ => Bad($this$)");
    }

    [Fact, Trait("Behaviour", "R107")]
    public void LetHavingAndQueryExpressions_Throw_TheSameException()
    {
        Run(
            Rule("let", rule =>
            {
                A a = null!;
                var value = false;
                rule.When().Match(() => a, x => x.N == "let").Let(() => value, () => Bad(a));
                rule.ThenNothing();
            }),
            Rule("having", rule =>
            {
                A a = null!;
                rule.When().Match(() => a, x => x.N == "having").Having(() => Bad(a));
                rule.ThenNothing();
            }),
            Rule("group", rule =>
            {
                IGrouping<bool, A> g = null!;
                rule.When().Query(() => g, q => q.Match<A>(x => x.N == "group").GroupBy(x => Bad(x)));
                rule.ThenNothing();
            }));
        foreach (var name in new[] { "let", "having", "group" })
        {
            this.Invoking(t => t.Session.Insert(new A(name, -1))).Should().Throw<RuleLhsExpressionEvaluationException>(name)
                .WithInnerException<FormatException>();
        }
    }

    [Fact, Trait("Behaviour", "R107")]
    public void Action_CausesAConditionToThrow_WrapsBoth()
    {
        Run(
            Rule("R", rule =>
            {
                rule.When().Match<B>();
                rule.Then().Do(c => c.Insert(new A("bad", -1)));
            }),
            Judging());
        Session.Insert(new B("b"));

        this.Invoking(t => t.Session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<RuleLhsExpressionEvaluationException>()
            .Which.InnerException.Should().BeOfType<FormatException>();
    }

    [Fact, Trait("Behaviour", "R107")]
    public void LinkedFact_CausesAConditionToThrow_LeavesFireUnwrapped()
    {
        Run(
            Rule("R", rule =>
            {
                rule.When().Match<B>();
                rule.Then().Yield(_ => new A("bad", -1));
            }),
            Judging());
        Session.Insert(new B("b"));

        this.Invoking(t => t.Session.Fire()).Should().ThrowExactly<RuleLhsExpressionEvaluationException>();
    }

    [Fact, Trait("Behaviour", "R104")]
    public void Action_InsertsADuplicate_IsAnExceptionOfTheAction()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(c => c.Insert(a));
        }));
        Session.Insert(new A("a"));

        this.Invoking(t => t.Session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R114")]
    public void Action_Fails_TheFiringIsOverAndTheOthersRemain()
    {
        Run(
            Rule("R", rule =>
            {
                A a = null!;
                rule.When().Match(() => a);
                rule.Then().Yield(_ => new C("c" + a.N, "")).Do(_ => Say("before " + a.N)).Do(_ => Broken(a)).Do(_ => Say("after " + a.N));
            }),
            Rule("OnC", rule =>
            {
                C c = null!;
                rule.When().Match(() => c);
                rule.Then().Do(_ => Say(c.N));
            }));
        A bad = new("bad", -1), good = new("good", 1);
        Session.InsertAll([bad, good]);
        Trace();

        this.Invoking(t => t.Session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
        Trace().Should().Contain("before bad").And.NotContain("after bad").And.NotContain(entry => entry.StartsWith("fire!"));

        Session.Fire().Should().Be(3);
        Said().Should().BeEquivalentTo(["before good", "after good", "cbad", "cgood"], "the linked fact of the failed firing is propagated");
        Trace();
        Session.Update(bad);
        Activations().Should().Equal("A~ R(bad) Updated");
    }

    [Fact, Trait("Behaviour", "R22")]
    public void Yield_InASecondThenOfAnotherType_FailsWhenItFires()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Yield(_ => new C("c", ""));
            rule.Then().Yield(_ => new B("b"));
        }));
        Session.Insert(new A("a"));

        this.Invoking(t => t.Session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<InvalidCastException>();
    }

    [Fact, Trait("Behaviour", "R21")]
    public void Match_VariableUsedBeforeItsPattern_FailsAtEvaluation()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a, x => x.N == b.K).Match(() => b);
            rule.ThenNothing();
        }));

        this.Invoking(t => t.Session.Insert(new A("a"))).Should().Throw<RuleLhsExpressionEvaluationException>().WithInnerException<NullReferenceException>();
    }

    private static bool Bad(A a) => a.V >= 0 ? true : throw new FormatException(a.N);

    private static bool BadJ(B b, A a) => b.V >= 0 ? true : throw new FormatException(b.N + a.N);

    private static void Broken(A a) => Bad(a);

    private static void Fail(A a) => throw new FormatException(a.N);

    private static (string, Action<InlineRule>) Judging() => Rule("judging", rule =>
    {
        rule.When().Match<A>(a => Bad(a));
        rule.ThenNothing();
    });
}
