using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.Runtime;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

// Queries that stand after other patterns and do not depend on them.
public sealed class SharedQueryTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    public void GroupBy_ManyCombinations_ReadsEachFactOnce(int count)
    {
        var counter = new ReadCounter<SharedQueryTests>();
        A a = null!;
        IGrouping<int, Counted<SharedQueryTests>> group = null!;
        var session = Session(r =>
        {
            r.When().Match(() => a).Query(() => group, q => q.Match<Counted<SharedQueryTests>>().GroupBy(c => c.Key).Where(g => g.Key == a.V));
            r.Then().Do(_ => Quiet.Nothing());
        });
        var facts = counter.Facts(count);
        session.InsertAll(Enumerable.Range(0, count).Select(i => new A("a", i)));
        session.InsertAll(facts);

        counter.Reads.Should().Be(count);
        session.Evaluations.Should().BeLessThanOrEqualTo(5 * count);
        session.Fire().Should().Be(count);

        var before = session.Evaluations;
        session.Update(facts[count / 2]);
        counter.Reads.Should().Be(count + 1);
        (session.Evaluations - before).Should().BeLessThanOrEqualTo(5);
        session.Fire().Should().Be(1);

        before = session.Evaluations;
        session.Insert(new A("late", 7));
        counter.Reads.Should().Be(count + 1);
        (session.Evaluations - before).Should().BeLessThanOrEqualTo(3);
        session.Fire().Should().Be(1);
    }

    [Fact]
    public void GroupBy_JoinedByKey_CostsBytesInProportionToBothSides()
    {
        Bytes(500);
        var (few, many) = (Bytes(500), Bytes(2_000));

        many.Should().BeLessThan(5 * few, "kept per combination it would be sixteen times as much");

        static long Bytes(int count)
        {
            A a = null!;
            IGrouping<string, B> group = null!;
            var session = Session(r =>
            {
                r.When().Match(() => a).Query(() => group, q => q.Match<B>().GroupBy(b => b.K).Where(g => g.Key == a.N));
                r.Then().Do(_ => Quiet.Nothing());
            });
            object[] facts = [.. Enumerable.Range(0, count).Select(i => new A($"{i}")), .. Enumerable.Range(0, count).Select(i => new B("b", $"{i}"))];
            var before = GC.GetAllocatedBytesForCurrentThread();
            session.InsertAll(facts);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void OrderBy_OneFactMore_IsPutInItsPlaceWithoutSortingAnew()
    {
        IEnumerable<B> sorted = null!;
        var comparisons = 0;
        Action count = () => comparisons++;
        var session = Session(r =>
        {
            r.When().Query(() => sorted, q => q.Match<B>().Collect().OrderBy(b => new CountedKey(b.V, count)));
            r.Then().Do(_ => Quiet.Nothing());
        });
        var facts = Enumerable.Range(0, 4_096).Select(i => new B("b", v: i * 37 % 4_096)).ToArray();
        session.InsertAll(facts);
        comparisons = 0;
        facts[9].V = 2_000;
        session.Update(facts[9]);

        comparisons.Should().BeLessThan(100);
    }

    [Fact]
    public void Count_OfAGroupOrCollection_IsKnownWithoutEnumerating()
    {
        IGrouping<string, B> group = null!;
        IEnumerable<B> all = null!, sorted = null!;
        var session = Session(r =>
        {
            r.When()
                .Query(() => group, q => q.Match<B>().GroupBy(b => b.K))
                .Query(() => all, q => q.Match<B>().Collect())
                .Query(() => sorted, q => q.Match<B>().Collect().OrderByDescending(b => b.V));
            r.Then().Do(_ => Quiet.Nothing());
        });
        B[] facts = [new("1", v: 1), new("2", v: 2), new("3", v: 3)];
        session.InsertAll(facts);
        session.Retract(facts[0]);

        foreach (var fact in session.Agenda.Peek().Facts)
        {
            var sequence = (IEnumerable<B>)fact.Value!;
            sequence.TryGetNonEnumeratedCount(out var count).Should().BeTrue();
            count.Should().Be(2);
            var copy = new B[3];
            ((System.Collections.ICollection)sequence).CopyTo(copy, 1);
            copy.Skip(1).Should().Equal(sequence);
        }
    }

    [Fact]
    public void Query_BeforeTheFirstCombination_EvaluatesNothing()
    {
        var counter = new ReadCounter<SharedQueryTests>();
        A a = null!;
        IEnumerable<Counted<SharedQueryTests>> sorted = null!;
        var session = Session(r =>
        {
            r.When().Match(() => a).Query(() => sorted, q => q.Match<Counted<SharedQueryTests>>().Collect().OrderBy(c => c.Key));
            r.Then().Do(_ => Quiet.Nothing());
        });
        session.InsertAll(counter.Facts(10));
        counter.Reads.Should().Be(0);
        session.Insert(new A());
        counter.Reads.Should().Be(10);
        session.Fire().Should().Be(1);
    }

    [CompiledFact("interpreted expressions allocate while they are evaluated.")]
    public void Session_OfRulesWhoseQueriesNobodyAsksFor_CostsNothingForThem()
    {
        Bytes(Rules(1));
        var (few, many) = (Bytes(Rules(1)), Bytes(Rules(100)));

        many.Should().Be(few);

        static ISessionFactory Rules(int count)
        {
            A a = null!;
            IEnumerable<B> all = null!;
            return Bench.Compile([.. Enumerable.Range(0, count).Select(i => Bench.Rule("R" + i, r =>
            {
                r.When().Match(() => a, x => x.V == i).Query(() => all, q => q.Match<B>().Collect());
                r.Then().Do(_ => Quiet.Nothing());
            }))]);
        }

        static long Bytes(ISessionFactory factory)
        {
            factory.CreateSession().Insert(new A("a", -1));
            var before = GC.GetAllocatedBytesForCurrentThread();
            factory.CreateSession().Insert(new A("a", -1));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    [Trait("Behaviour", "R66")]
    [Trait("Behaviour", "R73")]
    public void Collect_SeveralCombinations_ChangesInAllOfThemInTheirOrder()
    {
        A a = null!;
        IEnumerable<B> all = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Query(() => all, q => q.Match<B>().Collect());
            r.Then().Do(_ => Quiet.Nothing());
        }));
        A one = new("a", 1), two = new("a", 2);
        B x = new("x"), y = new("y");
        Activations(bench).Should().BeEmpty();
        bench.Session.Insert(x);
        bench.Session.InsertAll([one, two]);
        Activations(bench).Should().Be("A+ R(a1,[x]) Created; A+ R(a2,[x]) Created");
        bench.Session.Insert(y);
        Activations(bench).Should().Be("A~ R(a1,[x y]) Created; A~ R(a2,[x y]) Created");
        bench.Session.Update(two);
        Activations(bench).Should().Be("A~ R(a2,[x y]) Created");
        bench.Session.Retract(one);
        bench.Session.RetractAll([x, y]);
        Activations(bench).Should().Be("A- R(a1,[x y]) None; A~ R(a2,[]) Created");
        bench.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R51")]
    [Trait("Behaviour", "R72")]
    public void GroupBy_WithoutAKey_GivesEachCombinationItsResultsTogether()
    {
        A a = null!;
        IGrouping<string, B> group = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Query(() => group, q => q.Match<B>().GroupBy(b => b.K));
            r.Then().Do(_ => Quiet.Nothing());
        }));
        B x = new("x", "k"), y = new("y", "l");
        bench.Session.InsertAll([new A("a", 1), new A("a", 2), x, y]);
        Activations(bench).Should().Be("A+ R(a1,[x]) Created; A+ R(a1,[y]) Created; A+ R(a2,[x]) Created; A+ R(a2,[y]) Created");
        x.K = "m";
        bench.Session.Update(x);
        Activations(bench).Should().Be("A- R(a1,[]) None; A+ R(a1,[x]) Created; A- R(a2,[]) None; A+ R(a2,[x]) Created");
        x.K = "l";
        bench.Session.Update(x);
        Activations(bench).Should().Be("A- R(a1,[]) None; A~ R(a1,[y x]) Created; A- R(a2,[]) None; A~ R(a2,[y x]) Created");
        bench.Fire().Should().Be(2);
    }

    [Fact]
    [Trait("Behaviour", "R51")]
    [Trait("Behaviour", "R72")]
    public void GroupBy_JoinedByKey_ChangesCombinationsInTheirOrder()
    {
        A a = null!;
        IGrouping<string, B> group = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Query(() => group, q => q.Match<B>().GroupBy(b => b.K).Where(g => g.Key == a.N));
            r.Then().Do(_ => Quiet.Nothing());
        }));
        B x = new("x", "k"), y = new("y", "l"), z = new("z", "l");
        bench.Session.InsertAll([new A("l", 1), new A("k", 1), new A("l", 2), x, y, z]);
        Activations(bench).Should().Be("A+ R(l1,[y z]) Created; A+ R(k1,[x]) Created; A+ R(l2,[y z]) Created");
        y.K = "k";
        bench.Session.Update(y);
        Activations(bench).Should().Be("A~ R(l1,[z]) Created; A~ R(k1,[x y]) Created; A~ R(l2,[z]) Created");
        bench.Session.RetractAll([x, y, z]);
        Activations(bench).Should().Be("A- R(l1,[]) None; A- R(k1,[]) None; A- R(l2,[]) None");
        bench.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R68")]
    public void Conditions_OnResultsWithAndWithoutEarlierVariables_AllHold()
    {
        A a = null!;
        IGrouping<string, B> group = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a)
                .Query(() => group, q => q.Match<B>().GroupBy(b => b.K).Where(g => g.Count() > 1, g => g.Key == a.N, g => g.Count() < a.V))
                .Having(() => group.First().V == a.V);
            r.Then().Do(_ => Quiet.Nothing());
        }));
        A k = new("k", 3), l = new("l", 3);
        B first = new("1", "k", 3);
        bench.Session.InsertAll([k, l, first, new B("2", "l", 3)]);
        Activations(bench).Should().BeEmpty();
        bench.Session.Insert(new B("3", "k"));
        Activations(bench).Should().Be("A+ R(k3,[1 3]) Created");
        bench.Session.Insert(new B("4", "k"));
        Activations(bench).Should().Be("A- R(k3,[1 3 4]) None");
        k.V = first.V = 4;
        bench.Session.UpdateAll([k, first]);
        Activations(bench).Should().Be("A+ R(k4,[1 3 4]) Created");
        k.N = "l";
        bench.Session.Update(k);
        Activations(bench).Should().Be("A- R(l4,[1 3 4]) None");
    }

    [Fact]
    [Trait("Behaviour", "R107")]
    [Trait("Behaviour", "R113")]
    public void Error_InAQuery_LeavesTheCallThatAsksForIt()
    {
        A a = null!;
        IEnumerable<B> sorted = null!;
        var bench = new Bench(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Query(() => sorted, q => q.Match<B>().Collect().OrderBy(b => b.K.Length));
            r.Then().Do(_ => Quiet.Nothing());
        }));
        var b = new B("b", null!);
        bench.Session.Insert(b);
        bench.Session.Invoking(s => s.Insert(new A("a"))).Should().ThrowExactly<RuleLhsExpressionEvaluationException>();
        bench.Session.Invoking(s => s.Update(b)).Should().ThrowExactly<RuleLhsExpressionEvaluationException>();
        _ = bench.Log;
        b.K = "k";
        bench.Session.Update(b);
        Activations(bench).Should().Be("A+ R(a0,[b]) Created");
        bench.Session.RetractAll(bench.Session.Query<object>().ToArray());
        bench.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R111")]
    [Trait("Behaviour", "R112")]
    public void HandledError_InAQueryOrItsJoin_TakesItsResultsUntilMended()
    {
        A a = null!;
        IGrouping<string, B> group = null!;
        var bench = new Bench(
            session => session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true,
            Bench.Rule("R", r =>
            {
                r.When().Match(() => a).Query(() => group, q => q.Match<B>().GroupBy(b => b.K.Substring(0, 1)).Where(g => g.First().N.Length == a.V));
                r.Then().Do(_ => Quiet.Nothing());
            }));
        B x = new("x", "k"), y = new("y", "l");
        bench.Session.InsertAll([new A("a", 1), new A("b", 1), x, y]);
        Activations(bench).Split("; ").Should().BeEquivalentTo("A+ R(a1,[x]) Created", "A+ R(a1,[y]) Created", "A+ R(b1,[x]) Created", "A+ R(b1,[y]) Created");
        y.K = "";
        bench.Session.Update(y);
        Activations(bench).Split("; ").Should().HaveCount(4).And.OnlyContain(entry => entry.StartsWith("A-", StringComparison.Ordinal));
        y.K = "l";
        bench.Session.Update(y);
        Activations(bench).Split("; ").Should().HaveCount(4).And.OnlyContain(entry => entry.StartsWith("A+", StringComparison.Ordinal));
        x.N = null!;
        bench.Session.Update(x);
        Activations(bench).Split("; ").Should().HaveCount(2).And.OnlyContain(entry => entry.StartsWith("A-", StringComparison.Ordinal));
        x.N = "x";
        bench.Session.Update(x);
        Activations(bench).Split("; ").Should().BeEquivalentTo("A+ R(a1,[x]) Created", "A+ R(b1,[x]) Created");
    }

    [Fact]
    [Trait("Behaviour", "R112")]
    public void HandledError_InTheKeyOfOneResultOfABatch_LeavesTheOthersRight()
    {
        A a = null!;
        IGrouping<string, B> group = null!;
        var bench = new Bench(
            session => session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true,
            Bench.Rule("R", r =>
            {
                r.When().Match(() => a).Query(() => group, q => q.Match<B>().GroupBy(b => b.K).Where(g => g.First().N.Length == a.V));
                r.Then().Do(_ => Quiet.Nothing());
            }));
        B x = new(null!, "k"), y = new("y", "l"), z = new("z", "m");
        bench.Session.InsertAll([new A("a", 1), new A("b", 2), x, y, z]);
        Activations(bench).Should().Be("A+ R(a1,[y]) Created; A+ R(a1,[z]) Created");
        (x.N, y.N, z.N) = ("xx", null!, "zz");
        bench.Session.UpdateAll([x, y, z]);
        Activations(bench).Should().Be("A- R(a1,[]) None; A- R(a1,[zz]) None; A+ R(b2,[xx]) Created; A+ R(b2,[zz]) Created");
        y.N = "yy";
        bench.Session.UpdateAll([x, y]);
        Activations(bench).Should().Be("A~ R(b2,[xx]) Created; A+ R(b2,[yy]) Created");
        bench.Session.RetractAll([x, y, z]);
        Activations(bench).Split("; ").Should().HaveCount(3).And.OnlyContain(entry => entry.StartsWith("A- R(b2", StringComparison.Ordinal));
        bench.Fire().Should().Be(0);
    }

    private static RuleSession Session(Action<InlineRule> define) => (RuleSession)Bench.Compile(Bench.Rule("R", define)).CreateSession();

    private static string Activations(Bench bench) => string.Join("; ", bench.Log.Split("; ").Where(entry => entry.StartsWith('A')));

    private sealed class CountedKey(int value, Action count) : IComparable<CountedKey>
    {
        private int Value => value;

        public int CompareTo(CountedKey? other)
        {
            count();
            return value.CompareTo(other!.Value);
        }
    }
}
