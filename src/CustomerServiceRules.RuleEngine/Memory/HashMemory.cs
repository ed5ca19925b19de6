namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class HashMemory<TKey>(JoinKey<TKey> key) : JoinMemory
{
    private JoinGroup<TKey>?[] _buckets = new JoinGroup<TKey>?[4];
    private int _shift = 30;
    private int _count;

    internal override bool HasFewKeys => _count <= RightNode.Few;

    internal override JoinGroup GroupOf(RuleSession session, BetaTuple tuple)
    {
        session.Evaluations++;
        try
        {
            return GroupOf(key.OfTuple(tuple));
        }
        catch (Exception)
        {
            return Unkeyed;
        }
    }

    internal override JoinGroup GroupOf(RuleSession session, Fact fact)
    {
        session.Evaluations++;
        try
        {
            return GroupOf(key.OfFact(fact));
        }
        catch (Exception)
        {
            return Unkeyed;
        }
    }

    internal override IEnumerable<JoinGroup> KeyedGroups()
    {
        foreach (var head in _buckets)
        {
            for (var group = head; group is not null; group = group.Chain)
                yield return group;
        }
    }

    internal override void Release(JoinGroup group)
    {
        if (!group.IsEmpty || group is not JoinGroup<TKey> keyed)
            return;
        ref var link = ref _buckets[Bucket(keyed.Hash)];
        while (!ReferenceEquals(link, keyed))
        {
            if (link is null)
                return;
            link = ref link.Chain;
        }

        link = keyed.Chain;
        _count--;
    }

    private JoinGroup<TKey> GroupOf(TKey value)
    {
        var comparer = EqualityComparer<TKey>.Default;
        var hash = value is null ? 0 : comparer.GetHashCode(value);
        for (var group = _buckets[Bucket(hash)]; group is not null; group = group.Chain)
        {
            if (group.Hash == hash && comparer.Equals(group.Key, value))
                return group;
        }

        if (_count == _buckets.Length)
            Grow();
        ref var head = ref _buckets[Bucket(hash)];
        head = new JoinGroup<TKey>(value, hash, head);
        _count++;
        return head;
    }

    private int Bucket(int hash) => (int)(((uint)hash * 2654435769u) >> _shift);

    private void Grow()
    {
        var old = _buckets;
        _buckets = new JoinGroup<TKey>?[old.Length * 2];
        _shift--;
        foreach (var head in old)
        {
            for (var group = head; group is not null;)
            {
                var next = group.Chain;
                ref var link = ref _buckets[Bucket(group.Hash)];
                group.Chain = link;
                link = group;
                group = next;
            }
        }
    }
}
