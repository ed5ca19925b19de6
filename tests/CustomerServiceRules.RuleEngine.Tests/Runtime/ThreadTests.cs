using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

public sealed class ThreadTests
{
    [Fact]
    [Trait("Behaviour", "R151")]
    public void Factory_SessionsOnSeveralThreads_DoNotDisturbEachOther()
    {
        A a = null!;
        B b = null!;
        C c = null!;
        IEnumerable<C> all = null!;
        var factory = Bench.Compile(
            Bench.Rule("Join", r => { r.When().Match(() => a).Match(() => b, x => x.K == a.N).Not<Rec>(); r.Then().Yield(_ => new C("c", a.N)); }),
            Bench.Rule("OnC", r => { r.When().Match(() => c); r.Then().Do(_ => Quiet.Use(c)); }),
            Bench.Rule("All", r => { r.When().Query(() => all, q => q.Match<C>().Collect()); r.Then().Do(_ => Quiet.Use(all)); }));
        var results = new int[2][];
        var threads = Enumerable.Range(0, 2).Select(i => new Thread(() => results[i] = [.. Enumerable.Range(0, 200).Select(n => Run(factory, n))])).ToArray();

        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();

        results[0].Should().Equal(Enumerable.Range(0, 200).Select(n => Run(factory, n)));
        results[1].Should().Equal(results[0]);
    }

    private static int Run(ISessionFactory factory, int n)
    {
        var session = factory.CreateSession();
        session.InsertAll(Enumerable.Range(0, n % 20).Select(i => new A("k" + i)));
        session.InsertAll(Enumerable.Range(0, n % 15).Select(i => new B("b", "k" + i)));
        return session.Fire() + (1000 * session.Query<C>().Count());
    }
}
