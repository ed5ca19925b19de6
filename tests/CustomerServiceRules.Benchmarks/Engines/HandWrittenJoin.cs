namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>
/// The same join as somebody would write it by hand, incremental too: a map of the facts by identity, an index for each side, a
/// queue of matches, and a call of a delegate for each match.
/// </summary>
internal sealed class HandWrittenJoin(Action<JoinOrder> act)
{
    private readonly HashSet<object> _facts = [];
    private readonly Dictionary<int, List<JoinCustomer>> _customers = [];
    private readonly Dictionary<int, List<JoinOrder>> _orders = [];
    private readonly Queue<(JoinCustomer Customer, JoinOrder Order)> _matches = [];

    public void Insert(object fact)
    {
        if (!_facts.Add(fact))
            throw new ArgumentException("The fact is there already.", nameof(fact));
        if (fact is JoinCustomer customer)
            Insert(customer);
        else if (fact is JoinOrder order)
            Insert(order);
    }

    public int Fire()
    {
        var fired = 0;
        for (; _matches.TryDequeue(out var match); fired++)
            act(match.Order);
        return fired;
    }

    private static void Add<T>(Dictionary<int, List<T>> index, int key, T fact)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(fact);
    }

    private void Insert(JoinCustomer customer)
    {
        var key = customer.Key;
        Add(_customers, key, customer);
        foreach (var order in _orders.GetValueOrDefault(key) ?? [])
            _matches.Enqueue((customer, order));
    }

    private void Insert(JoinOrder order)
    {
        var key = order.Customer;
        Add(_orders, key, order);
        foreach (var customer in _customers.GetValueOrDefault(key) ?? [])
            _matches.Enqueue((customer, order));
    }
}
