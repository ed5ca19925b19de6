using CustomerServiceRules.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Calendars;

/// <summary>A random calendar of 2026 as its definition in minutes, from which both the calendar and the reference counter are made.</summary>
internal sealed class RandomCalendar
{
    public static readonly Gen<RandomCalendar> Any = Gen.Choose(0, int.MaxValue - 1).Select(seed => new RandomCalendar(seed));

    /// <summary>Zones with the days on which their clocks change: by an hour, at midnight, by half an hour, never.</summary>
    private static readonly (string Zone, DateOnly[] Changes)[] Zones =
    [
        ("Europe/Berlin", [new(2026, 3, 29), new(2026, 10, 25)]),
        ("America/New_York", [new(2026, 3, 8), new(2026, 11, 1)]),
        ("Australia/Lord_Howe", [new(2026, 4, 5), new(2026, 10, 4)]),
        ("Asia/Beirut", [new(2026, 3, 29), new(2026, 10, 25)]),
        ("Asia/Shanghai", [new(2026, 2, 14), new(2026, 10, 10)]),
    ];

    private readonly int _seed;
    private readonly List<(Weekdays Days, int Opens, int Closes)> _hours = [];
    private readonly List<(Weekdays Days, int From, int Until)> _breaks = [];
    private readonly Dictionary<DateOnly, List<(int Opens, int Closes)>> _special = [];
    private readonly Dictionary<DateOnly, bool> _holidays = [];

    private RandomCalendar(int seed)
    {
        var random = new Random(_seed = seed);
        var (zone, changes) = Zones[random.Next(Zones.Length)];
        Zone = TimeZoneInfo.FindSystemTimeZoneById(zone);
        From = changes[random.Next(2)].AddDays(-random.Next(1, 4));
        _hours.Add((Weekdays.EveryDay & ~(Weekdays)random.Next(1, 127) | Weekdays.Monday, random.Next(1440), random.Next(1441)));
        for (var i = random.Next(3); i > 0; i--)
            _hours.Add(((Weekdays)random.Next(1, 128), random.Next(1440), random.Next(1441)));
        var always = _hours[0];
        for (var i = random.Next(3); i > 0; i--)
        {
            var from = (always.Opens + random.Next(1, 60)) % 1440;
            _breaks.Add((Weekdays.EveryDay, from, (from + random.Next(1, 90)) % 1440));
        }

        for (var i = random.Next(4); i > 0; i--)
            _special[From.AddDays(random.Next(8))] = [.. Enumerable.Range(0, random.Next(3)).Select(_ => (random.Next(1440), random.Next(1441)))];
        for (var i = random.Next(4); i > 0; i--)
            _holidays[From.AddDays(random.Next(8))] = random.Next(2) == 0;
    }

    public TimeZoneInfo Zone { get; }

    /// <summary>The first day of a week in which the clocks change.</summary>
    public DateOnly From { get; }

    /// <summary>Some days in 2026 with working time all over; null when the breaks happen to leave nothing, or lie outside all hours.</summary>
    public WorkingCalendar? Build(Func<int, int, IEnumerable<(int Opens, int Closes)>>? split = null)
    {
        try
        {
            return WorkingCalendar.Build("random", Zone, define =>
            {
                define.Holidays(HolidayTable.Of("random", 2026, 2026, _holidays.Select(day => new Holiday(day.Key, "any", day.Value, "seed"))));
                foreach (var (days, opens, closes) in _hours)
                {
                    foreach (var part in split?.Invoke(opens, closes) ?? [(Opens: opens, Closes: closes)])
                        define.Open(days, Text(part.Opens), Text(part.Closes));
                }

                foreach (var (days, from, until) in _breaks)
                    define.Break(days, Text(from), Text(until));
                foreach (var (day, hours) in _special)
                    define.Day(day, "special", [.. hours.Select(part => (Text(part.Opens), Text(part.Closes)))]);
            });
        }
        catch (CalendarDefinitionException refused) when (refused.Message.Contains("no working time") || refused.Message.Contains("break"))
        {
            return null;
        }
    }

    /// <summary>Whether the wall clock shows working time: the definition, read naively.</summary>
    public bool IsOpenAt(DateTime wallClock)
    {
        var day = DateOnly.FromDateTime(wallClock);
        var minute = (int)wallClock.TimeOfDay.TotalMinutes;
        return Belongs(day, minute) || Belongs(day.AddDays(-1), minute + 1440);
    }

    public override string ToString() => $"new RandomCalendar({_seed}), {Zone.Id} from {From:o}: open {string.Join(' ', _hours)}; breaks {string.Join(' ', _breaks)}; "
        + $"special {string.Join(' ', _special.Select(day => $"{day.Key:o} {string.Join(' ', day.Value)}"))}; holidays {string.Join(' ', _holidays)}";

    private bool Belongs(DateOnly day, int minute)
    {
        if (_special.TryGetValue(day, out var own))
            return own.Any(hours => Covers(hours.Opens, hours.Closes, minute));

        var weekday = day.DayOfWeek;
        if (_holidays.TryGetValue(day, out var isOff))
        {
            if (isOff)
                return false;
            weekday = weekday is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayOfWeek.Monday : weekday;
        }

        return _hours.Any(hours => Has(hours.Days, weekday) && Covers(hours.Opens, hours.Closes, minute))
            && !_breaks.Any(pause => Has(pause.Days, weekday) && (Covers(pause.From, pause.Until, minute % 1440) || Covers(pause.From, pause.Until, minute % 1440 + 1440)));
    }

    private static bool Covers(int from, int until, int minute) => from <= minute && minute < (until > from ? until : until + 1440);

    private static bool Has(Weekdays days, DayOfWeek day) => days.HasFlag(Enum.Parse<Weekdays>(day.ToString()));

    private static string Text(int minute) => $"{minute / 60:00}:{minute % 60:00}";
}
