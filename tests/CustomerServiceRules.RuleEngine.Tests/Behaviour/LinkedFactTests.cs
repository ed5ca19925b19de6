using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class LinkedFactTests : EngineTest
{
    [Fact, Trait("Behaviour", "R116")]
    public void Yield_FiredByUpdate_ReplacesTheLinkedFact()
    {
        Run(Yielding(), OnC());
        var a = new A("a", 1);
        Session.Insert(a);
        Fire().Should().Equal("C1 Created");
        var first = Session.Query<C>().Single();
        a.V = 2;
        Session.Update(a);
        Trace();
        Session.Fire().Should().Be(2);
        Trace().Should().Equal(
            "fire? Y(a) Updated", "fire! Y(a) Updated", "upd? C2", "A~ OnC(C2) Updated", "upd! C2",
            "fire? OnC(C2) Updated", "C2 Updated", "fire! OnC(C2) Updated");
        Session.Query<C>().Single().Should().NotBeSameAs(first);
    }

    [Fact, Trait("Behaviour", "R116")]
    public void Yield_WithUpdateExpression_MayChangeThePrevious()
    {
        Run(
            Rule("Y", rule =>
            {
                A a = null!;
                rule.When().Match(() => a);
                rule.Then().Yield(_ => new C("C", ""), (_, previous) => Lengthened(previous));
            }),
            OnC());
        var a = new A("a");
        Session.Insert(a);
        Session.Fire();
        var first = Session.Query<C>().Single();
        Session.Update(a);
        Fire().Should().Equal("C+ Updated");
        Session.Query<C>().Single().Should().BeSameAs(first);
    }

    [Fact, Trait("Behaviour", "R117")]
    public void Yield_Propagation_FollowsTheFiringButTheFactIsStoredBefore()
    {
        Run(
            Rule("Y", rule =>
            {
                A a = null!;
                rule.When().Match(() => a);
                rule.Then().Yield(_ => new C("c", "")).Do(_ => Say($"stored {Session.Query<C>().Count()}"));
            }),
            OnC());
        Session.Insert(new A("a"));
        Trace();
        Session.Fire();
        Trace().Should().Equal(
            "fire? Y(a) Created", "stored 1", "fire! Y(a) Created", "ins? c", "A+ OnC(c) Created", "ins! c",
            "fire? OnC(c) Created", "c Created", "fire! OnC(c) Created");
    }

    [Fact, Trait("Behaviour", "R118")]
    public void Retract_OfTheMatch_TakesTheLinkedFactAfterItsOwnEvents()
    {
        Run(Yielding(), OnC());
        var a = new A("a", 7);
        Session.Insert(a);
        Session.Fire();
        Trace();
        Session.Retract(a);
        Trace().Should().Equal("ret? a", "A- Y(a) Removed", "ret! a", "ret? C7", "A- OnC(C7) Removed", "ret! C7");
        Session.Query<C>().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R119")]
    public void Yield_OfTheMatchedKind_IsAChainThatGoesWithItsRoot()
    {
        Run(Rule("next", rule =>
        {
            B b = null!;
            rule.When().Match(() => b, x => x.V < 4);
            rule.Then().Yield(_ => new B("b" + (b.V + 1), "", b.V + 1));
        }));
        var root = new B("b0");
        Session.Insert(root);
        Session.Fire().Should().Be(4);
        Session.Query<B>().Select(b => b.V).Should().BeEquivalentTo([0, 1, 2, 3, 4]);
        Session.Retract(root);
        Session.Query<B>().Should().BeEmpty();
        Session.Fire().Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R119")]
    public void Yield_MatchEndsByNotOrCondition_TheLinkedFactGoes()
    {
        Run(Rule("Y", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V >= 0).Not<B>();
            rule.Then().Yield(_ => new C(a.N, ""));
        }));
        A one = new("1"), two = new("2");
        Session.InsertAll([one, two]);
        Session.Fire();
        Session.Query<C>().Should().HaveCount(2);
        one.V = -1;
        Session.Update(one);
        Session.Query<C>().Select(c => c.N).Should().Equal("2");
        Session.Insert(new B());
        Session.Query<C>().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R119")]
    public void Yield_ConclusionThatEndsAnotherMatch_TakesItsLinkedFactAway()
    {
        Run(
            Rule("provisional", rule =>
            {
                A a = null!;
                rule.When().Match(() => a).Not<C>(c => c.K == "final");
                rule.Then().Yield(_ => new C("p", "provisional"));
            }),
            Rule("final", rule =>
            {
                rule.Priority(-1);
                rule.When().Exists<C>(c => c.K == "provisional").Match<B>();
                rule.Then().Do(c => c.Insert(new C("f", "final")));
            }));
        Session.InsertAll([new A("a"), new B("b")]);
        Session.Fire().Should().Be(2);
        Session.Query<C>().Select(c => c.K).Should().Equal("final");
    }

    [Fact, Trait("Behaviour", "R120")]
    public void Source_OfALinkedFact_LeadsDownToInsertedFacts()
    {
        List<IFactMatch> facts = [];
        Run(
            Yielding(),
            Rule("CtoB", rule =>
            {
                C c = null!;
                rule.When().Match(() => c);
                rule.Then().Yield(_ => new B("b", c.N, 0));
            }),
            Rule("OnB", rule =>
            {
                rule.When().Match<B>();
                rule.Then().Do(c => facts.AddRange(c.Match.Facts));
            }));
        var a = new A("a", 3);
        Session.Insert(a);
        Session.Fire();

        var fromB = facts.Single().Source.Should().BeAssignableTo<ILinkedFactSource>().Which;
        fromB.SourceType.Should().Be(FactSourceType.Linked);
        fromB.Rule.Name.Should().Be("CtoB");
        var c = fromB.Facts.Single();
        c.Value.Should().BeOfType<C>();
        var fromC = c.Source.Should().BeAssignableTo<ILinkedFactSource>().Which;
        fromC.Rule.Name.Should().Be("Y");
        fromC.Facts.Single().Value.Should().BeSameAs(a);
        fromC.Facts.Single().Source.Should().BeNull();
    }

    [Fact, Trait("Behaviour", "R121")]
    public void LinkedMembers_KeepKeysPerActivation()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(c => Link(c, a));
        }));
        Session.InsertAll([new A("1"), new A("2")]);
        Session.Fire();

        Said().Should().Equal("before ", "null True", "after x,y x1", "before ", "null True", "after x,y x2");
        Session.Query<C>().Select(c => c.N).Should().BeEquivalentTo(["x1", "y1", "x2", "y2"]);
    }

    [Fact, Trait("Behaviour", "R121")]
    public void LinkedMembers_UpdateAndRetract_WorkByKey()
    {
        Run(
            Rule("R", rule =>
            {
                A a = null!;
                rule.When().Match(() => a);
                rule.Then()
                    .Action(c => c.InsertAllLinked(new[] { Keyed("x", "1"), Keyed("y", "2"), Keyed("z", "3") }), ActionTrigger.Activated)
                    .Action(c => c.UpdateLinked("x", new C("1*", "")), ActionTrigger.Reactivated)
                    .Action(c => c.UpdateAllLinked(new[] { Keyed("z", "3*") }), ActionTrigger.Reactivated)
                    .Action(c => c.RetractLinked("y", c.GetLinked("y")!), ActionTrigger.Reactivated)
                    .Do(c => Say(string.Join(",", c.GetLinkedKeys())));
            }),
            OnC());
        var a = new A("a");
        Session.Insert(a);
        Fire().Should().Equal("x,y,z", "1 Created", "2 Created", "3 Created");
        Session.Update(a);
        Trace();
        Session.Fire();
        Trace().Should().Contain(["upd? 1*", "upd? 3*", "ret? 2", "A- OnC(2) Removed"]).And.Contain("x,z");
        Session.Query<C>().Select(c => c.N).Should().BeEquivalentTo(["1*", "3*"]);
    }

    [Fact, Trait("Behaviour", "R122")]
    public void LinkedMembers_WrongKeysAndNulls_AreRefused()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Do(c => TryAll(c));
        }));
        Session.Insert(new A("a"));
        Session.Fire();
    }

    [Fact, Trait("Behaviour", "R122")]
    public void Yield_EqualFactsOfTwoActivations_IsAnErrorOfTheAction()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>();
            rule.Then().Yield(_ => new Rec(1, 1));
        }));
        Session.InsertAll([new A("1"), new A("2")]);

        this.Invoking(t => t.Session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().WithInnerException<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R123")]
    public void Yield_SeveralAndOtherActions_AreMixed()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Yield(_ => new B("b" + a.V)).Do(_ => Say("between")).Yield(_ => new C("c" + a.V, "")).Yield(_ => new C("d" + a.V, ""));
        }));
        var a = new A("a", 1);
        Session.Insert(a);
        Fire().Should().Equal("between");
        a.V = 2;
        Session.Update(a);
        Session.Fire();

        Session.Query<B>().Select(b => b.N).Should().Equal("b2");
        Session.Query<C>().Select(c => c.N).Should().BeEquivalentTo(["c2", "d2"]);
        Session.Retract(a);
        Session.Query<object>().Should().BeEmpty();
    }

    private static KeyValuePair<object, object> Keyed(object key, string name) => new(key, new C(name, ""));

    private static C Lengthened(C c)
    {
        c.N += "+";
        return c;
    }

    private static void TryAll(IContext context)
    {
        context.InsertLinked("k", new C("c", ""));
        context.Invoking(c => c.InsertLinked("k", new C("d", ""))).Should().Throw<ArgumentException>();
        context.Invoking(c => c.UpdateLinked("other", new C("d", ""))).Should().Throw<ArgumentException>();
        context.Invoking(c => c.RetractLinked("other", new C("d", ""))).Should().Throw<ArgumentException>();
        context.Invoking(c => c.InsertLinked(null!, new C("d", ""))).Should().Throw<ArgumentNullException>();
        context.Invoking(c => c.InsertLinked("l", null!)).Should().Throw<ArgumentNullException>();
        context.GetLinked("other").Should().BeNull();
    }

    private static (string, Action<InlineRule>) Yielding() => Rule("Y", rule =>
    {
        A a = null!;
        rule.When().Match(() => a);
        rule.Then().Yield(_ => new C("C" + a.V, a.N));
    });

    private (string, Action<InlineRule>) OnC() => Rule("OnC", rule =>
    {
        C c = null!;
        rule.When().Match(() => c);
        rule.Then().Do(x => Say($"{c.N} {x.Match.Trigger}"));
    });

    private void Link(IContext context, A a)
    {
        Say($"before {string.Join(",", context.GetLinkedKeys())}");
        Say($"{Show(context.GetLinked("x"))} {context.Match.Facts.Single().Value == a}");
        context.InsertLinked("x", new C("x" + a.N, ""));
        context.InsertLinked("y", new C("y" + a.N, ""));
        Say($"after {string.Join(",", context.GetLinkedKeys())} {Show(context.GetLinked("x"))}");
    }
}
