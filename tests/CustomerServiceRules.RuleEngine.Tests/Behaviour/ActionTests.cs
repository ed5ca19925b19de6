using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class ActionTests : EngineTest
{
    [Fact, Trait("Behaviour", "R99")]
    public void Actions_Several_RunInWrittenOrderInOneFiring()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Do(_ => Say("1")).Action(_ => Say("2"), ActionTrigger.Activated).Do(_ => Say("3"));
            rule.Then().Do(_ => Say("4"));
        }));
        var a = new A("a");
        Session.Insert(a);
        Session.Fire().Should().Be(1);
        Said().Should().Equal("1", "2", "3", "4");
        Session.Update(a);
        Fire().Should().Equal("1", "3", "4");
    }

    [Fact, Trait("Behaviour", "R100")]
    public void Activation_WithoutAFittingAction_IsNeitherFiredNorCounted()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Action(_ => Say("activated"), ActionTrigger.Activated);
        }));
        var a = new A("a");
        Session.Insert(a);
        Session.Fire().Should().Be(1);
        Trace();
        Session.Update(a);
        Activations().Should().Equal("A~ R(a) Updated");
        Session.Fire().Should().Be(0);
        Session.Retract(a);
        Session.Fire().Should().Be(0);
        Trace().Should().NotContain(entry => entry.StartsWith("fire"));
    }

    [Fact, Trait("Behaviour", "R101")]
    public void Undo_AfterAFiring_IsAFiringOfItsOwn()
    {
        Run(DoAndUndo());
        var a = new A("a");
        Session.Insert(a);
        Session.Fire();
        Trace();
        Session.Retract(a);
        Session.Agenda.IsEmpty.Should().BeFalse();
        Trace();
        Session.Fire().Should().Be(1);
        Trace().Should().Equal("fire? R(a) Removed", "undo a", "fire! R(a) Removed");
    }

    [Fact, Trait("Behaviour", "R101")]
    public void Undo_WithoutAFiringBefore_DoesNotRun()
    {
        Run(DoAndUndo());
        var a = new A("a");
        Session.Insert(a);
        Session.Retract(a);
        Session.Fire().Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R101")]
    public void Undo_AfterAnUpdateThatDidNotFire_RunsAlone()
    {
        Run(DoAndUndo());
        var a = new A("a");
        Session.Insert(a);
        Session.Fire();
        Session.Update(a);
        Session.Retract(a);
        Fire().Should().Equal("undo a");
    }

    [Fact, Trait("Behaviour", "R101")]
    public void Undo_RetractAndInsert_RunsBeforeTheNewActivation()
    {
        Run(DoAndUndo());
        var a = new A("a");
        Session.Insert(a);
        Session.Fire();
        Session.Retract(a);
        Session.Insert(a);
        Session.Fire().Should().Be(2);
        Said().Should().Equal("do a", "undo a", "do a");
    }

    [Fact, Trait("Behaviour", "R102")]
    public void Undo_WithLinkedFacts_FindsThemGone()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Yield(_ => new C("c", a.N)).Undo(c => Say($"{c.GetLinkedKeys().Count}"));
        }));
        var a = new A("a");
        Session.Insert(a);
        Session.Fire();
        Session.Retract(a);
        Fire().Should().Equal("0");
    }

    [Fact, Trait("Behaviour", "R103")]
    public void Context_FactMembers_ActAtOnce()
    {
        Run(
            Rule("R", rule =>
            {
                A a = null!;
                rule.When().Match(() => a);
                rule.Then()
                    .Do(c => c.Insert(new B("b1")))
                    .Do(c => Say($"try {c.TryInsert(a)}"))
                    .Do(c => c.InsertAll(new object[] { new B("b2"), new B("b3") }))
                    .Do(c => c.RetractAll(Session.Query<B>().Where(b => b.N == "b2").ToArray()))
                    .Do(c => Say($"{c.Rule.Name} {c.Match.Facts.Count()}"));
            }),
            Rule("onB", rule =>
            {
                B b = null!;
                rule.When().Match(() => b);
                rule.Then().Do(_ => Say(b.N));
            }));
        Session.Insert(new A("a"));
        Trace();
        Session.Fire().Should().Be(3);
        Trace().Should().Equal(
            "fire? R(a) Created",
            "ins? b1", "A+ onB(b1) Created", "ins! b1",
            "try False",
            "ins? b2", "ins? b3", "A+ onB(b2) Created", "A+ onB(b3) Created", "ins! b2", "ins! b3",
            "ret? b2", "A- onB(b2) None", "ret! b2",
            "R 1",
            "fire! R(a) Created",
            "fire? onB(b1) Created", "b1", "fire! onB(b1) Created",
            "fire? onB(b3) Created", "b3", "fire! onB(b3) Created");
    }

    [Fact, Trait("Behaviour", "R103")]
    public void Context_UpdatesAndRetractions_ActAtOnceByTheRulesOfTheSession()
    {
        Run(
            Rule("R", rule =>
            {
                A a = null!;
                B b = null!;
                rule.When().Match(() => a).Match(() => b);
                rule.Then()
                    .Do(c => c.Update(a))
                    .Do(c => Say($"{c.TryUpdate(b)} {c.TryUpdate(new C())} {c.TryRetract(new C())}"))
                    .Do(c => c.UpdateAll(new object[] { a, b }))
                    .Do(c => c.Retract(b))
                    .Do(c => Say($"{c.Match.Trigger} {c.TryRetract(a)} {c.TryRetract(a)}"));
            }));
        Session.InsertAll([new A("a"), new B("b")]);
        Trace();
        Session.Fire().Should().Be(1);
        Trace().Should().Equal(
            "fire? R(a,b) Created",
            "upd? a", "A~ R(a,b) Updated", "upd! a",
            "upd? b", "A~ R(a,b) Updated", "upd! b",
            "True False False",
            "upd? a", "upd? b", "A~ R(a,b) Updated", "A~ R(a,b) Updated", "upd! a", "upd! b",
            "ret? b", "A- R(a,b) Removed", "ret! b",
            "ret? a", "ret! a",
            "Removed True False",
            "fire! R(a,b) Removed");
        Session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact, Trait("Behaviour", "R103")]
    public void Update_Extension_ChangesAndPropagates()
    {
        Run(
            Rule("R", rule =>
            {
                A a = null!;
                B b = null!;
                rule.When().Match(() => a).Match(() => b, x => x.V == 0);
                rule.Then().Do(c => c.Update(b, Mark));
            }),
            Rule("marked", rule =>
            {
                rule.When().Match<B>(b => b.V == 1);
                rule.Then().Do(_ => Say("marked"));
            }));
        Session.InsertAll([new A("a"), new B("b")]);
        Fire().Should().Equal("marked");
    }

    private static void Mark(B b) => b.V = 1;

    private (string, Action<InlineRule>) DoAndUndo() => Rule("R", rule =>
    {
        A a = null!;
        rule.When().Match(() => a);
        rule.Then().Do(_ => Say("do " + a.N)).Undo(_ => Say("undo " + a.N));
    });
}
