namespace CustomerServiceRules.Calendars;

/// <summary>The instants on which provisional days have a say: the days themselves, and the morning after as far as a shift may reach.</summary>
internal sealed class ProvisionalSpans
{
    private readonly List<(long Opens, long Closes)> _days;
    private readonly Timeline? _spans;

    private ProvisionalSpans(List<(long Opens, long Closes)> days)
    {
        _days = days;
        _spans = days.Count == 0 ? null : new Timeline(days);
    }

    public static ProvisionalSpans Of(DateOnly first, IReadOnlyList<DayRule> rules, OffsetPeriods offsets, long overhang)
    {
        var days = new List<(long Opens, long Closes)>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (!rules[i].IsProvisional)
                continue;

            var midnight = (first.DayNumber + i) * TimeSpan.TicksPerDay;
            days.Add((offsets.EarliestAt(midnight), offsets.EarliestAt(midnight + TimeSpan.TicksPerDay + overhang)));
        }

        return new(days);
    }

    public ProvisionalSpans With(ProvisionalSpans other) => new([.. _days.Concat(other._days).Order()]);

    /// <summary>Whether any of them lies from the earlier until before the later instant; of one and the same instant, whether it is among them.</summary>
    public bool Touch(long one, long other)
    {
        if (_spans is null)
            return false;

        var (from, until) = one < other ? (one, other) : (other, one == other ? other + 1 : one);
        var i = _spans.IndexAt(until - 1);
        return i >= 0 && _spans[i].Closes > from;
    }
}
