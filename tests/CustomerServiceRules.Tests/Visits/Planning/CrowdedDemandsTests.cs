using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>Many demands with loads that cannot all be met: the search for conflicts ends, and nothing that is planned breaks a demand.</summary>
public sealed class CrowdedDemandsTests
{
    private static readonly DateOnly First = new(2026, 9, 7);

    [Theory]
    [InlineData(16)]
    public void Plan_OfFarTooMuch_EndsWithConflictsForAllThatIsLeftOut(int capacity)
    {
        var random = new Random(9);
        VisitDemand[] demands =
        [
            .. Enumerable.Range(1, 200).Select(i => new VisitDemand($"D{i:000}", $"K{i}", Enumerable.Range(0, 3).Select(_ => new DayCombination(
                Enumerable.Range(0, random.Next(1, 3)).Select(_ => First.AddDays(random.Next(10))).Distinct())))
            {
                Load = random.Next(1, 6),
            }),
        ];
        TeamMember[] team = [.. Enumerable.Range(1, 4).Select(i => new TeamMember($"V{i}", capacity))];

        var plan = DemandPlanner.Plan(demands, team);

        plan.IsWhole.Should().BeFalse();
        plan.Assignments.Select(one => one.Demand.Id).Concat(plan.Conflicts.SelectMany(conflict => conflict.Unplanned)).Should().BeEquivalentTo(demands.Select(demand => demand.Id));
        plan.Conflicts.Should().OnlyContain(conflict => conflict.Unplanned.Intersect(conflict.Demands).Any());
        plan.Assignments.SelectMany(one => one.Combination.Days.Zip(one.Staff, (day, staff) => (day, staff, one.Demand.Load)))
            .GroupBy(visit => (visit.day, visit.staff)).Should().OnlyContain(visits => visits.Sum(visit => visit.Load) <= capacity);
        var again = DemandPlanner.Plan(demands.Reverse(), team);
        again.Conflicts.Select(conflict => conflict.Sentence).Should().Equal(plan.Conflicts.Select(conflict => conflict.Sentence));
    }
}
