using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using CustomerServiceRules.RuleEngine.Tests.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class QuantifierTests : EngineTest
{
    [Fact, Trait("Behaviour", "R54")]
    public void Exists_SeveralFacts_IsOneMatchUntilTheLastGoes()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Exists<B>(b => b.V > 0);
            rule.Then().Do(_ => Say("fired"));
        }));
        B one = new("1", v: 1), two = new("2", v: 1);

        Session.Insert(new B("0"));
        Activations().Should().BeEmpty();
        Session.Insert(one);
        Activations().Should().Equal("A+ R() Created");
        Session.Insert(two);
        Session.Update(one);
        Session.Retract(one);
        Activations().Should().BeEmpty();
        Fire().Should().Equal("fired");
        Trace();
        two.V = 0;
        Session.Update(two);
        Activations().Should().Equal("A- R() Removed");
        two.V = 2;
        Session.Update(two);
        Activations().Should().Equal("A+ R() Created");
        Fire().Should().Equal("fired");
    }

    [Fact, Trait("Behaviour", "R55")]
    public void Not_QualifyingFact_DeletesAndItsRetractionCreates()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a).Not<B>(b => b.V > 0);
            rule.Then().Do(_ => Say("fired"));
        }));
        B one = new("1", v: 1), two = new("2", v: 1);

        Session.Insert(new A("a"));
        Activations().Should().Equal("A+ R(a) Created");
        Fire().Should().Equal("fired");
        Trace();
        Session.Insert(one);
        Activations().Should().Equal("A- R(a) Removed");
        Session.Insert(two);
        Session.Retract(one);
        Activations().Should().BeEmpty();
        Session.Retract(two);
        Activations().Should().Equal("A+ R(a) Created");
        Fire().Should().Equal("fired");
    }

    [Fact, Trait("Behaviour", "R56")]
    public void NotAllAndCollect_WithNoFacts_AreActiveFromTheStart()
    {
        Run(
            Rule("not", rule =>
            {
                rule.When().Not<B>();
                rule.Then().Do(c => Say($"{c.Rule.Name} {c.Match.Facts.Count()}"));
            }),
            Rule("all", rule =>
            {
                rule.When().All<B>(b => b.V > 0);
                rule.Then().Do(c => Say($"{c.Rule.Name} {c.Match.Facts.Count()}"));
            }),
            Rule("collect", rule =>
            {
                IEnumerable<B> bs = null!;
                rule.When().Query(() => bs, q => q.Match<B>().Collect());
                rule.Then().Do(c => Say($"{c.Rule.Name} {c.Match.Facts.Count()}"));
            }));

        Activations().Should().BeEquivalentTo(["A+ not() Created", "A+ all() Created", "A+ collect([]) Created"]);
        Fire().Should().BeEquivalentTo(["not 0", "all 0", "collect 1"]);
    }

    [Fact, Trait("Behaviour", "R56")]
    public void Not_BeforeAMatch_IsAllowed()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Not<B>().Match(() => a);
            rule.ThenNothing();
        }));
        var b = new B();
        Session.Insert(b);
        Session.Insert(new A("a"));
        Activations().Should().BeEmpty();
        Session.Retract(b);
        Activations().Should().Equal("A+ R(a) Created");
    }

    [Fact, Trait("Behaviour", "R57")]
    public void All_ViolatedAndRepaired_DeletesAndCreates()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a).All<B>(b => b.K == "judged", b => b.V > 0, b => b.V < 9);
            rule.ThenNothing();
        }));
        B b = new("b", "judged", 0);

        Session.Insert(new A("a"));
        Session.Insert(new B("other", "other", 0));
        Activations().Should().Equal("A+ R(a) Created");
        Session.Insert(b);
        Activations().Should().Equal("A- R(a) None");
        b.V = 9;
        Session.Update(b);
        Activations().Should().BeEmpty();
        b.V = 8;
        Session.Update(b);
        Activations().Should().Equal("A+ R(a) Created");
        b.V = 0;
        Session.Update(b);
        b.K = "other";
        Session.Update(b);
        Activations().Should().Equal("A- R(a) None", "A+ R(a) Created");
    }

    [Fact, Trait("Behaviour", "R57")]
    public void All_OneCondition_JudgesEveryFactOfTheType()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>().All<B>(b => b.V > 0);
            rule.ThenNothing();
        }));
        var bad = new B("bad", v: 0);
        Session.InsertAll([new A("a"), new B("good", v: 1), bad]);
        Session.Fire().Should().Be(0);
        Session.Retract(bad);
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R59")]
    public void Quantifiers_OverEarlierVariables_AreJudgedPerCombination()
    {
        Run(
            Rule("exists", rule => OnA(rule, (A a) => rule.When().Match(() => a).Exists<B>(b => b.K == a.N))),
            Rule("not", rule => OnA(rule, (A a) => rule.When().Match(() => a).Not<B>(b => b.K == a.N))),
            Rule("all", rule => OnA(rule, (A a) => rule.When().Match(() => a).All<B>(b => b.K == a.N, b => b.V > a.V))));
        Session.InsertAll([new A("x", 1), new A("y", 1), new A("z", 1), new B("b1", "x", 2), new B("b2", "y", 1)]);

        Fire().Should().BeEquivalentTo(["exists x", "exists y", "not z", "all x", "all z"]);

        void OnA(InlineRule rule, Action<A> when)
        {
            when(null!);
            rule.Then().Do(c => Say(c.Rule.Name + " " + ((A)c.Match.Facts.Single().Value!).N));
        }
    }

    [Fact, Trait("Behaviour", "R59")]
    public void Not_PartnerChangesItsKey_IsJudgedAgain()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a).Not<B>(b => b.K == a.N);
            rule.ThenNothing();
        }));
        A x = new("x"), y = new("y");
        B b = new("b", "x");
        Session.InsertAll([x, y, b]);
        Session.Query<A>().Should().HaveCount(2);
        Activations().Should().Contain("A+ R(y) Created");
        b.K = "y";
        Session.Update(b);
        Activations().Should().BeEquivalentTo(["A+ R(x) Created", "A- R(y) None"]);
        x.N = "y";
        Session.Update(x);
        Activations().Should().Equal("A- R(y) None");
        Session.Retract(b);
        Activations().Should().BeEquivalentTo(["A+ R(y) Created", "A+ R(y) Created"]);
    }

    [Fact, Trait("Behaviour", "R60")]
    public void And_InsideAConjunction_ChangesNothing()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            C c = null!;
            rule.When().Match(() => a).And(x => x.Match(() => b, y => y.K == a.N).And(y => y.Not<AA>())).Match(() => c, x => x.K == b.K);
            rule.Then().Do(_ => Say(a.N + b.N + c.N));
        }));
        Session.InsertAll([new A("k"), new B("b", "k"), new C("c", "k"), new C("d", "other")]);

        Fire().Should().Equal("kbc");
    }

    [Fact, Trait("Behaviour", "R64")]
    public void ExistsAndNot_OverAGroup_AskForACombination()
    {
        var group = Element.AndGroup(Samples.Pattern<B>("b"), Samples.Pattern("c", (C c, B b) => c.K == b.K));
        Run(Samples.Rule(Element.AndGroup(Samples.Pattern<A>("a"), Element.Exists(group)), name: "R"));
        B b = new("b", "k");
        C c = new("c", "other");

        Session.InsertAll([new A("a"), b, c]);
        Activations().Should().BeEmpty();
        c.K = "k";
        Session.Update(c);
        Activations().Should().Equal("A+ R(a) Created");
        Session.Retract(b);
        Activations().Should().Equal("A- R(a) None");

        Run(Samples.Rule(Element.AndGroup(Samples.Pattern<A>("a"), Element.Not(group)), name: "R"));
        Session.InsertAll([new A("a"), c]);
        Session.Fire().Should().Be(1);
        Trace();
        Session.Insert(b);
        Activations().Should().Equal("A- R(a) Removed");
        Session.Retract(c);
        Activations().Should().Equal("A+ R(a) Created");
    }

    [Fact, Trait("Behaviour", "R64")]
    public void Exists_GroupWhoseFirstPatternJoinsTheOuterOne_AskPerCombination()
    {
        var group = Element.AndGroup(Samples.Pattern("b", (B b, A a) => b.K == a.N), Samples.Pattern("c", (C c, B b) => c.K == b.N));
        Run(Samples.Rule(Element.AndGroup(Samples.Pattern<A>("a"), Element.Exists(group)), name: "R"));
        var b = new B("b", "x");
        Session.InsertAll([new A("x"), new A("y"), b, new C("c", "b")]);
        Activations().Should().Equal("A+ R(x) Created");
        b.K = "y";
        Session.Update(b);
        Activations().Should().BeEquivalentTo(["A- R(x) None", "A+ R(y) Created"]);
    }

    [Fact, Trait("Behaviour", "R65")]
    public void ExistsOrNot_OverAlternatives_IsRefusedByTheCompiler()
    {
        var alternatives = Element.OrGroup(Samples.Pattern<B>("b"), Samples.Pattern<C>("c"));
        foreach (RuleElement quantifier in new RuleElement[] { Element.Exists(alternatives), Element.Not(alternatives) })
        {
            var compile = () => new RuleCompiler().Compile([Samples.Rule(Element.AndGroup(Samples.Pattern<A>("a"), quantifier), name: "refused")]);
            compile.Should().Throw<RuleCompilationException>().Which.RuleName.Should().Be("refused");
        }
    }
}
