using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Customers, what they are owed, and contacts with them, out of a seed.</summary>
internal sealed class RandomHistories(int seed)
{
    public static readonly string[] Zones = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "America/Sao_Paulo"];

    private readonly Random _random = new(seed);

    public static DateOnly First { get; } = new(2024, 11, 20);

    public static DateOnly Last { get; } = new(2026, 4, 10);

    private static readonly Dictionary<string, WorkingCalendar> Calendars = Zones.ToDictionary(zone => zone, zone => WorkingCalendar.Build("visiting", zone, define => define
        .Open(Weekdays.MondayToFriday, "08:30", "17:30")
        .Holidays(HolidayTable.China)));

    public ObligationTerms Terms()
    {
        var early = Day();
        return new ObligationTerms(Calendars[Zones[_random.Next(Zones.Length)]])
        {
            LeastWorkingDays = _random.Next(4),
            Anchor = staff => staff switch { "m1" => early, "m2" => early.AddDays(7), "m3" => new DateOnly(2031, 5, 1), _ => new DateOnly(2024, 1, 3) },
            InWorkingTime = _random.Next(2) == 0,
        };
    }

    public ServedCustomer Customer(string id)
    {
        var joined = Day();
        return new ServedCustomer(id, joined)
        {
            Left = _random.Next(3) == 0 ? joined.AddDays(_random.Next(1, 300)) : null,
            Duties = [.. Spells("a.visit", joined), .. _random.Next(2) == 0 ? Spells("b.call", joined) : []],
            Staff = _random.Next(4) == 0 ? [] : Dates(joined, 4).Select(day => new Dated<string>(day, $"m{_random.Next(1, 5)}")).ToArray(),
            Excuses = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Excuse(joined))],
        };
    }

    public IReadOnlyList<Contact> Contacts(ServedCustomer customer, WorkingCalendar calendar)
    {
        var made = new List<Contact>();
        for (var number = _random.Next(120); number > 0; number--)
        {
            var day = _random.Next(2) == 0 ? Day() : customer.Joined.AddDays(_random.Next(-20, 120));
            if (day < First || day > Last)
                day = Day();
            var at = _random.Next(4) switch
            {
                0 => calendar.EndOf(day).AddTicks(-_random.Next(2)),
                1 => calendar.At(day, new TimeOnly(8, 30)).AddTicks(-_random.Next(2)),
                2 => calendar.At(day, new TimeOnly(17, 30)).AddTicks(-_random.Next(2)),
                _ => calendar.At(day, TimeOnly.MinValue).AddMinutes(_random.Next(1440)),
            };
            at = at.ToOffset(TimeSpan.FromMinutes(15 * _random.Next(-48, 57)));
            made.Add(new Contact($"{customer.Id}-c{number}", customer.Id, (ContactWay)_random.Next(1, 3), at, $"m{_random.Next(1, 5)}"));
        }

        return made;
    }

    public DateTimeOffset Instant(WorkingCalendar calendar) => calendar.At(Day(), new TimeOnly(_random.Next(24), 0));

    public DateOnly Day() => First.AddDays(_random.Next(Last.DayNumber - First.DayNumber));

    private IEnumerable<DutySpell> Spells(string id, DateOnly joined)
    {
        var dates = Dates(joined, 5);
        for (var number = 0; number < dates.Length; number++)
        {
            if (_random.Next(6) == 0)
                continue;
            var until = number + 1 < dates.Length ? dates[number + 1] : _random.Next(2) == 0 ? (DateOnly?)null : dates[number].AddDays(_random.Next(1, 200));
            if (until <= dates[number])
                continue;
            yield return DutySpell.Stated(Duty(id), ["X-1"], dates[number], until);
        }
    }

    private ContactDuty Duty(string id) => new(id, Rhythm(), _random.Next(4) == 0 ? 2 : 1, "x.manager", seed % 3 == 0 ? [ContactWay.Visit, ContactWay.Call] : [ContactWay.Visit]);

    private ContactRhythm Rhythm() => _random.Next(10) switch
    {
        < 4 => ContactRhythm.Weeks(1),
        < 7 => ContactRhythm.Weeks(2),
        7 => ContactRhythm.Weeks(3),
        8 => _random.Next(2) == 0 ? ContactRhythm.Months(1) : ContactRhythm.Months(2),
        _ => _random.Next(2) == 0 ? ContactRhythm.MonthsFromStart(1) : ContactRhythm.DaysFromStart(_random.Next(1, 20)),
    };

    private DateOnly[] Dates(DateOnly from, int most) =>
        [.. Enumerable.Range(0, _random.Next(1, most)).Select(number => number == 0 ? from.AddDays(-_random.Next(40)) : from.AddDays(_random.Next(400))).Distinct().Order()];

    private ContactExcuse Excuse(DateOnly joined)
    {
        var from = joined.AddDays(_random.Next(200));
        return new ContactExcuse(from, from.AddDays(_random.Next(1, 25)), "closed", "X-2") { Duty = _random.Next(2) == 0 ? "a.visit" : null };
    }
}
