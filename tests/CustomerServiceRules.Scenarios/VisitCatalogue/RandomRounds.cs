using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Small teams with customers who are owed visits, out of a seed.</summary>
internal sealed class RandomRounds
{
    private static readonly WorkingCalendar[] Calendars =
    [
        .. new[] { "Europe/Berlin", "Asia/Shanghai" }.Select(zone => WorkingCalendar.Build("visiting", zone, define => define
            .Open(Weekdays.MondayToFriday, "09:00", "11:00")
            .Open(Weekdays.MondayToFriday, "13:00", "14:15")
            .Holidays(HolidayTable.China))),
    ];

    private readonly Random _random;

    public RandomRounds(int seed, bool agreed)
    {
        _random = new Random(seed);
        Calendar = Calendars[_random.Next(Calendars.Length)];
        First = new DateOnly(2026, 1, 5).AddDays(7 * _random.Next(50));
        Team = [.. Enumerable.Range(1, _random.Next(1, 3)).Select(number => new TeamMember($"m{number}", _random.Next(1, 4))
        {
            VisitLength = TimeSpan.FromMinutes(15 * _random.Next(2, 5)),
            Absences = _random.Next(3) == 0 ? [new Absence(First.AddDays(_random.Next(14)), First.AddDays(15), "ill")] : [],
            CapacityOfDays = _random.Next(4) == 0 ? new Dictionary<DateOnly, int> { [First.AddDays(_random.Next(14))] = _random.Next(3) } : [],
        })];
        var schedule = new ObligationSchedule(new ObligationTerms(Calendar) { LeastWorkingDays = 1, Anchor = _ => First });
        Obligations = [.. Enumerable.Range(1, _random.Next(1, 9)).SelectMany(number => schedule.Owed(Customer(number, agreed), First, First.AddDays(14)))];
    }

    public WorkingCalendar Calendar { get; }

    public DateOnly First { get; }

    public IReadOnlyList<TeamMember> Team { get; }

    public IReadOnlyList<Obligation> Obligations { get; }

    public int Next(int below) => _random.Next(below);

    public int Room(TeamMember member, DateOnly day)
    {
        if (!NaiveVisits.IsWorking(Calendar, day) || member.Absences.Any(one => one.From <= day && day < one.Until))
            return 0;
        var starts = Calendar.Day(day).Hours.Sum(hours => (int)(hours.Length / member.VisitLength));
        return Math.Min(starts, member.CapacityOfDays.TryGetValue(day, out var other) ? other : member.Capacity);
    }

    private ServedCustomer Customer(int number, bool agreed)
    {
        var weekly = _random.Next(2) == 0;
        var duty = new ContactDuty("d.visit", ContactRhythm.Weeks(weekly ? 1 : 2), _random.Next(5) == 0 ? 2 : 1, "d.manager", ContactWay.Visit) { AtFixedTime = weekly && agreed };
        var joined = _random.Next(3) == 0 ? First.AddDays(_random.Next(14)) : First.AddDays(-30);
        return new ServedCustomer($"K{number}", joined)
        {
            Left = _random.Next(5) == 0 ? First.AddDays(_random.Next(1, 16)) is var left && left > joined ? left : null : null,
            Duties = [DutySpell.Stated(duty, ["X-1"], First.AddDays(-30))],
            Staff = _random.Next(3) == 0 ? [] : [new Dated<string>(First.AddDays(-30), $"m{_random.Next(1, Team.Count + 1)}")],
            Slots = agreed && _random.Next(2) == 0 ? [new Dated<FixedSlot?>(First.AddDays(-30), new FixedSlot((DayOfWeek)_random.Next(1, 6), new TimeOnly(9, 0), new TimeOnly(11, 0)))] : [],
        };
    }
}
