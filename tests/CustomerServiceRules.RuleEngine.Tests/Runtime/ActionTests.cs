using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class ActionTests
{
    [Fact]
    [Trait("Behaviour", "R167")]
    [Trait("Behaviour", "R99")]
    [Trait("Behaviour", "R100")]
    [Trait("Behaviour", "R101")]
    public void Triggers_OfAllKinds_FollowTheTrace()
    {
        A a = null!;
        var log = new List<string>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a, x => x.V > 0);
            r.Then()
                .Do(_ => log.Add("do"))
                .Undo(_ => log.Add("undo"))
                .Action(_ => log.Add("activated"), ActionTrigger.Activated)
                .Action(_ => log.Add("reactivated"), ActionTrigger.Reactivated)
                .Action(_ => log.Add("deactivated"), ActionTrigger.Deactivated)
                .Action(_ => log.Add("A|D"), ActionTrigger.Activated | ActionTrigger.Deactivated);
        }));
        string Fire()
        {
            log.Clear();
            var fired = bench.Fire();
            return string.Join("; ", log) + " = " + fired;
        }

        var fact = new A("a", 1);
        bench.Session.Insert(fact);
        Fire().Should().Be("do; activated; A|D = 1");
        bench.Session.Update(fact);
        Fire().Should().Be("do; reactivated = 1");
        fact.V = 0;
        bench.Session.Update(fact);
        bench.Session.Agenda.IsEmpty.Should().BeFalse();
        Fire().Should().Be("undo; deactivated; A|D = 1");
        fact.V = 1;
        bench.Session.Update(fact);
        bench.Session.Retract(fact);
        Fire().Should().Be(" = 0");
        bench.Session.Insert(fact);
        bench.Fire();
        bench.Session.Retract(fact);
        bench.Session.Insert(fact);
        Fire().Should().Be("undo; deactivated; A|D; do; activated; A|D = 2");
        bench.Session.Update(fact);
        bench.Session.Retract(fact);
        Fire().Should().Be("undo; deactivated; A|D = 1");
    }

    [Fact]
    [Trait("Behaviour", "R100")]
    public void Fire_WithoutAFittingAction_FiresAndCountsNothing()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Action(_ => Quiet.Use(a), ActionTrigger.Activated); }));
        var fact = new A();
        bench.Session.Insert(fact);
        bench.Fire().Should().Be(1);
        _ = bench.Log;

        bench.Session.Update(fact);

        bench.Fire().Should().Be(0);
        bench.Log.Should().Be("upd? 0; A~ R(0) Updated; upd! 0");
    }

    [Fact]
    [Trait("Behaviour", "R102")]
    [Trait("Behaviour", "R101")]
    public void Undo_Runs_WhenLinkedFactsAreGoneAndFactsStillReadable()
    {
        A a = null!;
        var seen = new List<string>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a);
            r.Then().Yield(_ => new C("c")).Undo(ctx => seen.Add($"{ctx.GetLinkedKeys().Count} {Bench.Text(ctx.Match)} {a.N}"));
        }));
        var fact = new A("a");
        bench.Session.Insert(fact);
        bench.Fire();

        bench.Session.Retract(fact);
        bench.Session.Query<C>().Should().BeEmpty();
        bench.Fire();

        seen.Should().Equal("0 R(a0) a");
    }

    [Fact]
    [Trait("Behaviour", "R103")]
    public void Context_ChangesFactsAtOnce()
    {
        A a = null!;
        B b = null!;
        Bench bench = null!;
        bench = new Bench(
            Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(ctx => Steps(ctx, bench)); }),
            Bench.Rule("OnB", r => { r.When().Match(() => b); r.Then().Do(_ => Quiet.Use(b)); }));

        bench.Session.Insert(new A("a"));
        bench.Fire().Should().Be(1);

        bench.Log.Should().Be(
            "ins? a0; A+ R(a0) Created; ins! a0; fire? R(a0) Created; "
            + "ins? b; ins? c; A+ OnB(b) Created; ins! b; ins! c; upd? b; A~ OnB(b) Created; upd! b; ret? b; A- OnB(b) None; ret! b; fire! R");
    }

    [Fact]
    [Trait("Behaviour", "R103")]
    public void Context_KnowsItsRuleAndMatch()
    {
        A a = null!;
        var seen = new List<IContext>();
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a); r.Then().Do(ctx => seen.Add(ctx)); }));

        bench.Session.Insert(new A("a"));
        bench.Fire();

        var context = seen.Single();
        context.Rule.Name.Should().Be("R");
        context.Match.Rule.Should().BeSameAs(context.Rule);
        context.Match.Facts.Should().ContainSingle().Which.Declaration.Name.Should().Be("a");
    }

    private static void Steps(IContext ctx, Bench bench)
    {
        var fact = new B("b");
        ctx.InsertAll([fact, new C("c")]);
        ctx.TryInsert(fact).Should().BeFalse();
        ctx.Update(fact);
        ctx.TryUpdate(new B("absent")).Should().BeFalse();
        ctx.Retract(fact);
        ctx.TryRetract(fact).Should().BeFalse();
        bench.Session.Query<object>().Should().HaveCount(2);
    }
}
