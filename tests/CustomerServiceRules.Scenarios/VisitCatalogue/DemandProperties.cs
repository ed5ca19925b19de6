using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Small demands on small teams, of which every way is tried.</summary>
public sealed class DemandProperties
{
    private const int Cases = 300;
    private static readonly DateOnly Monday = new(2026, 11, 2);

    [Fact]
    public void All_demands_are_met_exactly_if_any_way_meets_them() => ForEachCase((demands, team, plan) =>
        plan.IsWhole.Should().Be(Fits(demands, team)));

    [Fact]
    public void A_plan_never_breaks_a_hard_demand() => ForEachCase((demands, team, plan) =>
    {
        plan.Assignments.Select(one => one.Demand.Id).Concat(plan.Conflicts.SelectMany(one => one.Unplanned)).Should().BeEquivalentTo(demands.Select(one => one.Id), "each is met or left out, once");
        foreach (var one in plan.Assignments)
        {
            one.Demand.Options.Should().Contain(one.Combination);
            one.Staff.Should().HaveCount(one.Combination.Days.Count);
            if (one.Demand.Staff is { } staff)
                one.Staff.Should().OnlyContain(who => who == staff);
        }

        var visits = plan.Assignments.SelectMany(one => one.Combination.Days.Zip(one.Staff, (day, staff) => (day, staff, one.Demand))).ToList();
        foreach (var cell in visits.GroupBy(one => (one.day, one.staff)))
        {
            cell.Sum(one => one.Demand.Load).Should().BeLessThanOrEqualTo(Room(team.Single(member => member.Id == cell.Key.staff), cell.Key.day));
            cell.Where(one => one.Demand.StartsAt is not null).Select(one => one.Demand.StartsAt).Should().OnlyHaveUniqueItems();
        }
    });

    [Fact]
    public void A_proven_conflict_is_one_and_none_of_its_demands_could_be_left_away() => ForEachCase((demands, team, plan) =>
    {
        foreach (var conflict in plan.Conflicts)
        {
            conflict.IsProven.Should().BeTrue("cases this small can be tried wholly");
            var all = conflict.Demands.Select(id => demands.Single(one => one.Id == id)).ToList();
            Fits(all, team).Should().BeFalse();
            foreach (var one in all)
                Fits([.. all.Where(other => other != one)], team).Should().BeTrue("without {0} of {1} the rest fits", one.Id, conflict.Sentence);
            conflict.Unplanned.Should().NotBeEmpty();
            conflict.Demands.Should().Contain(conflict.Unplanned[0]).And.BeInAscendingOrder(StringComparer.Ordinal);
            conflict.Required.Should().BeGreaterThanOrEqualTo(0);
        }
    });

    [Fact]
    public void Nothing_is_left_out_that_fits_beside_what_was_planned() => ForEachCase((demands, team, plan) =>
    {
        var met = plan.Assignments.Select(one => one.Demand).ToList();
        foreach (var id in plan.Conflicts.SelectMany(one => one.Unplanned))
            Fits([.. met, demands.Single(one => one.Id == id)], team).Should().BeFalse("{0} would fit", id);
    });

    [Fact]
    public void Order_and_threads_do_not_matter() => ForEachCase((demands, team, plan) =>
    {
        var turned = DemandPlanner.Plan(demands.Reverse(), team.Reverse(), new PlannerSettings { Threads = 1 });
        Text(turned).Should().Be(Text(plan));
    });

    private static string Text(DemandPlan plan) =>
        string.Join('\n', plan.Assignments.Select(one => $"{one.Demand.Id} {one.Combination} {string.Join(',', one.Staff)}").Concat(plan.Conflicts.Select(one => one.Sentence.ToString()!)));

    private static int Room(TeamMember member, DateOnly day) =>
        member.Absences.Any(one => one.From <= day && day < one.Until) ? 0 : member.CapacityOfDays.TryGetValue(day, out var other) ? other : member.Capacity;

    private static bool Fits(IReadOnlyList<VisitDemand> demands, IReadOnlyList<TeamMember> team)
    {
        Dictionary<(DateOnly, string), int> load = [];
        HashSet<(DateOnly, string, TimeOnly)> starts = [];
        return Place(0);

        bool Place(int number) => number == demands.Count || demands[number].Options.Any(option => PlaceDay(number, option, 0));

        bool PlaceDay(int number, DayCombination option, int day)
        {
            if (day == option.Days.Count)
                return Place(number + 1);
            var demand = demands[number];
            foreach (var member in team.Where(one => demand.Staff is null || demand.Staff == one.Id))
            {
                var cell = (option.Days[day], member.Id);
                var used = load.GetValueOrDefault(cell);
                if (used + demand.Load > Room(member, option.Days[day]) || (demand.StartsAt is { } at && !starts.Add((option.Days[day], member.Id, at))))
                    continue;
                load[cell] = used + demand.Load;
                var fits = PlaceDay(number, option, day + 1);
                load[cell] = used;
                if (demand.StartsAt is { } start)
                    starts.Remove((option.Days[day], member.Id, start));
                if (fits)
                    return true;
            }

            return false;
        }
    }

    private static void ForEachCase(Action<VisitDemand[], TeamMember[], DemandPlan> check)
    {
        for (var seed = 1; seed <= Cases; seed++)
        {
            var random = new Random(seed);
            var days = random.Next(1, 5);
            var team = Enumerable.Range(1, random.Next(1, 4)).Select(number => Member(random, number, days)).ToArray();
            var demands = Enumerable.Range(1, random.Next(1, 8)).Select(number => Demand(random, number, days, team)).ToArray();
            try
            {
                check(demands, team, DemandPlanner.Plan(demands, team));
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"The case of seed {seed}: {fault.Message}", fault);
            }
        }
    }

    private static TeamMember Member(Random random, int number, int days) => new($"m{number}", random.Next(4))
    {
        Absences = random.Next(4) == 0 ? [new Absence(Monday.AddDays(random.Next(days)), Monday.AddDays(days), "ill")] : [],
        CapacityOfDays = random.Next(4) == 0 ? new Dictionary<DateOnly, int> { [Monday.AddDays(random.Next(days))] = random.Next(5) } : [],
    };

    private static VisitDemand Demand(Random random, int number, int days, TeamMember[] team)
    {
        var options = Enumerable.Range(0, random.Next(10) == 0 ? 0 : random.Next(1, 4))
            .Select(_ => new DayCombination(Enumerable.Range(0, random.Next(1, 3)).Select(_ => Monday.AddDays(random.Next(days))).Distinct()));
        return new VisitDemand($"v{number}", $"K{number}", [.. options])
        {
            Load = random.Next(3) == 0 ? 2 : 1,
            Staff = random.Next(2) == 0 ? team[random.Next(team.Length)].Id : null,
            StartsAt = random.Next(3) == 0 ? new TimeOnly(9 + random.Next(2), 0) : null,
        };
    }
}
