using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class QueryTests
{
    [Fact]
    [Trait("Behaviour", "R164")]
    [Trait("Behaviour", "R66")]
    public void Collect_JoinedToAPattern_FollowsTheTrace()
    {
        A a = null!;
        IEnumerable<B> bs = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Query(() => bs, q => q.Match<B>(b => b.K == a.N).Collect());
            r.Then().Do(_ => Quiet.Use(a, bs));
        }));
        var fact = new A("k");

        bench.Session.Insert(fact);
        bench.Log.Should().Contain("A+ R(k0,[]) Created");
        bench.Session.Insert(new B("b1", "k"));
        bench.Log.Should().Contain("A~ R(k0,[b1]) Created");
        bench.Session.Insert(new B("zz", "other"));
        bench.Log.Should().Be("ins? zz; ins! zz");
        bench.Fire().Should().Be(1);
        bench.Log.Should().Be("fire? R(k0,[b1]) Created; fire! R");
        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? k0; A~ R(k0,[b1]) Updated; upd! k0");
        bench.Session.Retract(fact);
        bench.Log.Should().Be("ret? k0; A- R(k0,[b1]) Removed; ret! k0");
    }

    [Fact]
    [Trait("Behaviour", "R165")]
    [Trait("Behaviour", "R72")]
    public void GroupBy_KeysThatChange_FollowsTheTrace()
    {
        IGrouping<string, B> group = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Query(() => group, q => q.Match<B>().GroupBy(b => b.K));
            r.Then().Do(_ => Quiet.Use(group));
        }));
        B b1 = new("b1", "x"), b2 = new("b2", "x"), b3 = new("b3", "y");

        bench.Session.InsertAll([b1, b2, b3]);
        Activations(bench).Should().Be("A+ R([b1 b2]) Created; A+ R([b3]) Created");
        bench.Session.Update(b1);
        Activations(bench).Should().Be("A~ R([b1 b2]) Updated");
        b1.K = "y";
        bench.Session.Update(b1);
        Activations(bench).Should().Be("A~ R([b2]) Updated; A~ R([b3 b1]) Updated");
        b2.K = "z";
        bench.Session.Update(b2);
        Activations(bench).Should().Be("A- R([]) Removed; A+ R([b2]) Created");
        bench.Session.Retract(b2);
        Activations(bench).Should().Be("A- R([]) Removed");
        bench.Session.Insert(new B("b4", "y"));
        Activations(bench).Should().Be("A~ R([b3 b1 b4]) Updated");
    }

    [Fact]
    [Trait("Behaviour", "R72")]
    public void GroupBy_ElementSelectorAndNullKey_AreLegal()
    {
        IGrouping<string?, int> group = null!;
        var keys = new List<string?>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Query(() => group, q => q.Match<B>().GroupBy(b => b.K == "" ? null : b.K, b => b.V));
            r.Then().Do(_ => keys.Add(group.Key));
        }));

        bench.Session.InsertAll([new B("b1", "", 1), new B("b2", "x", 2), new B("b3", "", 3)]);
        bench.Fire();

        bench.Fired.Should().Equal("R([1 3])", "R([2])");
        keys.Should().Equal(null, "x");
    }

    [Fact]
    [Trait("Behaviour", "R73")]
    [Trait("Behaviour", "R56")]
    public void Collect_Alone_ExistsEmptyAndIsUpdatedOnceForEachBatch()
    {
        IEnumerable<A> all = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Query(() => all, q => q.Match<A>(a => a.V > 0).Collect());
            r.Then().Do(_ => Quiet.Use(all));
        }));
        Activations(bench).Should().Be("A+ R([]) Created");
        A[] facts = [new("a", 1), new("a", 2), new("a", 0)];

        bench.Session.InsertAll(facts);
        Activations(bench).Should().Be("A~ R([a1 a2]) Updated");
        facts[0].V = 5;
        bench.Session.UpdateAll(facts);
        Activations(bench).Should().Be("A~ R([a5 a2]) Updated");
        bench.Session.Update(facts[2]);
        Activations(bench).Should().BeEmpty();
        bench.Session.RetractAll(facts);
        Activations(bench).Should().Be("A~ R([]) Updated");
    }

    [Fact]
    [Trait("Behaviour", "R73")]
    [Trait("Behaviour", "R74")]
    [Trait("Behaviour", "R68")]
    public void Collect_WhereAny_IsCreatedAndDeletedAndStaysTheSameObject()
    {
        IEnumerable<A> all = null!;
        var seen = new List<object>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Query(() => all, q => q.Match<A>().Collect().Where(x => x.Any()));
            r.Then().Do(_ => seen.Add(all));
        }));
        var fact = new A("a");

        bench.Session.Insert(fact);
        Activations(bench).Should().Be("A+ R([a0]) Created");
        bench.Session.Retract(fact);
        Activations(bench).Should().Be("A- R([]) Removed");
        bench.Session.Insert(fact);
        Activations(bench).Should().Be("A+ R([a0]) Created");

        seen.Distinct().Should().ContainSingle();
    }

    [Fact]
    [Trait("Behaviour", "R69")]
    public void Select_FollowsItsSource()
    {
        string name = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Query(() => name, q => q.Match<A>().Select(a => a.N + a.V).Where(n => n != "b0"));
            r.Then().Do(_ => Quiet.Use(name));
        }));
        A first = new("a", 1), second = new("b", 1);

        bench.Session.InsertAll([first, second]);
        Activations(bench).Should().Be("A+ R(a1) Created; A+ R(b1) Created");
        first.V = 2;
        bench.Session.Update(first);
        Activations(bench).Should().Be("A~ R(a2) Updated");
        second.V = 0;
        bench.Session.Update(second);
        Activations(bench).Should().Be("A- R(b0) Removed");
        bench.Session.Retract(first);
        Activations(bench).Should().Be("A- R(a2) Removed");
    }

    [Fact]
    [Trait("Behaviour", "R69")]
    [Trait("Behaviour", "R70")]
    [Trait("Behaviour", "R71")]
    public void Query_ImpossibleResults_AreRawErrors()
    {
        string name = null!;
        ISession Make(System.Linq.Expressions.Expression<Func<A, string>> selector) => Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Query(() => name, q => q.Match<A>().Select(selector));
            r.Then().Do(_ => Quiet.Use(name));
        })).CreateSession();

        Make(a => null!).Invoking(x => x.Insert(new A())).Should().Throw<NullReferenceException>();
        Make(a => a.N).Invoking(x => x.InsertAll([new A("a"), new A("a")])).Should().Throw<ArgumentException>();
        Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Query(() => name, q => q.Match<A>().SelectMany(a => (IEnumerable<string>)null!));
            r.Then().Do(_ => Quiet.Use(name));
        })).CreateSession().Invoking(x => x.Insert(new A())).Should().Throw<NullReferenceException>();
    }

    [Fact]
    [Trait("Behaviour", "R71")]
    public void SelectMany_SharedElements_GoWithTheirLastSource()
    {
        string part = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Query(() => part, q => q.Match<A>().SelectMany(a => a.N.Split(',', StringSplitOptions.None)));
            r.Then().Do(_ => Quiet.Use(part));
        }));
        A first = new("p,q,p"), second = new("q,r");

        bench.Session.InsertAll([first, second]);
        Activations(bench).Should().Be("A+ R(p) Created; A+ R(q) Created; A+ R(r) Created");
        first.N = "p,s";
        bench.Session.Update(first);
        Activations(bench).Should().Be("A~ R(p) Updated; A+ R(s) Created");
        bench.Session.Retract(second);
        Activations(bench).Should().Be("A- R(q) Removed; A- R(r) Removed");
    }

    [Fact]
    [Trait("Behaviour", "R77")]
    public void Query_ComposedOperators_ReactWhenAGroupCrossesTheLimit()
    {
        B b = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Query(() => b, q => q.Match<B>().GroupBy(x => x.K).Where(g => g.Count() > 1).SelectMany(g => g));
            r.Then().Do(_ => Quiet.Use(b));
        }));
        B b1 = new("b1", "x"), b2 = new("b2", "x"), b3 = new("b3", "y"), b4 = new("b4", "y");

        bench.Session.InsertAll([b1, b2, b3]);
        Activations(bench).Should().Be("A+ R(b1) Created; A+ R(b2) Created");
        bench.Session.Update(b1);
        Activations(bench).Should().Be("A~ R(b1) Updated; A~ R(b2) Updated");
        bench.Session.Insert(b4);
        Activations(bench).Should().Be("A+ R(b3) Created; A+ R(b4) Created");
        b1.K = "y";
        bench.Session.Update(b1);
        Activations(bench).Should().Contain("A- R(b2) Removed").And.Contain("A~ R(b3) Updated");
        bench.Fire();
    }

    [Fact]
    [Trait("Behaviour", "R67")]
    public void From_AValueOfEarlierAliases_IsComputedAnewWhenTheyChange()
    {
        A a = null!;
        string part = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Query(() => part, q => q.From(() => a.N.Split(',', StringSplitOptions.None)).SelectMany(x => x));
            r.Then().Do(_ => Quiet.Use(part));
        }));
        var fact = new A("p,q");

        bench.Session.Insert(fact);
        Activations(bench).Should().Be("A+ R(p,q0,p) Created; A+ R(p,q0,q) Created");
        fact.N = "q,r";
        bench.Session.Update(fact);
        Activations(bench).Should().Contain("A- R(q,r0,p) Removed").And.Contain("A~ R(q,r0,q) Updated").And.Contain("A+ R(q,r0,r) Created");
    }

    [Fact]
    [Trait("Behaviour", "R78")]
    [Trait("Behaviour", "R63")]
    public void Query_SeveralInARule_CombineLikePatterns()
    {
        string left = null!, right = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Query(() => left, q => q.Match<A>().Select(a => a.N)).Query(() => right, q => q.Match<C>().Select(c => c.N).Where(n => n != left));
            r.Then().Do(_ => Quiet.Use(left, right));
        }));

        bench.Session.InsertAll([new A("x"), new A("y"), new C("x"), new C("z")]);
        bench.Fire();

        bench.Fired.Should().BeEquivalentTo("R(x,z)", "R(y,x)", "R(y,z)");
    }

    [Fact]
    [Trait("Behaviour", "R79")]
    public void Match_FactsOfAQuery_NameTheirSources()
    {
        IEnumerable<A> all = null!;
        A plain = null!;
        string name = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When()
                .Query(() => plain, q => q.Match<A>().Where(a => a.V == 1))
                .Query(() => name, q => q.Match<A>(a => a.V == 2).Select(a => a.N))
                .Query(() => all, q => q.Match<A>().Collect());
            r.Then().Do(_ => Quiet.Use(plain, name, all));
        }));
        A first = new("a", 1), second = new("b", 2);
        bench.Session.InsertAll([first, second]);

        var facts = bench.Session.Agenda.Peek().Facts.ToArray();

        facts.Select(fact => fact.Declaration.Name).Should().Equal("plain", "name", "all");
        facts[0].Source.Should().BeNull();
        facts[1].Source!.SourceType.Should().Be(FactSourceType.Aggregate);
        facts[1].Source!.Facts.Select(fact => fact.Value).Should().Equal(second);
        facts[2].Source!.Facts.Select(fact => fact.Value).Should().Equal(first, second);
    }

    [Fact]
    [Trait("Behaviour", "R111")]
    [Trait("Behaviour", "R112")]
    public void Query_HandledError_TakesTheWholeResultUntilTheFactIsMended()
    {
        IGrouping<int, C> group = null!;
        var bench = new Bench(
            session => session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true,
            Bench.Rule("R", r =>
            {
                r.When().Query(() => group, q => q.Match<C>().GroupBy(c => c.K.Length));
                r.Then().Do(_ => Quiet.Use(group));
            }));
        C good = new("good", "xx"), bad = new("bad", null!);

        bench.Session.InsertAll([good, bad]);
        Activations(bench).Should().BeEmpty();
        bad.K = "y";
        bench.Session.Update(bad);
        Activations(bench).Should().Be("A+ R([good]) Created; A+ R([bad]) Created");
        good.K = null!;
        bench.Session.Update(good);
        Activations(bench).Should().Contain("A- R([good])").And.Contain("A- R([bad])");
        good.K = "y";
        bench.Session.Update(good);
        Activations(bench).Should().Be("A+ R([good bad]) Created");
    }

    // What happened to activations; then everything waiting is fired.
    private static string Activations(Bench bench)
    {
        var log = bench.Log;
        bench.Fire();
        _ = bench.Log;
        return string.Join("; ", log.Split("; ").Where(entry => entry.StartsWith('A')));
    }
}
