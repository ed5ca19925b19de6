namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>How often the members that a condition joins are read: one read of each side is one evaluation of the condition.</summary>
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
    public static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().From(typeof(OrderOfCustomer)));
        return repository.Compile();
    }

    /// <summary>Each customer has one order; the orders come in the opposite order.</summary>
    public static object[] Facts(int aSide) =>
        [.. Enumerable.Range(0, aSide).Select(object (i) => new JoinCustomer(i)), .. Enumerable.Range(0, aSide).Select(object (i) => new JoinOrder(aSide - 1 - i))];

    public override void Define()
    {
        JoinCustomer customer = null!;
        JoinOrder order = null!;
        When().Match(() => customer).Match(() => order, one => one.Customer == customer.Key);
        Then().Do(_ => Ignore(order));
    }

    internal static void Ignore(JoinOrder order) => GC.KeepAlive(order);
}
