using CustomerServiceRules.RuleEngine.Fluent.Dsl;

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

    // However an equality is written, and wherever it stands, each fact's key is read once, and once more where a Let computes it.
    [Fact]
    public void Join_OnEqualityInAnyForm_ReadsKeysAFewTimes()
    {
        const int n = 1_000;
        Counted<A> left = null!;
        Counted<B> right = null!;
        var number = 0;
        IEnumerable<Counted<B>> rights = null!;
        (string Form, Action<InlineRule> When, int Matches)[] forms =
        [
            ("fact on the left", r => r.When().Match(() => left).Match(() => right, x => x.Key == left.Key), n),
            ("computed members", r => r.When().Match(() => left).Match(() => right, x => left.Key * 2 == x.Key + x.Key), n),
            ("several members", r => r.When().Match(() => left).Match(() => right, x => x.Key == left.Key && x.Key + 1 == left.Key + 1), n),
            ("several conditions", r => r.When().Match(() => left).Match(() => right, x => x.Key == left.Key, x => left.Key + 1 == x.Key + 1), n),
            ("real numbers", r => r.When().Match(() => left).Match(() => right, x => x.Key / 2.0 == left.Key / 2.0), n),
            ("Let", r => r.When().Match(() => left).Let(() => number, () => left.Key).Match(() => right, x => x.Key == number), n),
            ("Having", r => r.When().Match(() => left).Match(() => right).Having(() => right.Key == left.Key), n),
            ("Exists", r => r.When().Match(() => left).Exists<Counted<B>>(x => x.Key == left.Key), n),
            ("Not", r => r.When().Match(() => left).Not<Counted<B>>(x => left.Key == x.Key), 0),
            ("All", r => r.When().Match(() => left).All<Counted<B>>(x => x.Key == left.Key, x => x != null), n),
            ("group", r => r.When().Match(() => left).Query(() => rights, q => q.Match<Counted<B>>(x => x.Key == left.Key).Collect()), n),
        ];
        foreach (var (form, when, matches) in forms)
        {
            var session = Bench.Compile(Bench.Rule("R", r =>
            {
                when(r);
                r.Then().Do(_ => Quiet.Nothing());
            })).CreateSession();
            ReadCounter<A> ofLeft = new();
            ReadCounter<B> ofRight = new();
            session.InsertAll(ofLeft.Facts(n));
            session.InsertAll(ofRight.Facts(n));

            session.Fire().Should().Be(matches, form);
            (ofLeft.Reads + ofRight.Reads).Should().BeLessThanOrEqualTo(4 * n, form);
        }
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

    [Fact]
    [Trait("Behaviour", "R51")]
    public void InsertAll_IntoAKeyedJoin_ActivatesTupleByTuple()
    {
        A a = null!;
        B b = null!;
        var rule = Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b, x => x.K == a.N);
            r.Then().Do(_ => Quiet.Use(a));
        });
        object[] lefts = [new A("k", 1), new A("l", 2), new A("k", 3), new A("l", 4)];
        object[] rights = [new B("w", "l"), new B("x", "k"), new B("y", "l"), new B("z", "k")];
        string[] expected = ["R(k1,x)", "R(k1,z)", "R(l2,w)", "R(l2,y)", "R(k3,x)", "R(k3,z)", "R(l4,w)", "R(l4,y)"];

        foreach (var batches in new[] { [lefts, rights], [rights, lefts], new[] { (object[])[.. rights, .. lefts] } })
        {
            var bench = new Bench(rule);
            foreach (var batch in batches)
                bench.Session.InsertAll(batch);
            bench.Fire();
            bench.Fired.Should().Equal(expected);
        }
    }

    [Fact]
    [Trait("Behaviour", "R130")]
    [Trait("Behaviour", "R45")]
    public void Listeners_InASmallSession_HearOfPairsThatDoNotMatchToo()
    {
        A a = null!;
        B b = null!;
        foreach (var when in new Action<InlineRule>[]
        {
            r => r.When().Match(() => a).Match(() => b, x => x.K == a.N),
            r => r.When().Match(() => a).Match(() => b, x => x.K.Length > a.N.Length),
            r => r.When().Match(() => a).Exists<B>(x => x.K == a.N),
        })
        {
            List<(object? Left, object? Right, object? Result)> heard = [];
            var bench = new Bench(Bench.Rule("R", r =>
            {
                when(r);
                r.Then().Do(_ => Quiet.Nothing());
            }));
            bench.Session.Events.LhsExpressionEvaluatedEvent += (_, e) => heard.Add((((A)e.Arguments.Last()!).N, ((B)e.Arguments.First()!).N, e.Result));

            bench.Session.Insert(new B("one", "z"));
            heard.Should().BeEmpty();
            bench.Session.InsertAll([new A("k"), new A("l")]);
            heard.Should().BeEquivalentTo([("k", "one", false), ("l", "one", false)]);
            bench.Session.InsertAll([new B("two", ""), new B("three", "m")]);
            heard.Should().HaveCount(6).And.OnlyContain(entry => false.Equals(entry.Result));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Listeners_OfALargeJoin_HearOfWhatTheIndexFinds(bool byKey)
    {
        const int n = 1_000;
        A a = null!;
        B b = null!;
        var heard = 0;
        var factory = Bench.Compile(Bench.Rule("R", r =>
        {
            if (byKey)
                r.When().Match(() => a).Match(() => b, x => x.V == a.V);
            else
                r.When().Match(() => a).Match(() => b, x => x.V >= a.V && x.V < a.V + 1);
            r.Then().Do(_ => Quiet.Nothing());
        }));
        factory.Events.LhsExpressionEvaluatedEvent += (_, _) => heard++;
        var session = factory.CreateSession();

        for (var i = 0; i < n; i++)
            session.InsertAll([new A("", i), new B("", "", n - i)]);

        session.Fire().Should().Be(n - 1);
        heard.Should().BeLessThanOrEqualTo(3 * n);
    }

    [Fact]
    public void Join_OnRealNumbers_FollowsTheOperator()
    {
        Tuple<double> left = null!;
        Tuple<double?> right = null!;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => left).Match(() => right, x => x.Item1 == left.Item1);
            r.Then().Do(_ => Quiet.Use(left));
        })).CreateSession();

        session.InsertAll([Tuple.Create(double.NaN), Tuple.Create(0.0), Tuple.Create(0.5)]);
        session.InsertAll([Tuple.Create<double?>(double.NaN), Tuple.Create<double?>(-0.0), Tuple.Create<double?>(null)]);

        session.Fire().Should().Be(1);
    }

    private readonly record struct Id(string Value);

    private sealed record Keyed(int? Number, Id Id);

    private sealed record Partner(int? Number, Id Id);
}
