namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class CostTests
{
    private const string InterpretedBytes = "interpreted expressions allocate while they are evaluated.";

    [CompiledFact(InterpretedBytes)]
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

    [CompiledFact(InterpretedBytes)]
    public void Session_WithOneFact_CostsAtMost1024Bytes() => Bytes(Rules(1), new A("a")).Should().BeLessThanOrEqualTo(1024);

    [CompiledFact(InterpretedBytes)]
    public void Session_CostsWhatItsFactReaches_NotTheRulesLoaded()
    {
        var few = Bytes(Rules(1_000), new A("a"));
        var many = Bytes(Rules(10_000), new A("a"));

        few.Should().BeLessThanOrEqualTo(8_192);
        many.Should().BeInRange(few * 9 / 10, few * 11 / 10);
    }

    [CompiledFact(InterpretedBytes)]
    public void Compile_CostsTheSameForEachFurtherRule()
    {
        Rules(10);
        var few = Cost(() => Rules(500));
        var many = Cost(() => Rules(5_000));

        many.Should().BeLessThan(few * 11);
    }

    // At any number of facts: no list is copied, no other match is looked at.
    [CompiledFact(InterpretedBytes)]
    public void Update_InAJoinedSession_AllocatesNothing()
    {
        A a = null!;
        B b = null!;
        var factory = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b, x => x.K == a.N);
            r.Then().Do(_ => Quiet.Nothing());
        }));
        foreach (var count in new[] { 1_000, 16_000 })
        {
            var session = factory.CreateSession();
            var facts = Enumerable.Range(0, count).Select(i => new A("k" + i)).ToArray();
            session.InsertAll(facts);
            session.InsertAll(facts.Select(fact => new B("b", fact.N)));
            session.Fire();
            session.Update(facts[0]);
            session.Fire();

            Cost(() => session.Update(facts[500])).Should().Be(0);
            session.Fire().Should().Be(1);
        }
    }

    [CompiledFact(InterpretedBytes)]
    public void Update_InARangeJoin_CostsAtMost1024Bytes()
    {
        A a = null!;
        B b = null!;
        var factory = Bench.Compile(Bench.Rule("R", r =>
        {
            r.When().Match(() => a).Match(() => b, x => x.V >= a.V && x.V <= a.V);
            r.Then().Do(_ => Quiet.Nothing());
        }));
        foreach (var count in new[] { 1_000, 16_000 })
        {
            var session = factory.CreateSession();
            var facts = Enumerable.Range(0, count).Select(i => new A("a", i)).ToArray();
            session.InsertAll(facts);
            session.InsertAll(facts.Select(fact => new B("b", "", fact.V)));
            session.Fire();
            facts[0].V = 7;
            session.Update(facts[0]);
            session.Fire();

            facts[500].V = 8;
            Cost(() => session.Update(facts[500])).Should().BeLessThanOrEqualTo(1_024);
            session.Fire().Should().Be(1);
        }
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
        return Cost(() => Run(factory, fact));
    }

    private static long Cost(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Run(ISessionFactory factory, object fact)
    {
        var session = factory.CreateSession();
        session.Insert(fact);
        session.Fire();
    }
}
