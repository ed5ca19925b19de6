using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class LinkedFactTests
{
    [Fact]
    [Trait("Behaviour", "R169")]
    [Trait("Behaviour", "R117")]
    [Trait("Behaviour", "R118")]
    public void Yield_ChainOfTwo_PropagatesAfterEachFiringAndGoesWithItsRoot()
    {
        A a = null!;
        C c = null!;
        B b = null!;
        Bench bench = null!;
        bench = new Bench(
            Bench.Rule("YA", r => { r.When().Match(() => a); r.Then().Yield(_ => new C("c", a.N)); }),
            Bench.Rule("CtoB", r => { r.When().Match(() => c); r.Then().Yield(_ => new B("b", c.K, 0)); }),
            Bench.Rule("OnC", r =>
            {
                r.When().Match(() => c);
                r.Then().Do(_ => bench.Note("do")).Undo(_ => bench.Note("undo"));
            }),
            Bench.Rule("OnB", r => { r.When().Match(() => b); r.Then().Do(_ => bench.Note("do")); }));
        var fact = new A("a");

        bench.Session.Insert(fact);
        bench.Log.Should().Be("ins? a0; A+ YA(a0) Created; ins! a0");
        bench.Fire();
        bench.Log.Should().Be(
            "fire? YA(a0) Created; fire! YA; ins? c; A+ CtoB(c) Created; A+ OnC(c) Created; ins! c; "
            + "fire? CtoB(c) Created; fire! CtoB; ins? b; A+ OnB(b) Created; ins! b; "
            + "fire? OnC(c) Created; do; fire! OnC; fire? OnB(b) Created; do; fire! OnB");
        bench.Session.Retract(fact);
        bench.Log.Should().Be(
            "ret? a0; A- YA(a0) Removed; ret! a0; ret? c; A- CtoB(c) Removed; A- OnC(c) Removed; ret! c; ret? b; A- OnB(b) Removed; ret! b");
        bench.Fire().Should().Be(1);
        bench.Log.Should().Be("fire? OnC(c) Removed; undo; fire! OnC");
    }

    [Fact]
    [Trait("Behaviour", "R120")]
    public void Yield_LinkedFact_NamesItsRuleAndFactsDownToInsertedOnes()
    {
        A a = null!;
        B b = null!;
        C c = null!;
        var bench = new Bench(
            Bench.Rule("First", r => { r.When().Match(() => a).Match(() => b, x => x.K == a.N); r.Then().Yield(_ => new C("c", a.N)); }),
            Bench.Rule("Second", r => { r.When().Match(() => c); r.Then().Yield(_ => new AA("end", 1)); }));
        IFact? end = null;
        bench.Session.Events.FactInsertedEvent += (_, e) => end = e.Fact;

        bench.Session.InsertAll([new A("k"), new B("b", "k")]);
        bench.Fire();

        var source = end!.Source.Should().BeAssignableTo<ILinkedFactSource>().Subject;
        source.SourceType.Should().Be(FactSourceType.Linked);
        source.Rule.Name.Should().Be("Second");
        var cause = source.Facts.Should().ContainSingle().Subject;
        var first = cause.Source.Should().BeAssignableTo<ILinkedFactSource>().Subject;
        first.Rule.Name.Should().Be("First");
        first.Facts.Cast<IFactMatch>().Select(fact => fact.Declaration.Name).Should().Equal("a", "b");
        first.Facts.Should().OnlyContain(fact => fact.Source == null);
    }

    [Fact]
    [Trait("Behaviour", "R116")]
    public void Yield_AfterAnUpdateOfItsMatch_ReplacesTheLinkedFact()
    {
        A a = null!;
        C c = null!;
        var bench = new Bench(
            Bench.Rule("Y", r => { r.When().Match(() => a); r.Then().Yield(_ => new C("c" + a.V)); }),
            Bench.Rule("OnC", r => { r.When().Match(() => c); r.Then().Do(_ => Quiet.Use(c)); }));
        var fact = new A("a", 1);
        bench.Session.Insert(fact);
        bench.Fire();
        _ = bench.Log;

        fact.V = 2;
        bench.Session.Update(fact);
        bench.Fire().Should().Be(2);

        bench.Log.Should().Be(
            "upd? a2; A~ Y(a2) Updated; upd! a2; fire? Y(a2) Updated; fire! Y; upd? c2; A~ OnC(c2) Updated; upd! c2; fire? OnC(c2) Updated; fire! OnC");
        bench.Session.Query<C>().Should().ContainSingle().Which.N.Should().Be("c2");
    }

    [Fact]
    [Trait("Behaviour", "R116")]
    public void Yield_WithAnUpdateForm_GetsThePreviousFact()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("Y", r =>
        {
            r.When().Match(() => a);
            r.Then().Yield(_ => new C("c" + a.V), (_, previous) => new C(previous.N + a.V));
        }));
        var fact = new A("a", 1);
        bench.Session.Insert(fact);
        bench.Fire();

        fact.V = 2;
        bench.Session.Update(fact);
        bench.Fire();

        bench.Session.Query<C>().Should().ContainSingle().Which.N.Should().Be("c12");
    }

    [Fact]
    [Trait("Behaviour", "R119")]
    public void Yield_FactOfTheRulesOwnKind_GoesOnUntilTheConditionEndsAndGoesWithTheRoot()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("Next", r =>
        {
            r.When().Match(() => a, x => x.V < 4);
            r.Then().Yield(_ => new A("n", a.V + 1));
        }));
        var root = new A("n", 0);

        bench.Session.Insert(root);
        bench.Fire().Should().Be(4);
        bench.Session.Query<A>().Select(x => x.V).Should().BeEquivalentTo([0, 1, 2, 3, 4]);
        bench.Session.Retract(root);

        bench.Session.Query<A>().Should().BeEmpty();
        bench.Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact]
    [Trait("Behaviour", "R39")]
    public void Session_LinkedFact_CannotBeChangedFromOutside()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("Y", r => { r.When().Match(() => a); r.Then().Yield(_ => new Rec(1, a.V)); }));
        bench.Session.Insert(new A());
        bench.Fire();
        var linked = bench.Session.Query<Rec>().Single();

        bench.Session.TryUpdate(linked).Should().BeFalse();
        bench.Session.TryRetract(linked).Should().BeFalse();
        bench.Session.Invoking(x => x.Update(linked)).Should().Throw<ArgumentException>();
        bench.Session.Invoking(x => x.Retract(linked)).Should().Throw<ArgumentException>();
        bench.Session.Invoking(x => x.Insert(new Rec(1))).Should().Throw<ArgumentException>().WithParameterName("facts");
    }

    [Fact]
    [Trait("Behaviour", "R122")]
    public void Yield_FactEqualToOnePresent_FailsInsideTheActionException()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("Y", r => { r.When().Match(() => a); r.Then().Yield(_ => new Rec(1, 0)); }));
        bench.Session.InsertAll([new A("a", 1), new A("a", 2)]);

        bench.Session.Invoking(x => x.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<ArgumentException>();
        bench.Session.Query<Rec>().Should().ContainSingle();
    }

    [Fact]
    [Trait("Behaviour", "R121")]
    [Trait("Behaviour", "R122")]
    public void Context_LinkedMembers_WorkByKeyForEachMatch()
    {
        A a = null!;
        var seen = new List<string>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a);
            r.Then().Do(ctx => Steps(ctx, a, seen));
        }));

        bench.Session.InsertAll([new A("a", 1), new A("a", 2)]);
        bench.Fire();

        seen.Should().Equal("k1,k2", "k1", "k1,k2", "k1");
        bench.Session.Query<C>().Select(c => c.N).Should().BeEquivalentTo("changed1", "changed2");
    }

    [Fact]
    [Trait("Behaviour", "R123")]
    public void Yield_SeveralOnOneThen_AllAreInserted()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("Y", r =>
        {
            r.When().Match(() => a);
            r.Then().Yield(_ => new C("c")).Do(_ => Quiet.Use(a)).Yield(_ => new B("b", "", 0));
        }));

        bench.Session.Insert(new A());
        bench.Fire().Should().Be(1);

        bench.Session.Query<object>().Should().HaveCount(3);
        bench.Log.Should().EndWith("ins? c; ins? b; ins! c; ins! b");
    }

    [Fact]
    [Trait("Behaviour", "R124")]
    public void PropagateLinked_WithoutAutomaticPropagation_GivesOneBatchOfTheRound()
    {
        A a = null!;
        C c = null!;
        var bench = new Bench(
            Bench.Rule("Y", r => { r.When().Match(() => a); r.Then().Yield(_ => new C("c" + a.V)); }),
            Bench.Rule("OnC", r => { r.When().Match(() => c); r.Then().Do(_ => Quiet.Use(c)); }));
        bench.Session.AutoPropagateLinkedFacts.Should().BeTrue();
        bench.Session.AutoPropagateLinkedFacts = false;
        A[] facts = [new("a", 1), new("a", 2), new("a", 3)];
        bench.Session.InsertAll(facts);

        bench.Fire().Should().Be(3);
        var set = bench.Session.PropagateLinked().Should().ContainSingle().Subject;
        set.Action.Should().Be(LinkedFactAction.Insert);
        set.FactCount.Should().Be(3);
        set.Facts.Select(fact => Bench.Text(fact.Value)).Should().Equal("c1", "c2", "c3");
        bench.Session.PropagateLinked().Should().BeEmpty();
        bench.Fire().Should().Be(3);
        bench.Session.UpdateAll(facts);
        bench.Fire().Should().Be(3);
        _ = bench.Log;
        bench.Session.Insert(new B("b"));
        bench.Log.Should().StartWith("ins? b; ins! b; upd? c1; upd? c2; upd? c3; A~ OnC(c1) Updated");
    }

    [Fact]
    [Trait("Behaviour", "R116")]
    public void Yield_AfterItsMatchHasEnded_LeavesNothingBehind()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("Y", r => { r.When().Match(() => a); r.Then().Do(ctx => ctx.Retract(a)).Yield(_ => new C("c")); }));
        bench.Session.Insert(new A());

        bench.Fire().Should().Be(1);

        bench.Session.Query<object>().Should().BeEmpty();
        bench.Log.Should().EndWith("fire! Y; ins? c; ins! c; ret? c; ret! c");
    }

    [Fact]
    [Trait("Behaviour", "R117")]
    public void Propagation_ListenerInsertsMeanwhile_GoesOnInItsOrder()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("Y", r => { r.When().Match(() => a); r.Then().Do(ctx => Relink(ctx, a.V)); }));
        var fact = new A("a", 1);
        bench.Session.Insert(fact);
        bench.Fire();
        fact.V = 2;
        bench.Session.Update(fact);
        bench.Session.Events.FactUpdatedEvent += (_, e) =>
        {
            if (e.Fact.Value is C { N: "1" })
                bench.Session.Insert(new B("b"));
        };

        bench.Fire();

        bench.Log.Should().EndWith("upd! 1; ins? b; ins! b; upd! 2; ins? 3; ins! 3");
    }

    private static void Relink(IContext ctx, int round)
    {
        if (round == 1)
        {
            ctx.InsertAllLinked([new(1, new C("one")), new(2, new C("two"))]);
            return;
        }

        ctx.UpdateAllLinked([new(1, new C("1")), new(2, new C("2"))]);
        ctx.InsertLinked(3, new C("3"));
    }

    private static void Steps(IContext ctx, A a, List<string> seen)
    {
        var second = new C("second");
        ctx.GetLinked("k1").Should().BeNull();
        ctx.InsertAllLinked([new("k1", new C("first")), new("k2", second)]);
        seen.Add(string.Join(",", ctx.GetLinkedKeys()));
        ctx.Invoking(x => x.InsertLinked("k1", new C())).Should().Throw<ArgumentException>();
        ctx.Invoking(x => x.UpdateLinked("none", new C())).Should().Throw<ArgumentException>();
        ctx.Invoking(x => x.UpdateLinked("k1", second)).Should().Throw<ArgumentException>().WithMessage("*already in the session*");
        ctx.Invoking(x => x.UpdateLinked("k1", a)).Should().Throw<ArgumentException>().WithMessage("*already in the session*");
        ctx.Invoking(x => x.RetractLinked("none", second)).Should().Throw<ArgumentException>();
        ctx.Invoking(x => x.InsertLinked(null!, new C())).Should().Throw<ArgumentNullException>();
        ctx.Invoking(x => x.InsertLinked("k3", null!)).Should().Throw<ArgumentNullException>();
        ctx.UpdateLinked("k1", new C("changed" + a.V));
        ctx.RetractLinked("k2", second);
        seen.Add(string.Join(",", ctx.GetLinkedKeys()));
    }
}
