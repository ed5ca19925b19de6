using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class ErrorTests
{
    [Fact]
    [Trait("Behaviour", "R107")]
    [Trait("Behaviour", "R108")]
    public void Condition_Throws_LeavesTheCallThatEvaluatedIt()
    {
        A a = null!;
        B b = null!;
        var own = Make(r => r.When().Match(() => a, x => Bad(x)));
        var joined = Make(r => r.When().Match(() => a).Match(() => b, x => BadJoin(x, a)));
        joined.Insert(new A());

        var failure = own.Invoking(x => x.Insert(new A())).Should().Throw<RuleLhsExpressionEvaluationException>().Which;
        failure.Expression.Should().Be("a => Bad(a)");
        failure.InnerException.Should().BeOfType<FormatException>();
        failure.Message.Split(Environment.NewLine).Should().HaveCount(2).And.HaveElementAt(1, "a => Bad(a)");
        failure.Should().BeAssignableTo<RuleExecutionException>();
        joined.Invoking(x => x.Insert(new B())).Should().Throw<RuleLhsExpressionEvaluationException>()
            .Which.Expression.Should().Be("(b, a) => BadJoin(b, a)");
    }

    [Fact]
    [Trait("Behaviour", "R107")]
    [Trait("Behaviour", "R108")]
    public void LetHavingAndQuery_Throw_AreLeftHandSideErrorsToo()
    {
        A a = null!;
        var d = false;
        string name = null!;
        ISession[] sessions =
        [
            Make(r => r.When().Match(() => a).Let(() => d, () => Bad(a))),
            Make(r => r.When().Match(() => a).Let(() => d, () => a.V > 0).Having(() => Bad(a) || d)),
            Make(r => r.When().Query(() => name, q => q.Match<A>().Select(x => Bad(x).ToString()))),
        ];

        foreach (var session in sessions)
            session.Invoking(x => x.Insert(new A())).Should().Throw<RuleLhsExpressionEvaluationException>().WithInnerException<FormatException>();
        sessions[2].Invoking(x => x.Insert(new A())).Should().Throw<RuleLhsExpressionEvaluationException>()
            .Which.Expression.Should().StartWith("$this$ => Bad($this$)");
    }

    [Fact]
    [Trait("Behaviour", "R107")]
    [Trait("Behaviour", "R108")]
    [Trait("Behaviour", "R114")]
    public void Action_Throws_EndsItsFiringAndNoOther()
    {
        A a = null!;
        var after = 0;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a);
            r.Then().Yield(_ => new C("c" + a.V)).Do(_ => BadAction(a)).Do(_ => Quiet.Use(a, after));
        }));
        A bad = new("bad", -1), good = new("good", 1);
        bench.Session.InsertAll([bad, good]);
        _ = bench.Log;

        var failure = bench.Session.Invoking(x => x.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().Which;

        failure.RuleName.Should().Be("R");
        failure.Expression.Should().Contain("BadAction(a)");
        failure.Message.Split(Environment.NewLine).Should().HaveCount(3).And.HaveElementAt(2, "R");
        failure.InnerException.Should().BeOfType<FormatException>();
        bench.Log.Should().Be("fire? R(bad-1) Created; ins? c-1; ins! c-1");
        bench.Fire().Should().Be(1);
        bench.Fired.Should().Equal("R(good1)");
        bench.Session.Update(bad);
        bench.Session.Agenda.Peek().Trigger.Should().Be(MatchTrigger.Updated);
    }

    [Fact]
    [Trait("Behaviour", "R104")]
    [Trait("Behaviour", "R107")]
    public void Context_CallThatFails_ComesOutOfTheAction()
    {
        A a = null!;
        B b = null!;
        ISession Twice() => Make(r => { r.When().Match(() => a); r.Then().Do(ctx => ctx.Insert(a)); }, act: false);
        var evaluated = Bench.Compile(
            Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(ctx => ctx.Insert(new B("b", "", 0))); }),
            Bench.Rule("S", r => { r.When().Match(() => b, x => BadJoin(x, null)); r.Then().Do(_ => Quiet.Use(b)); })).CreateSession();
        var twice = Twice();
        twice.Insert(new A());
        evaluated.Insert(new A());

        twice.Invoking(x => x.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<ArgumentException>();
        evaluated.Invoking(x => x.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<RuleLhsExpressionEvaluationException>().WithInnerException<FormatException>();
    }

    [Fact]
    [Trait("Behaviour", "R107")]
    public void LinkedFact_WhoseConditionThrows_LeavesFireUnwrapped()
    {
        A a = null!;
        B b = null!;
        var session = Bench.Compile(
            Bench.Rule("Y", r => { r.When().Match(() => a); r.Then().Yield(_ => new B("b", "", 0)); }),
            Bench.Rule("S", r => { r.When().Match(() => b, x => BadJoin(x, null)); r.Then().Do(_ => Quiet.Use(b)); })).CreateSession();
        session.Insert(new A());

        session.Invoking(x => x.Fire()).Should().Throw<RuleLhsExpressionEvaluationException>().WithInnerException<FormatException>();
    }

    [Fact]
    [Trait("Behaviour", "R109")]
    public void Handler_Throws_LeavesTheCallUnwrapped()
    {
        A a = null!;
        var session = Make(r => r.When().Match(() => a));
        session.Events.ActivationCreatedEvent += (_, _) => throw new TimeoutException();

        session.Invoking(x => x.Insert(new A())).Should().Throw<TimeoutException>();
    }

    [Fact]
    [Trait("Behaviour", "R110")]
    [Trait("Behaviour", "R112")]
    public void Condition_HandledError_CountsAsFalseUntilAnUpdate()
    {
        A a = null!;
        var d = false;
        var bench = new Bench(
            session => session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = e.Exception is FormatException,
            Bench.Rule("Own", r => { r.When().Match(() => a, x => Bad(x)); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("Let", r => { r.When().Match(() => a).Let(() => d, () => Bad(a)); r.Then().Do(_ => Quiet.Use(a, d)); }));
        var fact = new A("a", -1);

        bench.Session.Insert(fact);
        bench.Log.Should().Be("ins? a-1; ins! a-1");
        fact.V = 1;
        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? a1; A+ Own(a1) Created; A+ Let(a1,True) Created; upd! a1");
        fact.V = -1;
        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? a-1; A- Own(a-1) None; A- Let(a-1,True) None; upd! a-1");
    }

    [Fact]
    [Trait("Behaviour", "R110")]
    public void Action_HandledError_LetsTheOthersRun()
    {
        A a = null!;
        var log = new List<string>();
        var bench = new Bench(
            session => session.Events.RhsExpressionFailedEvent += (_, e) =>
            {
                log.Add("failed " + string.Join(",", e.Arguments.Select(Bench.Text)));
                e.IsHandled = true;
            },
            Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(_ => BadAction(a)).Do(_ => log.Add("after")); }));
        bench.Session.Insert(new A("a", -1));

        bench.Fire().Should().Be(1);

        log.Should().Equal("failed a-1", "after");
        bench.Fired.Should().Equal("R(a-1)");
    }

    [Fact]
    [Trait("Behaviour", "R113")]
    public void Insert_UnhandledError_StopsThereAndAGoodUpdateBringsAllRulesUpToDate()
    {
        A a = null!;
        var bench = new Bench(
            Bench.Rule("Before", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("Bad", r => { r.When().Match(() => a, x => Bad(x)); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("After", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        var fact = new A("a", -1);

        bench.Session.Invoking(x => x.Insert(fact)).Should().Throw<RuleLhsExpressionEvaluationException>();
        bench.Session.Query<A>().Should().Equal(fact);
        fact.V = 1;
        bench.Session.Update(fact);
        bench.Fire();

        bench.Fired.Should().BeEquivalentTo("Before(a1)", "Bad(a1)", "After(a1)");
    }

    [Fact]
    [Trait("Behaviour", "R21")]
    public void Match_AliasUsedBeforeItsPattern_FailsWhenEvaluated()
    {
        A a = null!;
        B b = null!;
        var session = Make(r => r.When().Match(() => a, x => x.N == b.K).Match(() => b));

        session.Invoking(x => x.Insert(new A())).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<NullReferenceException>();
    }

    private static ISession Make(Action<InlineRule> define, bool act = true) => Bench.Compile(Bench.Rule("R", r =>
    {
        define(r);
        if (act)
            r.Then().Do(_ => Quiet.Use());
    })).CreateSession();

    private static bool Bad(A a) => a.V > 0 ? true : throw new FormatException();

    private static bool BadJoin(B b, A? a) => throw new FormatException($"{b} {a}");

    private static void BadAction(A a) => Bad(a);
}
