namespace CustomerServiceRules.Calendars;

/// <summary>A time zone as periods of constant offset, in ticks: what turns wall-clock times into instants without asking the zone again.</summary>
internal sealed class OffsetPeriods
{
    private readonly long[] _starts;
    private readonly long[] _offsets;

    private OffsetPeriods(List<long> starts, List<long> offsets)
    {
        _starts = [.. starts];
        _offsets = [.. offsets];
    }

    /// <summary>The periods that cover the given days and two days around them.</summary>
    public static OffsetPeriods Of(TimeZoneInfo zone, DateOnly firstDay, DateOnly lastDay)
    {
        var at = firstDay.ToDateTime(default).Ticks - 2 * TimeSpan.TicksPerDay;
        var end = lastDay.ToDateTime(default).Ticks + 4 * TimeSpan.TicksPerDay;
        var offset = OffsetAt(zone, at);
        List<long> starts = [at];
        List<long> offsets = [offset];
        for (; at < end; at += TimeSpan.TicksPerDay)
        {
            var next = OffsetAt(zone, at + TimeSpan.TicksPerDay);
            if (next == offset)
                continue;

            starts.Add(Transition(zone, at, at + TimeSpan.TicksPerDay, offset));
            offsets.Add(next);
            offset = next;
        }

        return new(starts, offsets);
    }

    /// <summary>The instant with the offset that holds then.</summary>
    public DateTimeOffset Local(long instant)
    {
        var offset = _offsets[IndexAt(instant)];
        return new DateTimeOffset(instant + offset, new TimeSpan(offset));
    }

    /// <summary>The wall-clock ticks that an instant shows.</summary>
    public long WallClockAt(long instant) => instant + _offsets[IndexAt(instant)];

    /// <summary>The earliest instant at which the wall clock shows the given time or a later one.</summary>
    public long EarliestAt(long wallClock)
    {
        for (var i = IndexAt(wallClock - TimeSpan.TicksPerDay); ; i++)
        {
            var instant = Math.Max(_starts[i], wallClock - _offsets[i]);
            if (i + 1 == _starts.Length || instant < _starts[i + 1])
                return instant;
        }
    }

    /// <summary>Adds the stretches of instants at which the wall clock shows a time from <paramref name="from"/> until before <paramref name="until"/>: none in a gap, two in an overlap.</summary>
    public void Map(long from, long until, List<(long Opens, long Closes)> instants)
    {
        for (var i = IndexAt(from - TimeSpan.TicksPerDay); i < _starts.Length && _starts[i] < until + TimeSpan.TicksPerDay; i++)
        {
            var opens = Math.Max(_starts[i], from - _offsets[i]);
            var closes = i + 1 == _starts.Length ? until - _offsets[i] : Math.Min(_starts[i + 1], until - _offsets[i]);
            if (opens < closes)
                instants.Add((opens, closes));
        }
    }

    private int IndexAt(long instant)
    {
        var index = Array.BinarySearch(_starts, instant);
        return Math.Max(0, index < 0 ? ~index - 1 : index);
    }

    private static long OffsetAt(TimeZoneInfo zone, long instant) => zone.GetUtcOffset(new DateTime(instant, DateTimeKind.Utc)).Ticks;

    private static long Transition(TimeZoneInfo zone, long before, long after, long offset)
    {
        while (after - before > 1)
        {
            var middle = before + (after - before) / 2;
            if (OffsetAt(zone, middle) == offset)
                before = middle;
            else
                after = middle;
        }

        return after;
    }
}
