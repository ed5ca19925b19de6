namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class LetAndOrTests
{
    [Fact]
    [Trait("Behaviour", "R166")]
    [Trait("Behaviour", "R52")]
    [Trait("Behaviour", "R53")]
    public void Let_WithHaving_FollowsTheTrace()
    {
        A a = null!;
        var d = 0;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Let(() => d, () => a.V * 2).Having(() => d > 2);
            r.Then().Do(_ => Quiet.Use(d));
        }));
        var fact = new A("a", 5);

        bench.Session.Insert(fact);
        bench.Log.Should().Contain("A+ R(a5,10) Created");
        fact.V = 6;
        bench.Session.Update(fact);
        bench.Log.Should().Contain("A~ R(a6,12) Created");
        fact.V = 0;
        bench.Session.Update(fact);
        bench.Log.Should().Contain("A- R(a0,0) None");
        bench.Session.Update(fact);
        bench.Log.Should().Be("upd? a0; upd! a0");
    }

    [Fact]
    [Trait("Behaviour", "R52")]
    public void Let_NullResult_IsAValue()
    {
        A a = null!;
        string? none = null;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Let(() => none, () => a.V == 0 ? null : a.N);
            r.Then().Do(_ => Quiet.Use(none));
        }));

        bench.Session.Insert(new A("a"));
        bench.Fire();

        bench.Fired.Should().Equal("R(a0,null)");
    }

    [Fact]
    public void Let_AsTheKeyOfALaterPattern_IsJoinedByIndex()
    {
        Counted<A> left = null!;
        Counted<B> right = null!;
        var key = 0;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => left).Let(() => key, () => left.Key + 1).Match(() => right, x => x.Key == key);
            r.Then().Do(_ => Quiet.Use(left));
        })).CreateSession();
        ReadCounter<A> lefts = new();
        ReadCounter<B> rights = new();

        session.InsertAll(lefts.Facts(300));
        session.InsertAll(rights.Facts(300));

        session.Fire().Should().Be(299);
        (lefts.Reads + rights.Reads).Should().Be(600);
    }

    [Fact]
    [Trait("Behaviour", "R53")]
    public void Having_OnAPattern_MayUseAllVariablesSoFar()
    {
        A a = null!;
        B b = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b).Having(() => a.N == b.K, () => a.V > 1);
            r.Then().Do(_ => Quiet.Use(a));
        }));

        bench.Session.InsertAll([new A("k", 1), new A("k", 2), new A("l", 2), new B("b", "k")]);
        bench.Fire();

        bench.Fired.Should().Equal("R(k2,b)");
    }

    [Fact]
    [Trait("Behaviour", "R60")]
    public void And_InsideAConjunction_ChangesNothing()
    {
        A a = null!;
        B b = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).And(x => x.Match(() => b, y => y.K == a.N).Not<C>());
            r.Then().Do(_ => Quiet.Use(a));
        }));

        bench.Session.InsertAll([new A("k"), new B("b", "k")]);
        bench.Fire();

        bench.Fired.Should().Equal("R(k0,b)");
    }

    [Fact]
    [Trait("Behaviour", "R170")]
    [Trait("Behaviour", "R61")]
    [Trait("Behaviour", "R62")]
    [Trait("Behaviour", "R63")]
    public void Or_WithAnAndBranch_FollowsTheTrace()
    {
        Bench Make()
        {
            A a = null!;
            B b = null!;
            C c = null!;
            return new Bench(Bench.Rule("R", r =>
            {
                r.When().Match(() => a).Or(x => x
                    .Match(() => b, z => z.K == a.N)
                    .And(y => y.Match(() => c, z => z.K == a.N).Not<Rec>()));
                r.Then().Do(_ => Quiet.Use(b, c));
            }));
        }

        var second = Make();
        second.Session.InsertAll([new A("k"), new C("c", "k")]);
        second.Fire();
        second.Fired.Should().Equal("R(k0,null,c)");
        var both = Make();
        both.Session.InsertAll([new A("k"), new B("b", "k"), new C("c", "k")]);
        both.Fire();
        both.Fired.Should().Equal("R(k0,b,null)", "R(k0,null,c)");
        var first = Make();
        first.Session.InsertAll([new Rec(1), new A("k"), new B("b", "k"), new C("c", "k")]);
        first.Fire();
        first.Fired.Should().Equal("R(k0,b,null)");
    }

    [Fact]
    [Trait("Behaviour", "R61")]
    public void Or_Twice_MultipliesInOrderOfTheBranches()
    {
        A a = null!;
        var seen = "";
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Or(x => x.Exists<B>().Exists<C>()).Or(x => x.Match<Rec>(y => y.Id == 1).Match<Rec>(y => y.Id == 2));
            r.Then().Do(_ => Quiet.Use(a, seen));
        }));

        bench.Session.InsertAll([new A(), new B(), new C(), new Rec(1), new Rec(2)]);

        bench.Fire().Should().Be(4);
    }

    [Fact]
    [Trait("Behaviour", "R62")]
    public void Or_SameAliasInSeveralBranches_IsOneDeclaration()
    {
        A a = null!;
        var number = 7;
        var numbers = new List<int>();
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Or(x => x
                .And(y => y.Match(() => a, z => z.N == "x").Let(() => number, () => a.V))
                .Match(() => a, z => z.N == "y"));
            r.Then().Do(_ => numbers.Add(number));
        }));

        bench.Session.InsertAll([new A("x", 3), new A("y", 4)]);
        bench.Fire();

        bench.Fired.Should().Equal("R(x3,3)", "R(y4,null)");
        numbers.Should().Equal(3, 0);
    }
}
