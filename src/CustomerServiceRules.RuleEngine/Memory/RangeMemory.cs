namespace CustomerServiceRules.RuleEngine.Runtime;

// What a session remembers for a range join: all tuples and facts in order of arrival, and an ordered index of each side.
internal abstract class RangeMemory : ScanMemory
{
    // Computes the key and takes the element in; after a change of its key it is taken in anew at its old place. False when
    // nothing has changed.
    internal abstract bool Place(RuleSession session, RangeTuple left);

    internal abstract bool Place(RuleSession session, RangeEntry right);

    internal abstract void Leave(RangeTuple left);

    internal abstract void Leave(RangeEntry right);

    internal abstract int LeftCount { get; }

    internal abstract int RightCount { get; }

    // How many partners the index has.
    internal abstract int Count(RangeTuple left);

    internal abstract int Count(RangeEntry right);

    internal abstract void Find(RangeTuple left, ref MatchList matches);

    internal abstract void Find(RangeEntry right, int position, ref MatchList matches);

    // The same among tuples that have been answered; Find gives the others.
    internal abstract void FindAnswered(RangeEntry right, ref MatchList matches);

    internal abstract void Answer(RangeTuple left, bool isAnswered);
}

internal sealed class RangeMemory<T>(RangeKey<T> key) : RangeMemory
{
    private readonly RangeTree<T> _lefts = new();
    private readonly RangeTree<T> _rights = new();
    private RangeTree<T>? _answered;
    private readonly List<RangeNode<T>> _found = [];

    internal override int LeftCount => _lefts.Count + (_answered?.Count ?? 0);

    internal override int RightCount => _rights.Count;

    internal override bool Place(RuleSession session, RangeTuple left)
    {
        if (left.Arrival == 0)
            left.Arrival = NextArrival();
        var old = (RangeNode<T>?)left.IndexNode;
        var group = GroupFor(session, !key.PointIsFact, left, null, left.Arrival, left, old, TreeOf(left), out var node);
        left.IndexNode = node;
        if (ReferenceEquals(group, left.Group))
            return !ReferenceEquals(node, old) || IsUnkeyed(group);
        left.Group?.Remove(left);
        group.Add(left);
        return true;
    }

    internal override bool Place(RuleSession session, RangeEntry right)
    {
        if (right.Arrival == 0)
            right.Arrival = NextArrival();
        var old = (RangeNode<T>?)right.IndexNode;
        var group = GroupFor(session, key.PointIsFact, null, right.Fact, right.Arrival, right, old, _rights, out var node);
        right.IndexNode = node;
        if (ReferenceEquals(group, right.Group))
            return !ReferenceEquals(node, old) || IsUnkeyed(group);
        right.Group?.Remove(right);
        group.Add(right);
        return true;
    }

    internal override void Leave(RangeTuple left)
    {
        if (left.IndexNode is RangeNode<T> node)
            TreeOf(left).Remove(node);
        left.IndexNode = null;
        left.Group!.Remove(left);
    }

    internal override void Leave(RangeEntry right)
    {
        if (right.IndexNode is RangeNode<T> node)
            _rights.Remove(node);
        right.IndexNode = null;
        right.Group!.Remove(right);
    }

    internal override int Count(RangeTuple left) => Count((RangeNode<T>?)left.IndexNode, _rights, !key.PointIsFact);

    internal override int Count(RangeEntry right) => Count((RangeNode<T>?)right.IndexNode, _lefts, key.PointIsFact);

    internal override void Find(RangeTuple left, ref MatchList matches)
    {
        foreach (var node in Partners((RangeNode<T>?)left.IndexNode, _rights, !key.PointIsFact))
            matches.Add(node.Arrival, 0, left, (RangeEntry)node.Item);
    }

    internal override void Find(RangeEntry right, int position, ref MatchList matches)
    {
        foreach (var node in Partners((RangeNode<T>?)right.IndexNode, _lefts, key.PointIsFact))
            matches.Add(node.Arrival, position, (RangeTuple)node.Item, right);
    }

    internal override void FindAnswered(RangeEntry right, ref MatchList matches)
    {
        if (_answered is null)
            return;
        foreach (var node in Partners((RangeNode<T>?)right.IndexNode, _answered, key.PointIsFact))
            matches.Add(node.Arrival, 0, (RangeTuple)node.Item, right);
    }

    internal override void Answer(RangeTuple left, bool isAnswered)
    {
        var node = (RangeNode<T>?)left.IndexNode;
        if (node is not null)
            TreeOf(left).Remove(node);
        left.IsAnswered = isAnswered;
        if (node is not null)
            left.IndexNode = TreeOf(left).Add(node.Key, node.Other, node.Arrival, left);
    }

    private RangeTree<T> TreeOf(RangeTuple left) => left.IsAnswered ? _answered ??= new() : _lefts;

    private JoinGroup GroupFor(
        RuleSession session, bool isPoint, BetaTuple? tuple, Fact? fact, long arrival, object item,
        RangeNode<T>? old, RangeTree<T> tree, out RangeNode<T>? node)
    {
        session.Evaluations++;
        var isKeyed = true;
        var isComparable = false;
        T first = default!, other = default!;
        try
        {
            isComparable = key.TryKey(isPoint, tuple, fact, out first, out other);
        }
        catch (Exception)
        {
            isKeyed = false;
        }

        node = old;
        var comparer = EqualityComparer<T>.Default;
        if (isComparable && old is not null && comparer.Equals(old.Key, first) && comparer.Equals(old.Other, other))
            return All;
        if (old is not null)
            tree.Remove(old);
        node = isComparable ? tree.Add(first, other, arrival, item) : null;
        return isKeyed ? All : Unkeyed;
    }

    private int Count(RangeNode<T>? node, RangeTree<T> partners, bool isPoint) => node is null ? 0 : PartnersOf(node, isPoint).Count(partners);

    private List<RangeNode<T>> Partners(RangeNode<T>? node, RangeTree<T> partners, bool isPoint)
    {
        _found.Clear();
        if (node is not null)
            PartnersOf(node, isPoint).Collect(partners, _found);
        return _found;
    }

    private RangeQuery<T> PartnersOf(RangeNode<T> node, bool isPoint) => isPoint ? key.Around(node) : key.Within(node);
}
