namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class JoinTests
{
    [Theory]
    [InlineData(1_000)]
    [InlineData(4_000)]
    public void Join_OnEquality_ReadsEachKeyOnce(int n)
    {
        Counted<A> left = null!;
        Counted<B> right = null!;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => left).Match(() => right, x => left.Key == x.Key);
            r.Then().Do(_ => Quiet.Use(left));
        })).CreateSession();
        ReadCounter<A> lefts = new();
        ReadCounter<B> rights = new();

        session.InsertAll(lefts.Facts(n));
        session.InsertAll(rights.Facts(n));

        session.Fire().Should().Be(n);
        lefts.Reads.Should().Be(n);
        rights.Reads.Should().Be(n);
    }

    [Fact]
    public void Update_InALargeJoin_ReadsOnlyTheKeyOfThatFact()
    {
        Counted<A> left = null!;
        Counted<B> right = null!;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => left).Match(() => right, x => left.Key == x.Key);
            r.Then().Do(_ => Quiet.Use(left));
        })).CreateSession();
        ReadCounter<A> lefts = new();
        ReadCounter<B> rights = new();
        var facts = lefts.Facts(500);
        session.InsertAll(facts);
        session.InsertAll(rights.Facts(500));
        session.Fire();
        lefts.Reads = rights.Reads = 0;

        session.Update(facts[7]);

        lefts.Reads.Should().Be(1);
        rights.Reads.Should().Be(0);
        session.Fire().Should().Be(1);
    }

    [Fact]
    public void Join_OnSeveralEqualitiesAndARest_MatchesWhatAllConditionsSay()
    {
        A a = null!;
        B b = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b, x => a.N == x.K && x.V == a.V, x => x.N != a.N);
            r.Then().Do(_ => Quiet.Use(a));
        }));

        bench.Session.InsertAll([new A("k", 1), new A("k", 2), new A("l", 1)]);
        bench.Session.InsertAll([new B("x", "k", 1), new B("y", "l", 1), new B("z", "l", 2), new B("k", "k", 2)]);
        bench.Fire();

        bench.Fired.Should().BeEquivalentTo("R(k1,x)", "R(l1,y)");
    }

    [Fact]
    public void Update_ThatChangesAKey_MovesTheFactToItsNewPartners()
    {
        A a = null!;
        B b = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b, x => x.K == a.N);
            r.Then().Do(_ => Quiet.Use(a));
        }));
        var left = new A("k");
        var right = new B("b", "l");
        bench.Session.InsertAll([left, right, new B("c", "k")]);
        bench.Fire();
        _ = bench.Log;

        left.N = "l";
        bench.Session.Update(left);
        bench.Log.Should().Be("upd? l0; A- R(l0,c) Removed; A+ R(l0,b) Created; upd! l0");
        right.K = "m";
        bench.Session.Update(right);
        bench.Log.Should().Be("upd? b; A- R(l0,b) None; upd! b");
    }

    [Fact]
    public void Join_KeyThatThrowsBehindAGuard_IsNoError()
    {
        B b = null!;
        C c = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => b).Match(() => c, x => b.K != null && x.K.Length == b.K.Length);
            r.Then().Do(_ => Quiet.Use(b));
        }));

        bench.Session.InsertAll([new B("none", null!), new B("two", "ab"), new C("c", "xy")]);
        bench.Session.Insert(new B("three", "abc"));
        bench.Session.Insert(new C("d", "xyz"));
        bench.Fire();

        bench.Fired.Should().Equal("R(two,c)", "R(three,d)");
    }

    [Fact]
    [Trait("Behaviour", "R107")]
    [Trait("Behaviour", "R108")]
    public void Join_KeyThatThrowsWithAPartner_FailsWithTheWholeCondition()
    {
        B b = null!;
        C c = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => b).Match(() => c, x => x.K.Length == b.K.Length);
            r.Then().Do(_ => Quiet.Use(b));
        }));
        bench.Session.Insert(new B("none", null!));

        var failure = bench.Session.Invoking(x => x.Insert(new C("c", "xy"))).Should().Throw<RuleLhsExpressionEvaluationException>().Which;

        failure.InnerException.Should().BeOfType<NullReferenceException>();
        failure.Expression.Should().Be("(c, b) => (c.K.Length == b.K.Length)");
    }

    [Fact]
    public void Join_OnNullableAndRecordKeys_FollowsTheOperator()
    {
        Keyed left = null!;
        Partner right = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => left).Match(() => right, x => x.Number == left.Number, x => x.Id == left.Id);
            r.Then().Do(_ => Quiet.Use(left));
        }));

        bench.Session.InsertAll([new Keyed(null, new Id("a")), new Keyed(1, new Id("a")), new Partner(null, new Id("a")), new Partner(1, new Id("b"))]);

        bench.Fire().Should().Be(1);
    }

    private readonly record struct Id(string Value);

    private sealed record Keyed(int? Number, Id Id);

    private sealed record Partner(int? Number, Id Id);
}
