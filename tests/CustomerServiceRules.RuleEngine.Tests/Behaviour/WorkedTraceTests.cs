using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class WorkedTraceTests : EngineTest
{
    [Fact, Trait("Behaviour", "R163")]
    public void OneRule_ThroughItsWholeLife_GivesTheTrace()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V >= 0);
            rule.Then().Do(_ => Say("action " + a.N));
        }));
        var a = new A("a");

        Session.Insert(a);
        Trace().Should().Equal("ins? a", "A+ R(a) Created", "ins! a");
        Session.Fire().Should().Be(1);
        Trace().Should().Equal("fire? R(a) Created", "action a", "fire! R(a) Created");
        Session.Fire().Should().Be(0);
        Session.Update(a);
        Trace().Should().Equal("upd? a", "A~ R(a) Updated", "upd! a");
        Session.Fire().Should().Be(1);
        Trace().Should().HaveCount(3);
        a.V = -1;
        Session.Update(a);
        Trace().Should().Equal("upd? a", "A- R(a) Removed", "upd! a");
        Session.Fire().Should().Be(0);
        a.V = 1;
        Session.Update(a);
        Trace().Should().Equal("upd? a", "A+ R(a) Created", "upd! a");
        Session.Retract(a);
        Trace().Should().Equal("ret? a", "A- R(a) None", "ret! a");
    }

    [Fact, Trait("Behaviour", "R164")]
    public void CollectPerPartner_ThroughItsWholeLife_GivesTheTrace()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            IEnumerable<B> bs = null!;
            rule.When().Match(() => a).Query(() => bs, q => q.Match<B>(b => b.K == a.N).Collect());
            rule.Then().Do(_ => Say($"{a.N} {Show(bs)}"));
        }));
        var a = new A("k");

        Session.Insert(a);
        Activations().Should().Equal("A+ R(k,[]) Created");
        Session.Insert(new B("b1", "k"));
        Activations().Should().Equal("A~ R(k,[b1]) Created");
        Session.Insert(new B("zz", "other"));
        Activations().Should().BeEmpty();
        Session.Fire().Should().Be(1);
        Said().Should().Equal("k [b1]");
        Session.Update(a);
        Activations().Should().Equal("A~ R(k,[b1]) Updated");
        Session.Retract(a);
        Activations().Should().Equal("A- R(k,[b1]) Removed");
    }

    [Fact, Trait("Behaviour", "R165")]
    public void GroupBy_ThroughItsWholeLife_GivesTheTrace()
    {
        Run(Rule("R", rule =>
        {
            IGrouping<string?, B> g = null!;
            rule.When().Query(() => g, q => q.Match<B>().GroupBy(b => b.K));
            rule.Then().Do(_ => Say(Show(g)));
        }));
        B b1 = new("b1", "x"), b2 = new("b2", "x"), b3 = new("b3", "y");

        Session.InsertAll([b1, b2, b3]);
        After().Should().Equal("A+ R(x[b1 b2])", "A+ R(y[b3])");
        Session.Update(b1);
        After().Should().Equal("A~ R(x[b1 b2])");
        b1.K = "y";
        Session.Update(b1);
        After().Should().Equal("A~ R(x[b2])", "A~ R(y[b3 b1])");
        b2.K = "z";
        Session.Update(b2);
        After().Should().Equal("A- R(x[])", "A+ R(z[b2])");
        Session.Retract(b2);
        After().Should().Equal("A- R(z[])");
        Session.Insert(new B("b4", "y"));
        After().Should().Equal("A~ R(y[b3 b1 b4])");

        IEnumerable<string> After()
        {
            var activations = Activations().Select(entry => entry[..entry.LastIndexOf(' ')]).ToArray();
            Session.Fire();
            Trace();
            return activations;
        }
    }

    [Fact, Trait("Behaviour", "R166")]
    public void LetAndHaving_AsTheValueChanges_GivesTheTrace()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            var d = 0;
            rule.When().Match(() => a).Let(() => d, () => a.V * 2).Having(() => d > 2);
            rule.Then().Do(_ => Say($"d={d}"));
        }));
        var a = new A("a", 5);

        Session.Insert(a);
        Activations().Should().Equal("A+ R(a,10) Created");
        a.V = 6;
        Session.Update(a);
        Activations().Should().Equal("A~ R(a,12) Created");
        Fire().Should().Equal("d=12");
        Trace();
        a.V = 0;
        Session.Update(a);
        Activations().Should().ContainSingle().Which.Should().StartWith("A- R(a,").And.EndWith("Removed");
        Session.Update(a);
        Activations().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R167")]
    public void ActionTriggers_OverTheLifeOfAMatch_GiveTheTrace()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V >= 0);
            rule.Then()
                .Do(_ => Say("do"))
                .Undo(_ => Say("undo"))
                .Action(_ => Say("activated"), RuleEngine.RuleModel.ActionTrigger.Activated)
                .Action(_ => Say("reactivated"), RuleEngine.RuleModel.ActionTrigger.Reactivated)
                .Action(_ => Say("deactivated"), RuleEngine.RuleModel.ActionTrigger.Deactivated)
                .Action(_ => Say("A|D"), RuleEngine.RuleModel.ActionTrigger.Activated | RuleEngine.RuleModel.ActionTrigger.Deactivated);
        }));
        var a = new A("a");

        Session.Insert(a);
        Fired(1).Should().Equal("do", "activated", "A|D");
        Session.Update(a);
        Fired(1).Should().Equal("do", "reactivated");
        a.V = -1;
        Session.Update(a);
        Fired(1).Should().Equal("undo", "deactivated", "A|D");

        Session.Retract(a);
        a.V = 0;
        Session.Insert(a);
        Session.Retract(a);
        Fired(0).Should().BeEmpty();

        Session.Insert(a);
        Fired(1).Should().HaveCount(3);
        Session.Retract(a);
        Session.Insert(a);
        Fired(2).Should().Equal("undo", "deactivated", "A|D", "do", "activated", "A|D");

        IEnumerable<string> Fired(int expected)
        {
            Said();
            Session.Fire().Should().Be(expected);
            return Said();
        }
    }

    [Fact, Trait("Behaviour", "R169")]
    public void LinkedChain_InsertFireRetractFire_GivesTheTrace()
    {
        Run(
            Rule("YA", rule =>
            {
                A a = null!;
                rule.When().Match(() => a);
                rule.Then().Yield(_ => new C("c", a.N));
            }),
            Rule("CtoB", rule =>
            {
                C c = null!;
                rule.When().Match(() => c);
                rule.Then().Yield(_ => new B("b", c.N, 0));
            }),
            Rule("OnC", rule =>
            {
                C c = null!;
                rule.When().Match(() => c);
                rule.Then().Do(_ => Say("do " + c.N)).Undo(_ => Say("undo " + c.N));
            }),
            Rule("OnB", rule =>
            {
                B b = null!;
                rule.When().Match(() => b);
                rule.Then().Do(_ => Say("do " + b.N));
            }));
        var a = new A("a");

        Session.Insert(a);
        Trace().Should().Equal("ins? a", "A+ YA(a) Created", "ins! a");
        Session.Fire().Should().Be(4);
        Trace().Should().Equal(
            "fire? YA(a) Created", "fire! YA(a) Created",
            "ins? c", "A+ CtoB(c) Created", "A+ OnC(c) Created", "ins! c",
            "fire? CtoB(c) Created", "fire! CtoB(c) Created",
            "ins? b", "A+ OnB(b) Created", "ins! b",
            "fire? OnC(c) Created", "do c", "fire! OnC(c) Created",
            "fire? OnB(b) Created", "do b", "fire! OnB(b) Created");
        Session.Retract(a);
        var retracted = Trace();
        retracted.Take(4).Should().Equal("ret? a", "A- YA(a) Removed", "ret! a", "ret? c");
        retracted.Skip(4).Take(2).Should().BeEquivalentTo(["A- OnC(c) Removed", "A- CtoB(c) Removed"]);
        retracted.Skip(6).Should().Equal("ret! c", "ret? b", "A- OnB(b) Removed", "ret! b");
        Session.Fire().Should().Be(1);
        Trace().Should().Equal("fire? OnC(c) Removed", "undo c", "fire! OnC(c) Removed");
    }
}
