namespace CustomerServiceRules.RuleEngine.Runtime;

// Splits a batch by the pattern types that its facts are of, so that each type's conditions see their facts together.
internal readonly ref struct TypeBatches
{
    private readonly Dictionary<AlphaNode, List<StoredFact>>? _mixed;

    internal TypeBatches(RuleNetwork network, ReadOnlySpan<StoredFact> facts)
    {
        var first = facts[0].Item!.GetType();
        var isMixed = false;
        for (var i = 1; i < facts.Length && !isMixed; i++)
            isMixed = facts[i].Item!.GetType() != first;
        if (!isMixed)
        {
            Roots = network.RootsOf(first);
            return;
        }

        _mixed = [];
        foreach (var fact in facts)
        {
            foreach (var root in network.RootsOf(fact.Item!.GetType()))
            {
                if (!_mixed.TryGetValue(root, out var batch))
                    _mixed.Add(root, batch = []);
                batch.Add(fact);
            }
        }

        Roots = [.. _mixed.Keys.OrderBy(root => root.Last)];
    }

    internal AlphaNode[] Roots { get; }

    internal ReadOnlySpan<StoredFact> For(AlphaNode root, ReadOnlySpan<StoredFact> all) =>
        _mixed is null ? all : System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_mixed[root]);
}
