using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using CustomerServiceRules.RuleEngine.Tests.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class AlternativeTests : EngineTest
{
    [Fact, Trait("Behaviour", "R61")]
    public void Or_BothBranchesHold_AreTwoActivations()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Or(x => x.Match(() => a, y => y.V > 0).Match(() => a, y => y.V > 1));
            rule.Then().Do(_ => Say(a.N));
        }));
        var a = new A("a", 2);

        Session.Insert(a);
        Activations().Should().Equal("A+ R(a) Created", "A+ R(a) Created");
        Fire().Should().Equal("a", "a");
        Trace();
        a.V = 1;
        Session.Update(a);
        Activations().Should().BeEquivalentTo(["A~ R(a) Updated", "A- R(a) Removed"]);
    }

    [Fact, Trait("Behaviour", "R61")]
    public void Or_Several_Multiply()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>().Or(x => x.Exists<B>().Exists<B>()).Or(x => x.Exists<C>().Exists<C>().Not<C>());
            rule.ThenNothing();
        }));
        Session.InsertAll([new A("a"), new B("b"), new C("c")]);

        Session.Fire().Should().Be(4);
    }

    [Fact, Trait("Behaviour", "R62")]
    public void Or_VariablesOfOtherBranches_HaveTheirDefault()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            var doubled = 0;
            rule.When().Or(x => x.Match(() => a).And(y => y.Match(() => b).Let(() => doubled, () => b.V * 2)));
            rule.Then().Do(c => Say($"{Show(a)} {Show(b)} {doubled}: {string.Join(" ", c.Match.Facts.Select(f => f.Declaration.Name + "=" + Show(f.Value)))}"));
        }));
        Session.Insert(new A("a"));
        Fire().Should().Equal("a null 0: a=a b=null doubled=null");
        Session.Insert(new B("b", v: 4));
        Fire().Should().Equal("null b 8: a=null b=b doubled=8");
    }

    [Fact, Trait("Behaviour", "R63")]
    public void Or_QueriesAndQuantifiersInside_Work()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            IEnumerable<B> bs = null!;
            rule.When().Match(() => a).Or(x => x
                .Query(() => bs, q => q.Match<B>(b => b.K == a.N).Collect().Where(list => list.Count() > 1))
                .And(y => y.Not<B>(b => b.K == a.N).Exists<C>()));
            rule.Then().Do(_ => Say($"{a.N} {Show(bs)}"));
        }));
        Session.Insert(new A("k"));
        Fire().Should().BeEmpty();
        Session.Insert(new C("c"));
        Fire().Should().Equal("k null");
        Session.InsertAll([new B("b1", "k"), new B("b2", "k")]);
        Fire().Should().Equal("k [b1 b2]");
    }

    [Fact, Trait("Behaviour", "R63")]
    public void LeftHandSide_AsAlternatives_WorksThroughTheModel()
    {
        Run(Samples.Rule(Element.OrGroup(Samples.Pattern("a", (A a) => a.V > 0), Element.AndGroup(Samples.Pattern<B>("b"), Samples.Pattern<C>("c"))), name: "R"));

        Session.Insert(new A("a", 1));
        Session.Insert(new B("b"));
        Session.Insert(new C("c"));
        Activations().Should().Equal("A+ R(a,null,null) Created", "A+ R(null,b,c) Created");
    }

    [Theory, Trait("Behaviour", "R170")]
    [InlineData(false, false, "a null c")]
    [InlineData(true, false, "a b null; a null c")]
    [InlineData(true, true, "a b null")]
    [InlineData(false, true, "")]
    public void Or_WorkedExample_FiresPerBranch(bool withB, bool withT, string expected)
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            C c = null!;
            rule.When().Match(() => a).Or(x => x.Match(() => b, z => z.K == a.N).And(y => y.Match(() => c, z => z.K == a.N).Not<Rec>()));
            rule.Then().Do(_ => Say($"{Show(a)} {Show(b)} {Show(c)}"));
        }));
        List<object> facts = [new A("a"), new C("c", "a")];
        if (withB)
            facts.Add(new B("b", "a"));
        if (withT)
            facts.Add(new Rec(1, 1));
        Session.InsertAll(facts);

        string.Join("; ", Fire()).Should().Be(expected);
    }
}
