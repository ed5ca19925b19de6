namespace CustomerServiceRules.Calendars;

/// <summary>Working time as sorted stretches of instants that do not touch, with the working time before each: every question is a binary search.</summary>
internal sealed class Timeline
{
    private readonly long[] _opens;
    private readonly long[] _closes;
    private readonly long[] _before;

    /// <param name="stretches">Any stretches; sorted but for neighbours, so that sorting stays linear.</param>
    public Timeline(IReadOnlyList<(long Opens, long Closes)> stretches)
    {
        var merged = Spans.Merged(stretches);
        _opens = new long[merged.Count];
        _closes = new long[merged.Count];
        _before = new long[merged.Count + 1];
        for (var i = 0; i < merged.Count; i++)
        {
            (_opens[i], _closes[i]) = merged[i];
            _before[i + 1] = _before[i] + _closes[i] - _opens[i];
        }
    }

    public int Count => _opens.Length;

    public (long Opens, long Closes) this[int index] => (_opens[index], _closes[index]);

    /// <summary>The index of the last stretch that opens at or before the instant; -1 when there is none.</summary>
    public int IndexAt(long instant)
    {
        var index = Array.BinarySearch(_opens, instant);
        return index < 0 ? ~index - 1 : index;
    }

    public bool Contains(long instant) => IndexAt(instant) is >= 0 and var i && instant < _closes[i];

    /// <summary>All working time before the instant.</summary>
    public long WorkedUntil(long instant)
    {
        var i = IndexAt(instant);
        return i < 0 ? 0 : _before[i] + Math.Min(instant, _closes[i]) - _opens[i];
    }

    /// <summary>The earliest instant before which the amount has been worked; the amount is above 0 and at most all.</summary>
    public long EarliestWith(long worked)
    {
        var index = Array.BinarySearch(_before, worked);
        var i = (index < 0 ? ~index : index) - 1;
        return _opens[i] + worked - _before[i];
    }

    /// <summary>The latest instant before which only the amount has been worked; the amount is at least 0 and less than all.</summary>
    public long LatestWith(long worked)
    {
        var index = Array.BinarySearch(_before, worked);
        var i = index < 0 ? ~index - 1 : index;
        return _opens[i] + worked - _before[i];
    }

    /// <summary>Adds what of a stretch lies in these.</summary>
    public void Intersect(long opens, long closes, List<(long Opens, long Closes)> both)
    {
        for (var i = Math.Max(0, IndexAt(opens)); i < Count && _opens[i] < closes; i++)
        {
            if (_closes[i] > opens)
                both.Add((Math.Max(opens, _opens[i]), Math.Min(closes, _closes[i])));
        }
    }
}
