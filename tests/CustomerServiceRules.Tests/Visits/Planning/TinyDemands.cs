using CustomerServiceRules.Visits.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>A few demands on a few days, so few that every way to plan them can be tried.</summary>
internal sealed record TinyDemands(IReadOnlyList<VisitDemand> Demands, IReadOnlyList<TeamMember> Team, int Seed)
{
    private static readonly DateOnly First = new(2026, 9, 7);

    public static Gen<TinyDemands> Any { get; } = Gen.Choose(0, int.MaxValue).Select(Of);

    /// <summary>Whether all demands, or those named, can be met together: every option, every person, on every day.</summary>
    public bool IsPossible(params IEnumerable<string> ids) => Meets([.. Demands.Where(demand => ids.Contains(demand.Id))], 0, [], []);

    public bool IsPossible() => IsPossible(Demands.Select(demand => demand.Id));

    public override string ToString() => $"seed {Seed}: {string.Join("; ", Demands.Select(demand => $"{demand.Id} {demand.Load} {demand.Staff} {demand.StartsAt} [{string.Join(" | ", demand.Options)}]"))} by "
        + string.Join("; ", Team.Select(member => $"{member.Id} {member.Capacity} {string.Join(' ', member.Absences.Select(absence => absence.From))}"));

    private static TinyDemands Of(int seed)
    {
        var random = new Random(seed);
        var (days, members) = (random.Next(1, 5), random.Next(1, 4));
        var team = Enumerable.Range(1, members).Select(i => new TeamMember($"V{i}", random.Next(1, 6))
        {
            Absences = random.Next(4) > 0 ? [] : [new(First.AddDays(random.Next(days)), First.AddDays(days), "leave")],
        }).ToArray();
        var demands = Enumerable.Range(1, random.Next(1, 7)).Select(i => new VisitDemand($"D{i}", $"K{i}", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Option(random, days)))
        {
            Load = random.Next(1, 4),
            Staff = random.Next(2) == 0 ? null : $"V{random.Next(1, members + 1)}",
            StartsAt = random.Next(4) > 0 ? null : new TimeOnly(random.Next(9, 11), 0),
        }).ToArray();
        return new(demands, team, seed);
    }

    private static DayCombination Option(Random random, int days) =>
        new(Enumerable.Range(0, random.Next(1, 3)).Select(_ => First.AddDays(random.Next(days))).Distinct());

    private bool Meets(VisitDemand[] left, int next, Dictionary<(string, DateOnly), int> loads, HashSet<(string, DateOnly, TimeOnly)> starts) =>
        next == left.Length || left[next].Options.Any(option => MeetsOn(left, next, option, 0, loads, starts));

    private bool MeetsOn(VisitDemand[] left, int next, DayCombination option, int k, Dictionary<(string, DateOnly), int> loads, HashSet<(string, DateOnly, TimeOnly)> starts)
    {
        if (k == option.Days.Count)
            return Meets(left, next + 1, loads, starts);
        var (demand, day) = (left[next], option.Days[k]);
        foreach (var member in Team.Where(member => demand.Staff is null || demand.Staff == member.Id))
        {
            var load = loads.GetValueOrDefault((member.Id, day));
            if (load + demand.Load > member.CapacityOn(day) || (demand.StartsAt is { } at && !starts.Add((member.Id, day, at))))
                continue;
            loads[(member.Id, day)] = load + demand.Load;
            var found = MeetsOn(left, next, option, k + 1, loads, starts);
            loads[(member.Id, day)] = load;
            if (demand.StartsAt is { } taken)
                starts.Remove((member.Id, day, taken));
            if (found)
                return true;
        }

        return false;
    }
}
