using CustomerServiceRules.RuleEngine.Loops;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.Tests.Behaviour;

namespace CustomerServiceRules.RuleEngine.Tests.Loops;

public class LoopGuardTests : EngineTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void Fire_RuleThatUpdatesItsOwnFact_StopsAndNamesIt(int limit)
    {
        Run(Counting("grow", int.MaxValue));
        var a = new A("a");
        Session.Insert(a);

        var report = Stopped(new LoopGuard(limit));
        (report.Fired, report.ChainLength).Should().Be((limit, limit));
        report.Cycle.Select(rule => rule.Name).Should().Equal("grow");
        var step = report.Steps.Should().ContainSingle().Which;
        step.Trigger.Should().Be(limit == 1 ? MatchTrigger.Created : MatchTrigger.Updated);
        step.Facts.Should().Equal(new LoopFact("a", a, LoopFactOrigin.Updated, report.Cycle[0]));
        a.V.Should().Be(limit);
    }

    [Fact]
    public void Fire_RulesThatFeedOneAnotherByLinkedFacts_ReportsTheCycleAndItsFacts()
    {
        Run(
            Rule("ping", rule =>
            {
                A a = null!;
                B b = null!;
                rule.When().Match(() => a).Match(() => b, x => x.K == "ping");
                rule.Then().Yield(_ => new C(b.N + a.N, "pong"));
            }),
            Rule("pong", rule =>
            {
                C c = null!;
                rule.When().Match(() => c);
                rule.Then().Yield(_ => new B(c.N, "ping", 0));
            }),
            Rule("bystander", rule =>
            {
                C c = null!;
                rule.When().Match(() => c);
                rule.ThenNothing();
            }));
        A a = new("a");
        Session.InsertAll([a, new B("b", "ping")]);

        var report = Stopped(new LoopGuard(9));
        report.ChainLength.Should().Be(9);
        report.Cycle.Select(rule => rule.Name).Should().Equal("pong", "ping");
        var (pong, ping) = (report.Cycle[0], report.Cycle[1]);
        report.Steps.Select(step => step.Rule).Should().Equal(pong, ping);
        report.Steps[0].Facts.Single().Should().Match<LoopFact>(fact => fact.Variable == "c" && fact.Origin == LoopFactOrigin.Yielded && fact.By == ping);
        report.Steps[1].Facts[0].Should().Be(new LoopFact("a", a, LoopFactOrigin.Given, null));
        report.Steps[1].Facts[1].Should().Match<LoopFact>(fact => fact.Variable == "b" && fact.Value is B && fact.Origin == LoopFactOrigin.Yielded && fact.By == pong);
        report.ToString().Split(Environment.NewLine).Should().Equal(
            $"The run was stopped after {report.Fired} firings; the longest chain, in which each sets off the next, has 9.",
            "The rules repeat: pong -> ping -> pong",
            "  pong (Created)",
            "    c = baaaa (yielded by ping)",
            "  ping (Created)",
            "    a = a(a,0) (given)",
            "    b = baaaa (yielded by pong)");
    }

    [Fact]
    public void Fire_RuleThatInserts_SaysSoOfItsFacts()
    {
        Run(Rule("breed", rule =>
        {
            A a = null!;
            var next = 0;
            rule.When().Match(() => a).Let(() => next, () => a.V + 1);
            rule.Then().Do(c => c.Insert(new A("a", next)));
        }));
        Session.Insert(new A("a"));

        var report = Stopped(new LoopGuard(5));
        report.Steps.Single().Facts.Select(fact => (fact.Variable, fact.Origin, fact.By?.Name)).Should().Equal(
            ("a", LoopFactOrigin.Inserted, "breed"), ("next", LoopFactOrigin.Computed, null));
    }

    [Fact]
    public void Fire_LongButFiniteRun_IsNotStopped()
    {
        Run(
            Counting("count", 3),
            Rule("conclude", rule =>
            {
                A a = null!;
                rule.When().Match(() => a, x => x.V == 3);
                rule.Then().Yield(_ => new C(a.N, ""));
            }),
            Rule("go on", rule =>
            {
                C c = null!;
                rule.When().Match(() => c);
                rule.ThenNothing();
            }));
        Session.InsertAll(Enumerable.Range(0, 500).Select(i => new A("a" + i)));

        Session.Fire(new LoopGuard(5)).Should().Be(2_500, "each of 500 facts makes a chain of five");
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Fire_ChainAsLongAsTheLimit_IsLetThrough()
    {
        Run(Counting("count", 7));
        Session.Insert(new A());
        Session.Fire(new LoopGuard(7)).Should().Be(7);
        Session.Insert(new A());
        Stopped(new LoopGuard(6)).ChainLength.Should().Be(6);
    }

    [Fact]
    public void Fire_MatchThatManyFiringsUpdateWhileItWaits_StaysWhereItWasSetOff()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B shared = null!;
            rule.When().Match(() => a).Match(() => shared);
            rule.Then().Do(c => Leave(c, a)).Do(c => c.Update(shared));
        }));
        Session.Insert(new B());
        Session.InsertAll(Enumerable.Range(0, 50).Select(i => new A("a" + i)));
        Session.Fire(new LoopGuard(1)).Should().Be(50);
    }

    [Fact]
    public void Fire_MoreFiringsThanAllowed_IsNoLoopWhereNoRuleRepeats()
    {
        Run(Counting("count", 1));
        Session.InsertAll([new A(), new A(), new A()]);
        var report = Stopped(new LoopGuard { MaxFirings = 2 });
        report.Should().BeEquivalentTo(new { Fired = 2, ChainLength = 0 });
        report.Cycle.Should().BeEmpty();
        report.Steps.Should().BeEmpty();
        report.ToString().Should().Contain("No rule repeats");
        Session.Fire(new LoopGuard { MaxFirings = 1 }).Should().Be(1);
    }

    [Fact]
    public void Fire_RulesThatSetOffEverMore_AreStoppedByTheNumberOfFirings()
    {
        Run(Rule("double", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(c => c.InsertAll(new[] { new A(a.N + "l", 0), new A(a.N + "r", 0) }));
        }));
        Session.Insert(new A());
        var report = Stopped(new LoopGuard { MaxFirings = 1_000 });
        report.Fired.Should().Be(1_000);
        report.Cycle.Single().Name.Should().Be("double");
    }

    [Fact]
    public void Fire_Stopped_LeavesTheSessionUsable()
    {
        Run(Counting("grow", int.MaxValue), Rule("fine", rule =>
        {
            B b = null!;
            rule.When().Match(() => b);
            rule.Then().Do(_ => Say(b.N));
        }));
        var a = new A("a");
        Session.Insert(a);
        Stopped(new LoopGuard(3));
        Session.Agenda.Peek().Rule.Name.Should().Be("grow", "the firing that would exceed the limit is not begun");
        Stopped(new LoopGuard(4));
        a.V.Should().Be(7);

        Session.Agenda.Clear();
        Session.Insert(new B("b"));
        Session.Fire(new LoopGuard(1)).Should().Be(1);
        Said().Should().Equal("b");
        Session.Retract(a);
        Session.Query<A>().Should().BeEmpty();
    }

    [Fact]
    public void Fire_UnwatchedFirings_PassBeforeChainsAreCounted()
    {
        Run(Counting("count", 10));
        Session.Insert(new A());
        Session.Fire(new LoopGuard(1) { UnwatchedFirings = 9 }).Should().Be(10);
        Session.Insert(new A());
        Stopped(new LoopGuard(1) { UnwatchedFirings = 8 }).Should().BeEquivalentTo(new { Fired = 9, ChainLength = 1 });
    }

    [Fact]
    public void Fire_HaltAndCancellation_EndTheRunAsUsual()
    {
        using var source = new CancellationTokenSource();
        Run(Rule("halt", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(c => c.Halt());
        }));
        Session.InsertAll([new A(), new A(), new A()]);
        Session.Fire(new LoopGuard()).Should().Be(1);
        Session.Fire(new LoopGuard { UnwatchedFirings = 5 }).Should().Be(1);
        source.Cancel();
        Session.Fire(new LoopGuard(), source.Token).Should().Be(1);
    }

    [Fact]
    public void LoopGuard_LimitsThatMakeNoSense_AreRefused()
    {
        FluentActions.Invoking(() => new LoopGuard(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new LoopGuard { MaxFirings = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new LoopGuard { UnwatchedFirings = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private LoopReport Stopped(LoopGuard guard) =>
        Session.Invoking(s => s.Fire(guard)).Should().Throw<RuleLoopException>().Which.Report;

    private static (string, Action<InlineRule>) Counting(string name, int end) => Rule(name, rule =>
    {
        A a = null!;
        rule.When().Match(() => a, x => x.V < end);
        rule.Then().Do(c => Increment(c, a));
    });

    private static void Increment(IContext context, A a)
    {
        a.V++;
        context.Update(a);
    }

    private static void Leave(IContext context, A a) => context.Retract(a);
}
