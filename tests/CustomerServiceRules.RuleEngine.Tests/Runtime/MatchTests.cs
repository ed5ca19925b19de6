using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class MatchTests
{
    [Fact]
    [Trait("Behaviour", "R163")]
    public void Session_OneFactThroughItsLife_RaisesTheEventsOfTheTrace()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a, x => x.V >= 0);
            r.Then().Do(_ => Quiet.Use(a));
        }));
        var fact = new A("a");

        bench.Session.Insert(fact);
        bench.Log.Should().Be("ins? a0; A+ R(a0) Created; ins! a0");
        bench.Fire().Should().Be(1);
        bench.Log.Should().Be("fire? R(a0) Created; fire! R");
        bench.Fire().Should().Be(0);
        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? a0; A~ R(a0) Updated; upd! a0");
        bench.Fire().Should().Be(1);
        _ = bench.Log;
        fact.V = -1;
        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? a-1; A- R(a-1) Removed; upd! a-1");
        bench.Fire().Should().Be(0);
        fact.V = 1;
        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? a1; A+ R(a1) Created; upd! a1");
        bench.Session.Retract(fact);
        bench.Log.Should().Be("ret? a1; A- R(a1) None; ret! a1");
    }

    [Fact]
    [Trait("Behaviour", "R43")]
    public void Match_DerivedType_CountsAsTheBaseType()
    {
        A a = null!;
        object any = null!;
        var bench = new Bench(
            Bench.Rule("Base", r => { r.When().Match(() => a); r.Then().Do(_ => Quiet.Use(a)); }),
            Bench.Rule("Any", r => { r.When().Match(() => any); r.Then().Do(_ => Quiet.Use(any)); }));

        bench.Session.InsertAll([new AA("aa"), new B("b"), 5]);
        bench.Fire();

        bench.Fired.Should().Equal("Base(aa0)", "Any(aa0)", "Any(b)", "Any(5)");
    }

    [Fact]
    [Trait("Behaviour", "R44")]
    public void Match_WithoutAlias_TakesPartAndIsListedUnderAGeneratedName()
    {
        A a = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match<B>(b => b.K == a.N);
            r.Then().Do(_ => Quiet.Use(a));
        }));

        bench.Session.InsertAll([new A("k"), new B("b1", "k"), new B("b2", "k"), new B("b3", "other")]);

        bench.Session.Agenda.Peek().Facts.Select(fact => fact.Declaration.Name).Should().SatisfyRespectively(
            name => name.Should().Be("a"),
            name => name.Should().StartWith("$var"));
        bench.Fire().Should().Be(2);
        bench.Fired.Should().Equal("R(k0,b1)", "R(k0,b2)");
    }

    [Fact]
    [Trait("Behaviour", "R48")]
    public void Match_TwoPatternsOfOneType_AFactTakesBothPlaces()
    {
        A a1 = null!, a2 = null!;
        var bench = new Bench(
            Bench.Rule("All", r => { r.When().Match(() => a1).Match(() => a2); r.Then().Do(_ => Quiet.Use(a1)); }),
            Bench.Rule("Distinct", r => { r.When().Match(() => a1).Match(() => a2, x => x != a1); r.Then().Do(_ => Quiet.Use(a1)); }));

        bench.Session.InsertAll([new A("a", 1), new A("a", 2)]);
        bench.Fire();

        bench.Fired.Should().Equal("All(a1,a1)", "All(a1,a2)", "All(a2,a1)", "All(a2,a2)", "Distinct(a1,a2)", "Distinct(a2,a1)");
    }

    [Fact]
    [Trait("Behaviour", "R48")]
    public void Match_ReferenceEquality_IsAnIndexedJoinToo()
    {
        A a1 = null!, a2 = null!;
        var bench = new Bench(Bench.Rule("Same", r =>
        {
            r.When().Match(() => a1).Match(() => a2, x => x == a1);
            r.Then().Do(_ => Quiet.Use(a1));
        }));

        bench.Session.InsertAll([new A("a", 1), new A("a", 2)]);
        bench.Fire();

        bench.Fired.Should().Equal("Same(a1,a1)", "Same(a2,a2)");
    }

    [Fact]
    [Trait("Behaviour", "R49")]
    public void Update_FactInBothPlaces_IsReportedTwiceAndFiresOnce()
    {
        A a1 = null!, a2 = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a1).Match(() => a2); r.Then().Do(_ => Quiet.Use(a1)); }));
        var fact = new A("a");
        bench.Session.Insert(fact);
        bench.Fire();
        _ = bench.Log;

        bench.Session.Update(fact);

        bench.Log.Should().Be("upd? a0; A~ R(a0,a0) Updated; A~ R(a0,a0) Updated; upd! a0");
        bench.Fire().Should().Be(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Behaviour", "R51")]
    public void InsertAll_CrossProduct_ActivatesByFirstPatternThenSecond(bool firstTypeFirst)
    {
        A a = null!;
        B b = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a).Match(() => b); r.Then().Do(_ => Quiet.Use(a)); }));
        object[] batch = [new A("a", 1), new A("a", 2), new B("x"), new B("y")];

        bench.Session.InsertAll(firstTypeFirst ? batch : [.. batch[2..], .. batch[..2]]);
        bench.Fire();

        bench.Fired.Should().Equal("R(a1,x)", "R(a1,y)", "R(a2,x)", "R(a2,y)");
    }

    [Fact]
    [Trait("Behaviour", "R51")]
    public void Insert_OneByOne_ActivatesInOrderOfArrival()
    {
        A a = null!;
        B b = null!;
        var bench = new Bench(Bench.Rule("R", r => { r.When().Match(() => a).Match(() => b); r.Then().Do(_ => Quiet.Use(a)); }));

        foreach (var fact in new object[] { new A("a", 1), new B("x"), new A("a", 2), new B("y") })
            bench.Session.Insert(fact);
        bench.Fire();

        bench.Fired.Should().Equal("R(a1,x)", "R(a2,x)", "R(a1,y)", "R(a2,y)");
    }
}
