using System.Globalization;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Counts a plan.csv again by plain dates and sets, knowing nothing of the library, and says what is wrong with it.</summary>
/// <param name="customers">Id, tier and, where known, the first day of each customer.</param>
/// <param name="capacity">The visits a day of each manager.</param>
/// <param name="from">The first day on which the tiers count.</param>
internal sealed class PlanRecount(
    string[] lines, IReadOnlyList<(string Id, string Tier, DateOnly? Joined)> customers, IReadOnlyDictionary<string, int> capacity, DateOnly month, DateOnly from)
{
    private const string Header = "date,start,manager,customer,obligation,clause";

    // The State Council's papers: the days off and, marked with +, the make-up workdays.
    private const string Holidays =
        "2022-01-01..2022-01-03 2022-01-31..2022-02-06 +2022-01-29 +2022-01-30 2026-01-01..2026-01-03 +2026-01-04 2026-02-15..2026-02-23 +2026-02-14 +2026-02-28 "
        + "2026-04-04..2026-04-06 2026-05-01..2026-05-05 +2026-05-09 2026-06-19..2026-06-21 2026-09-25..2026-09-27 +2026-09-20 2026-10-01..2026-10-07 +2026-10-10";

    private static readonly DateOnly FortnightAnchor = new(2024, 1, 1);
    private static readonly DateOnly LastKnownDay = new(2026, 12, 31);
    private static readonly (HashSet<DateOnly> Off, HashSet<DateOnly> Worked) Special = Read();

    private readonly Visit[] _visits = [.. lines.Skip(1).Select(Visit.Read)];

    /// <summary>How many visits there are.</summary>
    public int Visits => _visits.Length;

    /// <summary>How many windows hold no working day.</summary>
    public int Excused { get; private set; }

    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        if (lines[0] != Header)
            faults.Add($"header {lines[0]}");
        var order = lines.Skip(1).ToArray();
        if (!order.SequenceEqual(_visits.OrderBy(visit => visit.Day).ThenBy(visit => visit.Start).ThenBy(visit => visit.Manager, StringComparer.Ordinal).ThenBy(visit => visit.Customer, StringComparer.Ordinal).Select(visit => visit.Line)))
            faults.Add("order");
        foreach (var visit in _visits.Where(visit => !IsWorking(visit.Day) || !IsInHours(visit.Start)))
            faults.Add($"outside working time: {visit.Line}");
        foreach (var day in _visits.GroupBy(visit => (visit.Manager, visit.Day)))
        {
            if (day.Count() > capacity[day.Key.Manager])
                faults.Add($"{day.Key.Manager} has {day.Count()} on {day.Key.Day:O}");
            var starts = day.Select(visit => visit.Start).Order().ToArray();
            if (starts.Zip(starts.Skip(1)).Any(pair => pair.Second - pair.First < TimeSpan.FromMinutes(30)))
                faults.Add($"{day.Key.Manager} is twice at once on {day.Key.Day:O}");
        }

        var unclaimed = _visits.ToHashSet();
        foreach (var (id, tier, joined) in customers)
            faults.AddRange(FaultsOf(id, tier, joined, unclaimed));
        faults.AddRange(unclaimed.Select(visit => $"owed by nobody: {visit.Line}"));
        return faults;
    }

    private IEnumerable<string> FaultsOf(string id, string tier, DateOnly? joined, HashSet<Visit> unclaimed)
    {
        var own = _visits.Where(visit => visit.Customer == id).ToArray();
        if (own.Select(visit => visit.Manager).Distinct().Count() > 1)
            yield return $"{id} has several managers";
        if (own.Any(visit => visit.Clause != (tier == "C" ? "TOB-13b.3" : "TOB-13b.2")))
            yield return $"{id} has another clause";
        var met = new List<(Visit Visit, DateOnly First, DateOnly Last)>();
        foreach (var (first, last) in Windows(tier == "C" ? 14 : 7, joined is { } day && day > from ? day : from))
        {
            var inside = own.Where(visit => visit.Day >= first && visit.Day <= last && unclaimed.Contains(visit)).ToArray();
            var isOwed = Days(first, last).Any(IsWorking);
            Excused += isOwed ? 0 : 1;
            if (inside.Length != (isOwed ? 1 : 0))
                yield return $"{id} has {inside.Length} visits from {first:O} to {last:O}";
            unclaimed.ExceptWith(inside);
            met.AddRange(inside.Select(visit => (visit, first, last)));
        }

        if (tier == "C" || met.Count == 0)
            yield break;

        // The fixed time is one that every week keeps in which its day is a working day.
        var isKept = met.Select(entry => entry.Visit).DistinctBy(visit => (visit.Day.DayOfWeek, visit.Start))
            .Any(fixedTime => met.All(entry => (entry.Visit.Day.DayOfWeek, entry.Visit.Start) == (fixedTime.Day.DayOfWeek, fixedTime.Start)
                || !Days(entry.First, entry.Last).Any(day => day.DayOfWeek == fixedTime.Day.DayOfWeek && IsWorking(day))));
        if (!isKept)
            yield return $"{id} has no fixed time: {string.Join("; ", met.Select(entry => entry.Visit.Line))}";
    }

    // Those that begin in the month, the first one perhaps clipped.
    private IEnumerable<(DateOnly First, DateOnly Last)> Windows(int length, DateOnly served)
    {
        foreach (var day in Days(month, month.AddMonths(1).AddDays(-1)))
        {
            var since = day.DayNumber - FortnightAnchor.DayNumber;
            var first = day.AddDays(-(((since % length) + length) % length));
            if (day >= served && (day == first || day == served))
                yield return (day, first.AddDays(length - 1));
        }
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) =>
        Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber);

    private static bool IsWorking(DateOnly day) => day <= LastKnownDay && !Special.Off.Contains(day)
        && (Special.Worked.Contains(day) || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static bool IsInHours(TimeOnly start) =>
        (start >= new TimeOnly(8, 30) && start.AddMinutes(30) <= new TimeOnly(12, 0)) || (start >= new TimeOnly(13, 0) && start.AddMinutes(30) <= new TimeOnly(17, 0));

    private static (HashSet<DateOnly> Off, HashSet<DateOnly> Worked) Read()
    {
        var (off, worked) = (new HashSet<DateOnly>(), new HashSet<DateOnly>());
        foreach (var word in Holidays.Split(' '))
        {
            var ends = word.TrimStart('+').Split("..").Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray();
            for (var day = ends[0]; day <= ends[^1]; day = day.AddDays(1))
                (word[0] == '+' ? worked : off).Add(day);
        }

        return (off, worked);
    }

    private sealed record Visit(DateOnly Day, TimeOnly Start, string Manager, string Customer, string Clause, string Line)
    {
        public static Visit Read(string line)
        {
            var fields = line.Split(',');
            fields.Should().HaveCount(6);
            return new Visit(
                DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                TimeOnly.ParseExact(fields[1], "HH:mm", CultureInfo.InvariantCulture),
                fields[2],
                fields[3],
                fields[5],
                line);
        }
    }
}
