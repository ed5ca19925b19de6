namespace CustomerServiceRules.Calendars;

/// <summary>A value that changes at known instants. Immutable.</summary>
internal sealed class Changes<T>
{
    private readonly (DateTimeOffset From, T Value)[] _values;

    /// <param name="values">The values in the order of their instants; the first holds since always.</param>
    public Changes(IEnumerable<(DateTimeOffset From, T Value)> values)
    {
        _values = [.. values];
        _values[0].From = DateTimeOffset.MinValue;
    }

    public bool Any(Func<T, bool> condition) => Array.Exists(_values, entry => condition(entry.Value));

    public T At(DateTimeOffset instant)
    {
        var i = _values.Length - 1;
        while (_values[i].From > instant)
            i--;
        return _values[i].Value;
    }

    /// <summary>The values as a clock that starts at an instant goes by them: changes reach it as the policy says.</summary>
    public Changes<T> ForClock(DateTimeOffset start, DateTimeOffset? cutOff)
    {
        if (_values.Length == 1)
            return this;

        var reached = new List<(DateTimeOffset From, T Value)> { (DateTimeOffset.MinValue, At(start)) };
        foreach (var (from, value) in _values.Where(value => cutOff is not null && value.From > start))
        {
            var at = from > cutOff ? from : cutOff.GetValueOrDefault();
            if (reached[^1].From == at)
                reached.RemoveAt(reached.Count - 1);
            reached.Add((at, value));
        }

        return new Changes<T>(reached);
    }

    /// <summary>The values between two instants, each with the part of the time for which it holds.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset Until, T Value)> Between(DateTimeOffset from, DateTimeOffset until)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            var begin = _values[i].From > from ? _values[i].From : from;
            var end = i + 1 < _values.Length && _values[i + 1].From < until ? _values[i + 1].From : until;
            if (begin < end)
                yield return (begin, end, _values[i].Value);
        }
    }
}
