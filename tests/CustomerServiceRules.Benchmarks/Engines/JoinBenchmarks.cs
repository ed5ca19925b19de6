using BenchmarkDotNet.Attributes;

namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>An equality join of two facts, n a side, each with one partner: insert everything, fire everything.</summary>
[Config(typeof(ManyTimes))]
public class JoinBenchmarks
{
    private readonly ISessionFactory _factory = OrderOfCustomer.Compile();
    private object[] _facts = [];

    [Params(1_000, 4_000, 16_000, 64_000, 256_000)]
    public int FactsASide { get; set; }

    [GlobalSetup]
    public void Prepare() => _facts = OrderOfCustomer.Facts(FactsASide);

    [Benchmark(Baseline = true, Description = "written by hand")]
    public int ByHand()
    {
        var join = new HandWrittenJoin(OrderOfCustomer.Ignore);
        foreach (var fact in _facts)
            join.Insert(fact);
        return join.Fire();
    }

    [Benchmark(Description = "insert and fire")]
    public int InsertAndFire()
    {
        var session = _factory.CreateSession();
        session.InsertAll(_facts);
        return session.Fire();
    }

    [Benchmark(Description = "insert one by one and fire")]
    public int InsertOneByOneAndFire()
    {
        var session = _factory.CreateSession();
        foreach (var fact in _facts)
            session.Insert(fact);
        return session.Fire();
    }
}
