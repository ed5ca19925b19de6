namespace CustomerServiceRules.Tests.Calendars;

/// <summary>The reference: asks the wall clock of each minute whether it is worked, and counts.</summary>
internal sealed class MinuteCounter
{
    private readonly bool[] _worked;

    public MinuteCounter(DateTimeOffset from, int minutes, TimeZoneInfo zone, Func<DateTime, DateTimeOffset, bool> isOpenAt)
    {
        From = from;
        _worked = new bool[minutes];
        for (var i = 0; i < minutes; i++)
            _worked[i] = isOpenAt(TimeZoneInfo.ConvertTime(At(i), zone).DateTime, At(i));
    }

    public DateTimeOffset From { get; }

    public int Count => _worked.Length;

    public DateTimeOffset At(int minute) => From.AddMinutes(minute);

    public bool IsWorked(int minute) => _worked[minute];

    public int Measure(int from, int to) => from <= to ? _worked[from..to].Count(worked => worked) : -Measure(to, from);

    /// <summary>The earliest minute by which the amount is worked, or the latest since which; null beyond the window.</summary>
    public int? Add(int from, int amount)
    {
        var step = Math.Sign(amount);
        var at = from;
        for (var left = Math.Abs(amount); left > 0; at += step)
        {
            var minute = step > 0 ? at : at - 1;
            if (minute < 0 || minute >= Count)
                return null;
            left -= _worked[minute] ? 1 : 0;
        }

        return at;
    }

    public int? Next(int from)
    {
        var at = Array.IndexOf(_worked, true, from);
        return at < 0 ? null : at;
    }

    public int? Previous(int from)
    {
        var at = from == 0 ? -1 : Array.LastIndexOf(_worked, true, from - 1);
        return at < 0 ? null : at + 1;
    }

    public int? NextClosing(int from)
    {
        var at = Next(from);
        while (at < Count && _worked[at.Value])
            at++;
        return at < Count ? at : null;
    }
}
