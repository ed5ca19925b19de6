using BenchmarkDotNet.Attributes;

namespace CustomerServiceRules.Benchmarks;

/// <summary>An equality join of two facts, n a side, each with one partner: insert everything, fire everything.</summary>
[Config(typeof(ManyTimes))]
public class JoinBenchmarks
{
    private readonly ISessionFactory _factory = Compile();
    private object[] _facts = [];

    [Params(1_000, 4_000, 16_000, 64_000)]
    public int FactsASide { get; set; }

    [GlobalSetup]
    public void Prepare() => _facts = [.. Facts(FactsASide)];

    [Benchmark(Description = "insert and fire")]
    public int InsertAndFire()
    {
        var session = _factory.CreateSession();
        session.InsertAll(_facts);
        return session.Fire();
    }

    /// <summary>A table of how often the joined members are read: one read of each side is one evaluation of the condition.</summary>
    public static IEnumerable<string> CountTable()
    {
        yield return "| facts a side | matches | reads of the joined members | reads a fact |";
        yield return "|---:|---:|---:|---:|";
        foreach (var count in new[] { 1_000, 4_000, 16_000, 64_000 })
        {
            var session = Compile().CreateSession();
            KeyReads.Count = 0;
            session.InsertAll(Facts(count));
            var fired = session.Fire();
            yield return FormattableString.Invariant($"| {count} | {fired} | {KeyReads.Count} | {(double)KeyReads.Count / (2 * count):0.00} |");
        }
    }

    private static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().From(typeof(OrderOfCustomer)));
        return repository.Compile();
    }

    private static IEnumerable<object> Facts(int count) =>
        Enumerable.Range(0, count).Select(object (i) => new JoinCustomer(i)).Concat(Enumerable.Range(0, count).Select(object (i) => new JoinOrder(count - 1 - i)));
}

internal static class KeyReads
{
    public static long Count { get; set; }
}

internal sealed class JoinCustomer(int key)
{
    public int Key
    {
        get
        {
            KeyReads.Count++;
            return key;
        }
    }
}

internal sealed class JoinOrder(int customer)
{
    public int Customer
    {
        get
        {
            KeyReads.Count++;
            return customer;
        }
    }
}

internal sealed class OrderOfCustomer : Rule
{
    public override void Define()
    {
        JoinCustomer customer = null!;
        JoinOrder order = null!;
        When().Match(() => customer).Match(() => order, one => one.Customer == customer.Key);
        Then().Do(_ => Ignore(order));
    }

    private static void Ignore(JoinOrder order) => GC.KeepAlive(order);
}
