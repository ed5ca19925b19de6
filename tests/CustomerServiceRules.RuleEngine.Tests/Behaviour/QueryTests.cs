using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class QueryTests : EngineTest
{
    [Fact, Trait("Behaviour", "R66")]
    public void Query_MatchOverEarlierVariables_BindsEachFactPerCombination()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a).Query(() => b, q => q.Match<B>(x => x.K == a.N)).Match<C>(c => c.K == b.N);
            rule.Then().Do(_ => Say(a.N + b.N));
        }));
        Session.InsertAll([new A("x"), new A("y"), new B("b1", "x"), new B("b2", "y"), new B("b3", "x"), new C("c", "b2"), new C("c", "b3")]);

        Fire().Should().BeEquivalentTo(["yb2", "xb3"]);
    }

    [Fact, Trait("Behaviour", "R67")]
    public void From_Value_IsRecomputedAndFlattenedOnRequest()
    {
        Run(
            Rule("whole", rule =>
            {
                A a = null!;
                string text = null!;
                rule.When().Match(() => a).Query(() => text, q => q.From(() => a.N));
                rule.ThenNothing();
            }),
            Rule("letters", rule =>
            {
                A a = null!;
                string letter = null!;
                rule.When().Match(() => a).Query(() => letter, q => q.From(() => a.N).SelectMany(text => text.Select(c => c.ToString())));
                rule.ThenNothing();
            }));
        var a = new A("ab");
        Session.Insert(a);
        Activations().Should().BeEquivalentTo(["A+ whole(ab,ab) Created", "A+ letters(ab,a) Created", "A+ letters(ab,b) Created"]);
        a.N = "bc";
        Session.Update(a);
        Activations().Should().BeEquivalentTo(["A~ whole(bc,bc) Created", "A- letters(bc,a) None", "A~ letters(bc,b) Created", "A+ letters(bc,c) Created"]);
    }

    [Fact, Trait("Behaviour", "R68")]
    public void Where_AfterAnOperator_CreatesAndDeletesResults()
    {
        Run(Rule("R", rule =>
        {
            IGrouping<string?, B> g = null!;
            rule.When().Query(() => g, q => q.Match<B>().Where(b => b.V > 0).GroupBy(b => b.K).Where(x => x.Count() > 1));
            rule.ThenNothing();
        }));
        B one = new("1", "k", 1), two = new("2", "k", 1);
        Session.InsertAll([one, new B("0", "k", 0)]);
        Activations().Should().BeEmpty();
        Session.Insert(two);
        Activations().Should().Equal("A+ R(k[1 2]) Created");
        Session.Update(two);
        Activations().Should().Equal("A~ R(k[1 2]) Created");
        one.V = 0;
        Session.Update(one);
        Activations().Should().ContainSingle().Which.Should().StartWith("A- R(k");
    }

    [Fact, Trait("Behaviour", "R69")]
    public void Select_Update_UpdatesTheActivationWithTheNewValue()
    {
        Run(Rule("R", rule =>
        {
            string text = null!;
            rule.When().Query(() => text, q => q.Match<B>().Select(b => b.N + b.V));
            rule.Then().Do(_ => Say(text));
        }));
        var b = new B("b", v: 1);
        Session.Insert(b);
        Activations().Should().Equal("A+ R(b1) Created");
        b.V = 2;
        Session.Update(b);
        Activations().Should().Equal("A~ R(b2) Created");
        Fire().Should().Equal("b2");
        Trace();
        Session.Retract(b);
        Activations().Should().Equal("A- R(b2) Removed");
    }

    [Fact, Trait("Behaviour", "R69")]
    public void SelectAndSelectMany_NullResult_IsARawError()
    {
        Run(Rule("R", rule =>
        {
            string key = null!;
            rule.When().Query(() => key, q => q.Match<B>().Select(b => b.K!));
            rule.ThenNothing();
        }));
        this.Invoking(t => t.Session.Insert(new B("b", null))).Should().ThrowExactly<NullReferenceException>();

        Run(Rule("R", rule =>
        {
            object letter = null!;
            rule.When().Query(() => letter, q => q.Match<B>().SelectMany(b => Keys(b)));
            rule.ThenNothing();
        }));
        this.Invoking(t => t.Session.Insert(new B("b", null))).Should().ThrowExactly<NullReferenceException>();
    }

    [Fact, Trait("Behaviour", "R70")]
    public void Select_EqualResultsOfTwoSources_IsARawError()
    {
        Run(Rule("R", rule =>
        {
            string key = null!;
            rule.When().Query(() => key, q => q.Match<B>().Select(b => b.K!));
            rule.ThenNothing();
        }));
        Session.Insert(new B("b1", "k"));
        this.Invoking(t => t.Session.Insert(new B("b2", "k"))).Should().ThrowExactly<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R71")]
    public void SelectMany_ElementsOfSeveralSources_AreDistinctAndCounted()
    {
        Run(Rule("R", rule =>
        {
            string element = null!;
            rule.When().Query(() => element, q => q.Match<B>().SelectMany(b => b.K!.Split(new[] { ',' })));
            rule.ThenNothing();
        }));
        B one = new("1", "p,q,p"), two = new("2", "q,r");
        Session.Insert(one);
        Session.Insert(two);
        Activations().Where(entry => entry.StartsWith("A+", StringComparison.Ordinal)).Should().Equal("A+ R(p) Created", "A+ R(q) Created", "A+ R(r) Created");
        one.K = "p,s";
        Session.Update(one);
        Activations().Should().Equal("A~ R(p) Created", "A+ R(s) Created");
        Session.Retract(two);
        Activations().Should().BeEquivalentTo(["A- R(q) None", "A- R(r) None"]);
        one.K = "t";
        Session.Update(one);
        Activations().Should().Equal("A- R(p) None", "A- R(s) None", "A+ R(t) Created");
    }

    [Fact, Trait("Behaviour", "R72")]
    public void GroupBy_NullKeyAndElements_AreGrouped()
    {
        Run(Rule("R", rule =>
        {
            IGrouping<string?, string> g = null!;
            rule.When().Query(() => g, q => q.Match<B>().GroupBy(b => b.K, b => b.N + b.V));
            rule.Then().Do(_ => Say($"{g.Key ?? "null"}:{string.Join(",", g)}"));
        }));
        Session.InsertAll([new B("a", null, 1), new B("b", "k", 2), new B("c", null, 3)]);
        Fire().Should().Equal("null:a1,c3", "k:b2");
    }

    [Fact, Trait("Behaviour", "R72")]
    public void GroupBy_ABatch_UpdatesEachTouchedGroupOnce()
    {
        Run(Rule("R", rule =>
        {
            IGrouping<string?, B> g = null!;
            rule.When().Query(() => g, q => q.Match<B>().GroupBy(b => b.K));
            rule.ThenNothing();
        }));
        B[] bs = [new("1", "x"), new("2", "x"), new("3", "y"), new("4", "y"), new("5", "z")];
        Session.InsertAll(bs);
        Activations().Should().Equal("A+ R(x[1 2]) Created", "A+ R(y[3 4]) Created", "A+ R(z[5]) Created");
        Session.UpdateAll(bs[..4]);
        Activations().Should().BeEquivalentTo(["A~ R(x[1 2]) Created", "A~ R(y[3 4]) Created"]);
        Session.RetractAll([bs[0], bs[1], bs[2]]);
        Activations().Should().HaveCount(2).And.Contain("A~ R(y[4]) Created");
    }

    [Fact, Trait("Behaviour", "R73")]
    public void Collect_FromTheStart_IsOneResultThatIsNeverDeleted()
    {
        Run(Rule("R", rule =>
        {
            IEnumerable<B> bs = null!;
            rule.When().Query(() => bs, q => q.Match<B>(b => b.V > 0).Collect());
            rule.Then().Do(_ => Say(Show(bs)));
        }));
        Activations().Should().Equal("A+ R([]) Created");
        Fire().Should().Equal("[]");
        Trace();
        B one = new("1", v: 1), two = new("2", v: 1);
        Session.InsertAll([one, two, new B("0")]);
        Activations().Should().Equal("A~ R([1 2]) Updated");
        one.V = 0;
        Session.Update(one);
        Activations().Should().Equal("A~ R([2]) Updated");
        Session.Insert(new C("c"));
        Session.Update(one);
        Activations().Should().BeEmpty();
        Session.Retract(two);
        Activations().Should().Equal("A~ R([]) Updated");
    }

    [Fact, Trait("Behaviour", "R73")]
    public void Collect_WhereAny_ComesAndGoes()
    {
        Run(Rule("R", rule =>
        {
            IEnumerable<B> bs = null!;
            rule.When().Query(() => bs, q => q.Match<B>().Collect().Where(c => c.Any()));
            rule.ThenNothing();
        }));
        Activations().Should().BeEmpty();
        var b = new B("b");
        Session.Insert(b);
        Activations().Should().Equal("A+ R([b]) Created");
        Session.Retract(b);
        Activations().Should().ContainSingle().Which.Should().StartWith("A- R(");
    }

    [Fact, Trait("Behaviour", "R74")]
    public void CollectAndGroup_ThroughUpdates_AreTheSameInstance()
    {
        List<object> seen = [];
        Run(Rule("R", rule =>
        {
            IEnumerable<B> bs = null!;
            rule.When().Query(() => bs, q => q.Match<B>().Collect());
            rule.Then().Do(_ => seen.Add(bs));
        }));
        Session.Fire();
        Session.Insert(new B());
        Session.Fire();

        seen.Should().HaveCount(2);
        seen[1].Should().BeSameAs(seen[0]);
    }

    [Fact, Trait("Behaviour", "R77")]
    public void Operators_Composed_ReactWhenAGroupCrossesTheLimit()
    {
        Run(Rule("R", rule =>
        {
            B b = null!;
            rule.When().Query(() => b, q => q.Match<B>().GroupBy(x => x.K).Where(g => g.Count() > 1).SelectMany(g => g));
            rule.ThenNothing();
        }));
        B b1 = new("1", "x"), b2 = new("2", "x"), b3 = new("3", "y");
        Session.InsertAll([b1, b2, b3]);
        Activations().Should().Equal("A+ R(1) Created", "A+ R(2) Created");
        Session.Update(b1);
        Activations().Should().BeEquivalentTo(["A~ R(1) Created", "A~ R(2) Created"]);
        b1.K = "y";
        Session.Update(b1);
        Activations().Should().Contain("A- R(2) None").And.Contain("A+ R(3) Created");
        Session.Fire().Should().Be(2);
    }

    [Fact, Trait("Behaviour", "R77")]
    public void GroupBy_Collect_IsTheCollectionOfGroups()
    {
        Run(Rule("R", rule =>
        {
            IEnumerable<IGrouping<string?, B>> groups = null!;
            rule.When().Query(() => groups, q => q.Match<B>().GroupBy(x => x.K).Collect());
            rule.Then().Do(_ => Say(Show(groups)));
        }));
        Session.InsertAll([new B("1", "x"), new B("2", "y"), new B("3", "x")]);
        Fire().Should().Equal("[x[1 3] y[2]]");
    }

    [Fact, Trait("Behaviour", "R78")]
    public void Queries_SeveralInARule_CombineLikePatterns()
    {
        Run(Rule("R", rule =>
        {
            IGrouping<string?, B> g = null!;
            C c = null!;
            IEnumerable<A> all = null!;
            rule.When()
                .Query(() => g, q => q.Match<B>().GroupBy(x => x.K))
                .Query(() => c, q => q.Match<C>())
                .Query(() => all, q => q.Match<A>().Collect());
            rule.Then().Do(_ => Say(Show(g) + Show(c) + Show(all)));
        }));
        Session.InsertAll([new B("1", "x"), new B("2", "y"), new C("c"), new C("d"), new A("a")]);
        Fire().Should().BeEquivalentTo(["x[1]c[a]", "x[1]d[a]", "y[2]c[a]", "y[2]d[a]"]);
    }

    [Fact, Trait("Behaviour", "R79")]
    public void Results_OfOperators_HaveTheirFactsAsSource()
    {
        List<IFactMatch> facts = [];
        Run(Rule("R", rule =>
        {
            IGrouping<string?, B> g = null!;
            IEnumerable<B> bs = null!;
            string name = null!;
            C plain = null!;
            rule.When()
                .Query(() => g, q => q.Match<B>().GroupBy(x => x.K))
                .Query(() => bs, q => q.Match<B>().Collect())
                .Query(() => name, q => q.Match<C>().Select(x => x.N + "!"))
                .Query(() => plain, q => q.Match<C>().Where(x => x.N != ""));
            rule.Then().Do(c => facts.AddRange(c.Match.Facts));
        }));
        B b1 = new("1", "x"), b2 = new("2", "x");
        var c = new C("c");
        Session.InsertAll([b1, b2, c]);
        Session.Fire();

        facts.Should().HaveCount(4);
        facts.Take(3).Select(fact => fact.Source!.SourceType).Should().OnlyContain(type => type == FactSourceType.Aggregate);
        facts[0].Source!.Facts.Select(fact => fact.Value).Should().Equal(b1, b2);
        facts[1].Source!.Facts.Select(fact => fact.Value).Should().Equal(b1, b2);
        facts[2].Source!.Facts.Select(fact => fact.Value).Should().Equal(c);
        facts[3].Source.Should().BeNull();
        facts[3].Value.Should().BeSameAs(c);
    }

    private static IEnumerable<object> Keys(B b) => b.K?.Cast<object>()!;
}
