using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class AgendaTests
{
    [Fact]
    [Trait("Behaviour", "R83")]
    public void Fire_HigherPriority_GoesFirstAlsoWhenItArisesMeanwhile()
    {
        A a = null!;
        B b = null!;
        var bench = new Bench(
            Bench.Rule("Low", r => { r.Priority(-1); r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("Start", r => { r.When().Match(() => a, x => x.V == 0); r.Then().Do(ctx => ctx.Insert(new B("b", "", 0))); }),
            Bench.Rule("High", r => { r.Priority(10); r.When().Match(() => b); r.Then().Do(_ => Quiet.Use(b)); }));

        bench.Session.InsertAll([new A("a", 0), new A("a", 1), new A("a", 0)]);

        bench.Fire().Should().Be(7);
        bench.Fired.Should().Equal("Start(a0)", "High(b)", "Start(a0)", "High(b)", "Low(a0)", "Low(a1)", "Low(a0)");
    }

    [Fact]
    [Trait("Behaviour", "R84")]
    public void Fire_EqualPriority_FollowsTheOrderOfActivation()
    {
        A a = null!;
        Bench Make() => new(
            Bench.Rule("d1", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("d2", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        A[] facts = [new("", 1), new("", 2)];

        Bench single = Make(), batch = Make();
        foreach (var fact in facts)
            single.Session.Insert(fact);
        single.Fire();
        batch.Session.InsertAll(facts);
        batch.Fire();

        single.Fired.Should().Equal("d1(1)", "d2(1)", "d1(2)", "d2(2)");
        batch.Fired.Should().Equal("d1(1)", "d1(2)", "d2(1)", "d2(2)");
    }

    [Fact]
    [Trait("Behaviour", "R85")]
    public void Update_OfAWaitingMatch_LeavesItsPlace()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        A first = new("a", 1), second = new("a", 2);
        bench.Session.InsertAll([first, second]);

        bench.Session.Update(first);
        bench.Fire().Should().Be(2);
        bench.Fire().Should().Be(0);
        bench.Session.Update(second);
        bench.Session.Update(first);
        bench.Fire();

        bench.Fired.Should().Equal("R(a1)", "R(a2)", "R(a2)", "R(a1)");
    }

    [Fact]
    [Trait("Behaviour", "R86")]
    public void Trigger_ActionThatRetractsItsFact_IsRemovedForTheActionsAfterIt()
    {
        A a = null!;
        var seen = new List<MatchTrigger>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a);
            r.Then().Do(ctx => seen.Add(ctx.Match.Trigger)).Do(ctx => ctx.Retract(a)).Do(ctx => seen.Add(ctx.Match.Trigger));
        }));

        bench.Session.Insert(new A());
        bench.Fire().Should().Be(1);

        seen.Should().Equal(MatchTrigger.Created, MatchTrigger.Removed);
    }

    [Fact]
    [Trait("Behaviour", "R87")]
    public void Retract_InAnAction_TakesOtherWaitingMatchesAway()
    {
        A a = null!, other = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a);
            r.Then().Do(ctx => ctx.TryRetract(other));
        }));
        other = new A("other");

        bench.Session.InsertAll([new A("first"), other]);

        bench.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R88")]
    public void NonRepeatable_FiresOnceForEachMatch()
    {
        A a = null!;
        var fact = new A("a", 1);
        var bench = new Bench(new Once(() => a));
        bench.Session.Insert(fact);
        bench.Fire().Should().Be(1);
        _ = bench.Log;

        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? a1; A~ once(a1) Created; upd! a1");
        bench.Fire().Should().Be(0);
        fact.V = 0;
        bench.Session.Update(fact);
        bench.Fire().Should().Be(1, "the Undo still runs");
        fact.V = 1;
        bench.Session.Update(fact);
        bench.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R89")]
    [Trait("Behaviour", "R103")]
    public void Update_OfItsOwnFact_FiresTheRuleAgainWhileItHolds()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a, x => x.V < 3);
            r.Then().Do(ctx => ctx.Update(a, x => Increment(x)));
        }));
        var fact = new A();

        bench.Session.Insert(fact);

        bench.Fire().Should().Be(3);
        fact.V.Should().Be(3);
    }

    [Fact]
    [Trait("Behaviour", "R90")]
    public void Fire_MaximumOrCancelled_StopsAndKeepsTheRest()
    {
        A a = null!;
        var seen = new List<CancellationToken>();
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(ctx => seen.Add(ctx.CancellationToken)); }));
        bench.Session.InsertAll(Enumerable.Range(0, 5).Select(i => new A("a", i)));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        bench.Session.Fire(0).Should().Be(0);
        bench.Session.Fire(-1).Should().Be(0);
        bench.Session.Fire(2).Should().Be(2);
        bench.Session.Fire(cancelled.Token).Should().Be(1);
        seen[^1].Should().Be(cancelled.Token);
        bench.Session.Fire(1, CancellationToken.None).Should().Be(1);
        bench.Session.Fire(CancellationToken.None).Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R91")]
    public void Halt_RunsTheRemainingActionsAndPropagatesLinkedFacts()
    {
        A a = null!;
        var log = new List<string>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a);
            r.Then().Do(ctx => ctx.Halt()).Do(_ => log.Add("after")).Yield(_ => new C("c"));
        }));
        bench.Session.InsertAll([new A("a", 1), new A("a", 2)]);

        bench.Fire().Should().Be(1);

        log.Should().Equal("after");
        bench.Log.Should().EndWith("ins? c; ins! c");
        bench.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R92")]
    public void Agenda_PeekAndClear_LookAtAndDropWhatWaits()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }));
        bench.Session.Agenda.IsEmpty.Should().BeTrue();
        bench.Session.Invoking(s => s.Agenda.Peek()).Should().Throw<InvalidOperationException>();
        var fact = new A();
        bench.Session.Insert(fact);

        bench.Session.Agenda.Peek().Should().BeSameAs(bench.Session.Agenda.Peek());
        bench.Session.Agenda.Clear();
        bench.Fire().Should().Be(0);
        bench.Session.Update(fact);
        bench.Session.Agenda.Peek().Trigger.Should().Be(MatchTrigger.Created);
        bench.Fire().Should().Be(1);
    }

    private static void Increment(A a) => a.V++;

    [Name("once")]
    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Once(System.Linq.Expressions.Expression<Func<A>> alias) : Rule
    {
        public override void Define()
        {
            When().Match(alias, x => x.V > 0);
            Then().Do(_ => Quiet.Use()).Undo(_ => Quiet.Use());
        }
    }
}
