using System.Buffers;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Pairs found by an index, to be made matches of in the order of nested loops: by Major, then by Minor.
internal struct MatchList
{
    private Entry[]? _entries;
    private int _count;
    private bool _isDisordered;

    internal void Add(long major, long minor, JoinTuple left, RightEntry right)
    {
        if (_entries is null)
            _entries = ArrayPool<Entry>.Shared.Rent(16);
        else if (_count == _entries.Length)
            Grow();
        var entry = new Entry(major, minor, left, right);
        _isDisordered = _isDisordered || (_count > 0 && Entry.Order.Compare(_entries[_count - 1], entry) > 0);
        _entries[_count++] = entry;
    }

    internal readonly ReadOnlySpan<Entry> InOrder()
    {
        var entries = _entries.AsSpan(0, _count);
        if (_isDisordered)
            entries.Sort(Entry.Order);
        return entries;
    }

    internal readonly void Return()
    {
        if (_entries is not null)
            ArrayPool<Entry>.Shared.Return(_entries, clearArray: true);
    }

    private void Grow()
    {
        var larger = ArrayPool<Entry>.Shared.Rent(_count * 2);
        _entries.AsSpan(0, _count).CopyTo(larger);
        Return();
        _entries = larger;
    }

    internal readonly struct Entry(long major, long minor, JoinTuple left, RightEntry right)
    {
        internal static readonly Comparer<Entry> Order = Comparer<Entry>.Create(Compare);

        internal readonly JoinTuple Left = left;
        internal readonly RightEntry Right = right;
        private readonly long _major = major;
        private readonly long _minor = minor;

        private static int Compare(Entry x, Entry y) => x._major != y._major ? x._major.CompareTo(y._major) : x._minor.CompareTo(y._minor);
    }
}
