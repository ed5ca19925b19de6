namespace CustomerServiceRules.RuleEngine.Runtime;

// The facts of a session by identity, enumerated in order of arrival. Slots of facts that went stay empty until the
// table is full; then it is either packed or doubled.
internal class FactTable
{
    private const int KeptWhenEmpty = 1_024;

    private StoredFact?[] _slots = [];
    private int[] _buckets = [];
    private int _shift;
    private int _used;
    private int _live;

    internal StoredFact? Find(object value)
    {
        if (_live == 0)
            return null;
        var hash = HashOf(value);
        for (var slot = _buckets[Bucket(hash)]; slot > 0;)
        {
            var fact = _slots[slot - 1]!;
            if (fact.Hash == hash && Same(fact.Item!, value))
                return fact;
            slot = fact.Chain;
        }

        return null;
    }

    internal virtual int HashOf(object value) => StandardIdentity.Hash(value);

    // The fact must not be present.
    internal void Add(StoredFact fact)
    {
        if (_used == _slots.Length)
            Rearrange();
        fact.Slot = _used;
        _slots[_used++] = fact;
        _live++;
        PutInBucket(fact);
    }

    // Does nothing when the fact is no longer there.
    internal void Remove(StoredFact fact)
    {
        if (fact.Slot >= _slots.Length || !ReferenceEquals(_slots[fact.Slot], fact))
            return;
        TakeFromBucket(fact);
        _slots[fact.Slot] = null;
        _live--;
        if (_live == 0)
            Empty();
        else if (fact.Slot == _used - 1)
            _used--;
    }

    // Puts another object in the place of the fact's, under its own identity.
    internal void Replace(StoredFact fact, object value)
    {
        var hash = HashOf(value);
        if (hash != fact.Hash)
        {
            TakeFromBucket(fact);
            fact.Hash = hash;
            PutInBucket(fact);
        }

        fact.Item = value;
    }

    internal IEnumerable<object> Values()
    {
        for (var slot = 0; slot < _used; slot++)
        {
            if (_slots[slot] is { } fact)
                yield return fact.Item!;
        }
    }

    protected virtual bool Same(object left, object right) => StandardIdentity.Same(left, right);

    private int Bucket(int hash) => (int)(((uint)hash * 2654435769u) >> _shift);

    private void PutInBucket(StoredFact fact)
    {
        ref var head = ref _buckets[Bucket(fact.Hash)];
        fact.Chain = head;
        head = fact.Slot + 1;
    }

    private void TakeFromBucket(StoredFact fact)
    {
        ref var link = ref _buckets[Bucket(fact.Hash)];
        while (link != fact.Slot + 1)
            link = ref _slots[link - 1]!.Chain;
        link = fact.Chain;
    }

    // A large table does not outlive its facts.
    private void Empty()
    {
        _used = 0;
        if (_slots.Length <= KeptWhenEmpty)
            return;
        _slots = [];
        _buckets = [];
    }

    private void Rearrange() => Resize(_live >= _slots.Length / 4 * 3 ? Math.Max(4, _slots.Length * 2) : _slots.Length);

    private void Resize(int size)
    {
        var old = _slots;
        var used = _used;
        _slots = new StoredFact?[size];
        _buckets = new int[size];
        _shift = 32 - System.Numerics.BitOperations.Log2((uint)size);
        _used = 0;
        for (var slot = 0; slot < used; slot++)
        {
            if (old[slot] is not { } fact)
                continue;
            fact.Slot = _used;
            _slots[_used++] = fact;
            PutInBucket(fact);
        }
    }
}
