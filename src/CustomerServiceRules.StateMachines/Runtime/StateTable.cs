namespace CustomerServiceRules.StateMachines.Runtime;

/// <summary>
/// The states of a machine in the order of first mention. Looking up may happen on several threads at once, for asking a
/// machine mentions states too.
/// </summary>
internal sealed class StateTable<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private const int SmallestSize = 4;

    private readonly Lock _gate = new();
    private StateNode<TState, TTrigger>?[] _slots = new StateNode<TState, TTrigger>?[SmallestSize];
    private StateNode<TState, TTrigger>? _last;
    private int _count;

    public StateNode<TState, TTrigger>? First { get; private set; }

    public IEnumerable<StateNode<TState, TTrigger>> All
    {
        get
        {
            for (var each = First; each is not null; each = each.Next)
                yield return each;
        }
    }

    public StateNode<TState, TTrigger> this[TState state] => Find(Volatile.Read(ref _slots), state) ?? Add(state);

    private static StateNode<TState, TTrigger>? Find(StateNode<TState, TTrigger>?[] slots, TState state)
    {
        var mask = slots.Length - 1;
        for (var slot = Start(state) & mask; ; slot = (slot + 1) & mask)
        {
            var node = Volatile.Read(ref slots[slot]);
            if (node is null || EqualityComparer<TState>.Default.Equals(node.State, state))
                return node;
        }
    }

    private static int Start(TState state)
    {
        // Spreads hash codes that differ in their upper bits only; the mask looks at the lower ones.
        var hash = (uint)EqualityComparer<TState>.Default.GetHashCode(state) * 0x9E3779B9u;
        return (int)(hash >> 8);
    }

    private static void Put(StateNode<TState, TTrigger>?[] slots, StateNode<TState, TTrigger> node)
    {
        var mask = slots.Length - 1;
        var slot = Start(node.State) & mask;
        while (slots[slot] is not null)
            slot = (slot + 1) & mask;
        Volatile.Write(ref slots[slot], node);
    }

    private StateNode<TState, TTrigger> Add(TState state)
    {
        lock (_gate)
        {
            if (Find(_slots, state) is { } known)
                return known;

            var node = new StateNode<TState, TTrigger>(state);
            if (++_count * 4 > _slots.Length * 3)
                Grow();
            Put(_slots, node);
            if (_last is null)
                First = node;
            else
                _last.Next = node;
            return _last = node;
        }
    }

    private void Grow()
    {
        var slots = new StateNode<TState, TTrigger>?[_slots.Length * 2];
        for (var each = First; each is not null; each = each.Next)
            Put(slots, each);
        Volatile.Write(ref _slots, slots);
    }
}
