namespace CustomerServiceRules.RuleEngine.Runtime;

// What one side of a range join has in its index: a point, or the first of its bounds and the other one beside it.
internal sealed class RangeNode<T>(T key, T other, long arrival, object item, uint priority)
{
    internal readonly T Key = key;
    internal readonly T Other = other;
    internal readonly long Arrival = arrival;
    internal readonly object Item = item;
    internal readonly uint Priority = priority;
    internal int Size = 1;

    // The largest of Other in the tree under the node.
    internal T Largest = other;
    internal RangeNode<T>? Left;
    internal RangeNode<T>? Right;
}

// A limit of a range of keys.
internal readonly record struct RangeLimit<T>(T Value, bool IsInclusive);

// A balanced search tree (treap) over keys and, among equal ones, arrival; it knows how many keys a range has without visiting them.
internal sealed class RangeTree<T>
{
    private static readonly Comparer<T> Order = Comparer<T>.Default;

    private RangeNode<T>? _root;
    private uint _random = 2463534242;

    internal int Count => _root?.Size ?? 0;

    internal RangeNode<T> Add(T key, T other, long arrival, object item)
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        var node = new RangeNode<T>(key, other, arrival, item, _random);
        _root = Add(_root, node);
        return node;
    }

    internal void Remove(RangeNode<T> node) => _root = Remove(_root!, node);

    internal int CountWithin(RangeLimit<T>? lower, RangeLimit<T>? upper) =>
        (upper is { } top ? CountBelow(top.Value, top.IsInclusive) : Count) - (lower is { } bottom ? CountBelow(bottom.Value, !bottom.IsInclusive) : 0);

    // Those whose key is in the range and whose Other is above the limit; gives their number. Without a list they are only counted.
    internal int Collect(RangeLimit<T>? lower, RangeLimit<T>? upper, RangeLimit<T>? other, List<RangeNode<T>>? found) =>
        Collect(_root, lower, upper, other, found);

    private static int Collect(RangeNode<T>? node, RangeLimit<T>? lower, RangeLimit<T>? upper, RangeLimit<T>? other, List<RangeNode<T>>? found)
    {
        var count = 0;
        while (node is not null && IsAbove(node.Largest, other))
        {
            var isAbove = IsAbove(node.Key, lower);
            var isBelow = IsBelow(node.Key, upper);
            if (isAbove)
                count += Collect(node.Left, lower, upper, other, found);
            if (isAbove && isBelow && IsAbove(node.Other, other))
            {
                count++;
                found?.Add(node);
            }

            if (!isBelow)
                break;
            node = node.Right;
        }

        return count;
    }

    private static bool IsAbove(T key, RangeLimit<T>? lower) =>
        lower is not { } limit || (Order.Compare(key, limit.Value) is var order && (order > 0 || (order == 0 && limit.IsInclusive)));

    private static bool IsBelow(T key, RangeLimit<T>? upper) =>
        upper is not { } limit || (Order.Compare(key, limit.Value) is var order && (order < 0 || (order == 0 && limit.IsInclusive)));

    private static int Compare(RangeNode<T> left, RangeNode<T> right)
    {
        var order = Order.Compare(left.Key, right.Key);
        return order != 0 ? order : left.Arrival.CompareTo(right.Arrival);
    }

    private static RangeNode<T> Sized(RangeNode<T> node)
    {
        node.Size = 1 + (node.Left?.Size ?? 0) + (node.Right?.Size ?? 0);
        node.Largest = node.Other;
        if (node.Left is { } left && Order.Compare(left.Largest, node.Largest) > 0)
            node.Largest = left.Largest;
        if (node.Right is { } right && Order.Compare(right.Largest, node.Largest) > 0)
            node.Largest = right.Largest;
        return node;
    }

    private static RangeNode<T> Add(RangeNode<T>? tree, RangeNode<T> node)
    {
        if (tree is null)
            return node;
        if (node.Priority > tree.Priority)
        {
            Split(tree, node, out node.Left, out node.Right);
            return Sized(node);
        }

        if (Compare(node, tree) < 0)
            tree.Left = Add(tree.Left, node);
        else
            tree.Right = Add(tree.Right, node);
        return Sized(tree);
    }

    private static void Split(RangeNode<T>? tree, RangeNode<T> at, out RangeNode<T>? less, out RangeNode<T>? more)
    {
        if (tree is null)
        {
            less = more = null;
        }
        else if (Compare(tree, at) < 0)
        {
            Split(tree.Right, at, out tree.Right, out more);
            less = Sized(tree);
        }
        else
        {
            Split(tree.Left, at, out less, out tree.Left);
            more = Sized(tree);
        }
    }

    private static RangeNode<T>? Remove(RangeNode<T> tree, RangeNode<T> node)
    {
        if (ReferenceEquals(tree, node))
            return Join(tree.Left, tree.Right);
        if (Compare(node, tree) < 0)
            tree.Left = Remove(tree.Left!, node);
        else
            tree.Right = Remove(tree.Right!, node);
        return Sized(tree);
    }

    private static RangeNode<T>? Join(RangeNode<T>? less, RangeNode<T>? more)
    {
        if (less is null || more is null)
            return less ?? more;
        if (less.Priority > more.Priority)
        {
            less.Right = Join(less.Right, more);
            return Sized(less);
        }

        more.Left = Join(less, more.Left);
        return Sized(more);
    }

    private int CountBelow(T key, bool orEqual)
    {
        var count = 0;
        for (var node = _root; node is not null;)
        {
            var order = Order.Compare(node.Key, key);
            if (order < 0 || (order == 0 && orEqual))
            {
                count += 1 + (node.Left?.Size ?? 0);
                node = node.Right;
            }
            else
            {
                node = node.Left;
            }
        }

        return count;
    }
}
