using CustomerServiceRules.Calendars;

namespace CustomerServiceRules.Visits.Planning;

/// <summary>The days of a plan and, for a length of visits, the instants at which visits can start.</summary>
internal sealed class PlanGrid
{
    private readonly DateTimeOffset[][] _starts;
    private readonly long[][] _times;
    private readonly bool[] _isMakeUp;

    private PlanGrid(DateOnly first, TimeSpan length, DateTimeOffset[][] starts, bool[] isMakeUp)
    {
        _isMakeUp = isMakeUp;
        First = first;
        Length = length;
        _starts = starts;
        _times = [.. starts.Select((day, i) => day.Select(start => start.DateTime.Ticks - ((first.DayNumber + i) * TimeSpan.TicksPerDay)).ToArray())];
    }

    public DateOnly First { get; }

    public TimeSpan Length { get; }

    public int Days => _starts.Length;

    public static PlanGrid Of(WorkingCalendar calendar, DateOnly first, DateOnly last, TimeSpan length)
    {
        var starts = new DateTimeOffset[Math.Max(0, last.DayNumber - first.DayNumber + 1)][];
        var isMakeUp = new bool[starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            var day = calendar.Day(first.AddDays(i));
            (starts[i], isMakeUp[i]) = (Starts(day, length), day.Kind == WorkingDayKind.MakeUpDay);
        }

        return new(first, length, starts, isMakeUp);
    }

    /// <summary>Whether a day is worked to make up for a holiday.</summary>
    public bool IsMakeUp(int day) => _isMakeUp[day];

    public DateOnly Day(int day) => First.AddDays(day);

    public ReadOnlySpan<DateTimeOffset> StartsOf(int day) => _starts[day];

    /// <summary>The wall-clock times of the starts, in ticks from 00:00 of the day, rising.</summary>
    public ReadOnlySpan<long> TimesOf(int day) => _times[day];

    /// <summary>The number of the start at a time of a day; negative: none.</summary>
    public int IndexOf(int day, long time) => _times[day].AsSpan().BinarySearch(time);

    /// <summary>Of a stretch as many starts as whole visits fit; a wall-clock time that comes twice is taken once.</summary>
    private static DateTimeOffset[] Starts(WorkingDay day, TimeSpan length)
    {
        var starts = new List<DateTimeOffset>();
        foreach (var hours in day.Hours)
        {
            for (var start = hours.Opens; start + length <= hours.Closes; start += length)
            {
                if (starts.Count == 0 || start.DateTime > starts[^1].DateTime)
                    starts.Add(start);
            }
        }

        return [.. starts];
    }
}
