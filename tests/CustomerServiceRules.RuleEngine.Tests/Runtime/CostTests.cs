namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class CostTests
{
    [Fact]
    public void Insert_AndFire_CostsAtMost200BytesAFact()
    {
        const int count = 1 << 17;
        var factory = Rules(1);
        var facts = Enumerable.Range(0, count).Select(i => new A("a")).ToArray();
        Run(factory, new A("a"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var session = factory.CreateSession();
        foreach (var fact in facts)
            session.Insert(fact);
        session.Fire().Should().Be(count);

        ((GC.GetAllocatedBytesForCurrentThread() - before) / count).Should().BeLessThanOrEqualTo(200);
    }

    [Fact]
    public void Session_WithOneFact_CostsAtMost1024Bytes() => Bytes(Rules(1), new A("a")).Should().BeLessThanOrEqualTo(1024);

    [Fact]
    public void Session_CostsWhatItsFactReaches_NotTheRulesLoaded()
    {
        var few = Bytes(Rules(100), new A("a"));
        var many = Bytes(Rules(1_000), new A("a"));

        many.Should().BeLessThan(few * 11 / 10);
    }

    [Fact]
    public void Update_InAJoinedSession_AllocatesNothing()
    {
        A a = null!;
        B b = null!;
        var session = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b, x => x.K == a.N);
            r.Then().Do(_ => Quiet.Nothing());
        })).CreateSession();
        var facts = Enumerable.Range(0, 1_000).Select(i => new A("k" + i)).ToArray();
        session.InsertAll(facts);
        session.InsertAll(facts.Select(fact => new B("b", fact.N)));
        session.Fire();
        session.Update(facts[0]);
        session.Fire();

        var before = GC.GetAllocatedBytesForCurrentThread();
        session.Update(facts[500]);
        var after = GC.GetAllocatedBytesForCurrentThread();

        (after - before).Should().Be(0);
        session.Fire().Should().Be(1);
    }

    // All but ten of the rules ask for a name that the fact does not have.
    private static ISessionFactory Rules(int count)
    {
        A a = null!;
        return Bench.Compile([.. Enumerable.Range(0, count).Select(i => Bench.Rule("R" + i, r =>
        {
            var name = i < 10 ? "a" : "name" + i;
            r.When().Match(() => a, x => x.N == name, x => x.V == 0);
            r.Then().Do(_ => Quiet.Nothing());
        }))]);
    }

    private static long Bytes(ISessionFactory factory, object fact)
    {
        Run(factory, fact);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(factory, fact);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Run(ISessionFactory factory, object fact)
    {
        var session = factory.CreateSession();
        session.Insert(fact);
        session.Fire();
    }
}
