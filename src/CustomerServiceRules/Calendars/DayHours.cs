using System.Globalization;

namespace CustomerServiceRules.Calendars;

/// <summary>Wall-clock stretches that belong to one day, in ticks from its 00:00; up to 48 hours, since a shift may pass midnight. Sorted, apart from each other.</summary>
internal sealed class DayHours
{
    public static readonly DayHours None = new([]);

    private DayHours(IReadOnlyList<(long Opens, long Closes)> stretches) => Stretches = stretches;

    public IReadOnlyList<(long Opens, long Closes)> Stretches { get; }

    public bool IsEmpty => Stretches.Count == 0;

    /// <summary>How far the last stretch reaches into the following day, in ticks; at most 0 when it does not.</summary>
    public long Overhang => IsEmpty ? 0 : Math.Max(0, Stretches[^1].Closes - TimeSpan.TicksPerDay);

    /// <summary>One stretch by its wall-clock times; a close that is not after its opening lies on the following day.</summary>
    public static DayHours Between(string opens, string closes)
    {
        var from = WallClock.Parse(opens, isClose: false);
        var until = WallClock.Parse(closes, isClose: true);
        return new([(from, until > from ? until : until + TimeSpan.TicksPerDay)]);
    }

    public DayHours With(DayHours other)
    {
        var merged = new List<(long Opens, long Closes)>();
        foreach (var stretch in Stretches.Concat(other.Stretches).OrderBy(stretch => stretch.Opens))
        {
            if (merged.Count > 0 && stretch.Opens <= merged[^1].Closes)
                merged[^1] = (merged[^1].Opens, Math.Max(merged[^1].Closes, stretch.Closes));
            else
                merged.Add(stretch);
        }

        return new(merged);
    }

    /// <summary>The hours without a break; the break falls wherever the wall clock shows its times, before or after midnight.</summary>
    public DayHours Without(DayHours pause)
    {
        var left = Stretches;
        foreach (var (opens, closes) in pause.Stretches)
        {
            left = Cut(left, opens - TimeSpan.TicksPerDay, closes - TimeSpan.TicksPerDay);
            left = Cut(left, opens, closes);
            left = Cut(left, opens + TimeSpan.TicksPerDay, closes + TimeSpan.TicksPerDay);
        }

        return new(left);
    }

    public override string ToString() => string.Join(' ', Stretches.Select(stretch => string.Create(
        CultureInfo.InvariantCulture, $"{WallClock.Text(stretch.Opens)}-{WallClock.Text(stretch.Closes)}")));

    private static List<(long Opens, long Closes)> Cut(IReadOnlyList<(long Opens, long Closes)> stretches, long from, long until)
    {
        var left = new List<(long Opens, long Closes)>();
        foreach (var (opens, closes) in stretches)
        {
            if (opens < Math.Min(closes, from))
                left.Add((opens, Math.Min(closes, from)));
            if (Math.Max(opens, until) < closes)
                left.Add((Math.Max(opens, until), closes));
        }

        return left;
    }
}
