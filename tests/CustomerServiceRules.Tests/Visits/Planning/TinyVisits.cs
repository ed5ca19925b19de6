using System.Numerics;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using CustomerServiceRules.Visits.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>A few customers of few people with few hours, so few that every place of every visit can be tried.</summary>
internal sealed record TinyVisits(IReadOnlyList<Obligation> Owed, IReadOnlyList<TeamMember> Team, WorkingCalendar Calendar, int Seed)
{
    /// <summary>Two starts a day but on Wednesdays, where there is one; the autumn holidays.</summary>
    public static readonly WorkingCalendar Short = WorkingCalendar.Build("short", "Asia/Shanghai", calendar => calendar
        .Open(Weekdays.Monday | Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Friday, "09:00", "11:00").Open(Weekdays.Wednesday, "09:00", "10:30")
        .Holidays(HolidayTable.China).Years(2026, 2026));

    public static Gen<TinyVisits> Any { get; } = Gen.Choose(0, int.MaxValue).Select(Of);

    /// <summary>People who have hardly a day to spare: one visit a day, two weeks, and visits that may be in either of them.</summary>
    public static Gen<TinyVisits> Tight { get; } = Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        var customers = Enumerable.Range(1, random.Next(5, 8)).Select(i => PlanDesk.Customer($"K{i}", random.Next(2) == 0 ? PlanDesk.Fortnightly : PlanDesk.Weekly));
        return new TinyVisits(PlanDesk.Owed(Short, new DateOnly(2026, 9, 7), 2, customers), [new("M1", 1) { VisitLength = TimeSpan.FromHours(1) }], Short, seed);
    });

    public override string ToString() => $"seed {Seed}: {string.Join("; ", Owed.Select(owed => $"{owed.Id} {owed.Staff} {owed.Appointment}"))} by "
        + string.Join("; ", Team.Select(member => $"{member.Id} {member.Capacity} {string.Join(' ', member.Absences.Select(absence => $"{absence.From:O}..{absence.Until:O}"))}"));

    /// <summary>Where a visit may be; a visit with an agreed time is bound to it where its day allows that.</summary>
    public List<(string Staff, DateOnly Day, DateTimeOffset Starts)> Places(Obligation owed)
    {
        var places = new List<(string Staff, DateOnly Day, DateTimeOffset Starts)>();
        foreach (var member in Team.Where(member => owed.Staff is null || owed.Staff == member.Id))
        {
            for (var day = owed.FirstDay; day <= owed.LastDay; day = day.AddDays(1))
            {
                if (member.CapacityOn(day) > 0)
                    places.AddRange(Starts(day).Select(start => (member.Id, day, start)));
            }
        }

        var agreed = owed.Appointment is { MovedFrom: null } slot ? places.Where(place => place.Starts >= slot.Opens && place.Starts < slot.Closes).ToList() : [];
        return agreed.Count > 0 ? agreed : places;
    }

    public bool IsPossible(params IEnumerable<string> ids)
    {
        var asked = Owed.Where(owed => ids.Contains(owed.Id)).ToArray();
        return asked.GroupBy(owed => asked.Any(any => any.Staff is null) ? "" : owed.Staff).All(own => Fits(Team, [.. own.Select(Places)]));
    }

    /// <summary>Whether visits with these places fit in together: each place of each is tried, no state of what is taken twice.</summary>
    public static bool Fits(IReadOnlyList<TeamMember> team, List<(string Staff, DateOnly Day, DateTimeOffset Starts)>[] places)
    {
        var all = places.SelectMany(own => own).Distinct().ToArray();
        var room = all.Select(place => team.Single(member => member.Id == place.Staff).CapacityOn(place.Day)).ToArray();
        var day = all.Select(place => all.Select((other, k) => other.Staff == place.Staff && other.Day == place.Day ? 1L << k : 0).Sum()).ToArray();
        all.Length.Should().BeLessThan(63);
        var numbers = places.Select(own => own.Select(place => Array.IndexOf(all, place)).ToArray()).OrderBy(own => own.Length).ToArray();
        var failed = new HashSet<(int, long)>();
        return Fits(0, 0);

        bool Fits(int next, long taken) => next == numbers.Length || (!failed.Contains((next, taken)) && (numbers[next].Any(k => (taken >> k & 1) == 0
            && BitOperations.PopCount((ulong)(taken & day[k])) < room[k] && Fits(next + 1, taken | 1L << k)) || !failed.Add((next, taken))));
    }

    private IEnumerable<DateTimeOffset> Starts(DateOnly day) =>
        Calendar.Day(day).Hours.SelectMany(hours => Enumerable.Range(0, (int)(hours.Length / TimeSpan.FromHours(1))).Select(hour => hours.Opens.AddHours(hour)));

    private static TinyVisits Of(int seed)
    {
        var random = new Random(seed);
        var members = random.Next(1, 3);
        var from = new DateOnly(2026, 9, 21).AddDays(7 * random.Next(3));
        var team = Enumerable.Range(1, members).Select(i => new TeamMember($"M{i}", random.Next(1, 3))
        {
            VisitLength = TimeSpan.FromHours(1),
            Absences = random.Next(2) == 0 ? [] : [new(from.AddDays(random.Next(4)), from.AddDays(random.Next(4, 9)), "leave")],
        }).ToArray();
        var isShared = random.Next(3) == 0;
        var customers = Enumerable.Range(1, random.Next(1, 7)).Select(i => PlanDesk.Customer(
            $"K{i}",
            random.Next(4) == 0 ? PlanDesk.Fortnightly : PlanDesk.Weekly,
            isShared && random.Next(2) == 0 ? null : $"M{random.Next(1, members + 1)}",
            random.Next(3) == 0 ? PlanDesk.Slot((DayOfWeek)random.Next(1, 6), random.Next(2) == 0 ? "09:00" : "10:00", random.Next(2) == 0 ? "10:30" : "11:00") : null));
        return new(PlanDesk.Owed(Short, from, 1 + random.Next(2), customers), team, Short, seed);
    }
}
