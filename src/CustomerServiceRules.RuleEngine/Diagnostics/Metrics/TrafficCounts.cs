using System.Runtime.CompilerServices;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The traffic of a session by point of the network. Points that nothing has passed cost nothing: the table grows with what the
// facts reach and not with what is loaded. Points are numbered from 1; a number stands at or after its own place in the table.
internal struct TrafficCounts
{
    private Entry[]? _entries;
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Inserted(int point, int count = 1) => At(point).Inserted += count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Updated(int point, int count = 1) => At(point).Updated += count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Retracted(int point) => At(point).Retracted++;

    internal readonly Traffic Of(int point)
    {
        if (_entries is null || PlaceOf(_entries, point) is not (>= 0 and var place))
            return default;
        ref var entry = ref _entries[place];
        return new Traffic(entry.Inserted, entry.Updated, entry.Retracted);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Entry At(int point)
    {
        var entries = _entries;
        if (entries is not null)
        {
            ref var entry = ref entries[point & (entries.Length - 1)];
            if (entry.Point == point)
                return ref entry;
        }

        return ref Search(point);
    }

    private ref Entry Search(int point)
    {
        _entries ??= new Entry[4];
        var place = PlaceOf(_entries, point);
        if (place >= 0 && _entries[place].Point == point)
            return ref _entries[place];
        if (_count == _entries.Length - (_entries.Length / 8))
        {
            Grow();
            place = PlaceOf(_entries, point);
        }

        _entries[place].Point = point;
        _count++;
        return ref _entries[place];
    }

    private void Grow()
    {
        var old = _entries!;
        _entries = new Entry[old.Length * 2];
        foreach (ref var entry in old.AsSpan())
        {
            if (entry.Point != 0)
                _entries[PlaceOf(_entries, entry.Point)] = entry;
        }
    }

    // The place of the point, else the first free one; -1 when there is neither.
    private static int PlaceOf(Entry[] entries, int point)
    {
        for (var step = 0; step < entries.Length; step++)
        {
            var place = (point + step) & (entries.Length - 1);
            if (entries[place].Point == point || entries[place].Point == 0)
                return place;
        }

        return -1;
    }

    private struct Entry
    {
        internal int Point;
        internal int Inserted;
        internal int Updated;
        internal int Retracted;
    }
}
