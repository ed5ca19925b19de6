using CustomerServiceRules.Visits.Planning;

namespace CustomerServiceRules.Tests.Visits.Planning;

public sealed class DemandPlannerTests
{
    private static readonly DateOnly Monday = new(2026, 9, 7);

    [Fact]
    public void Plan_OfTooMuchOnADay_TellsDaysCapacityAndDemand()
    {
        var plan = DemandPlanner.Plan([Demand("D1", 3), Demand("D2", 2), Demand("D3", 2), Demand("D4", 1, 0, 1)], [new("V1", 4)]);

        plan.Assignments.Select(met => met.Demand.Id).Should().Equal("D2", "D3", "D4");
        plan.Conflicts.Select(conflict => conflict.Sentence.English).Should().Equal("D1, D2: together they need 5 on 2026-09-07, V1 can take 4.");
        plan.Conflicts[0].Sentence.Chinese.Should().Be("D1、D2：2026-09-07共需5，V1只能承担4。");
        plan.Conflicts[0].Unplanned.Should().Equal("D1");
    }

    [Fact]
    public void Plan_OfPartsThatDoNotFit_SaysThatCapacityAloneWouldDo()
    {
        var plan = DemandPlanner.Plan([Demand("D1", 3), Demand("D2", 3), Demand("D3", 3)], [new("V1", 5), new("V2", 5)]);

        plan.Conflicts.Single().Should().BeEquivalentTo(new { Capacity = 10L, Required = 9L, IsProven = true });
        plan.Conflicts[0].Sentence.English.Should().Be("D1, D2, D3: together they need 9 on 2026-09-07 and V1, V2 can take 10, but they cannot be parted so that each day holds.");
    }

    [Fact]
    public void Plan_OfOneStartForTwo_TellsHowManyCanStart()
    {
        var nine = new TimeOnly(9, 0);

        var plan = DemandPlanner.Plan([Demand("D1", 1) with { StartsAt = nine }, Demand("D2", 1) with { StartsAt = nine }], [new("V1", 5)]);

        plan.Conflicts.Single().Should().BeEquivalentTo(new { Capacity = 1L, Required = 2L, IsProven = true });
    }

    [Fact]
    public void Plan_OfMoreThanCanBeTried_SaysThatTheConflictIsNotProven()
    {
        var plan = DemandPlanner.Plan(Enumerable.Range(0, 25).Select(i => Demand($"D{i:00}", 2)), Enumerable.Range(0, 12).Select(i => new TeamMember($"V{i:00}", 5)));

        plan.Assignments.Should().HaveCount(24, "twelve persons take two each");
        plan.Conflicts.Single().IsProven.Should().BeFalse();
        plan.Conflicts[0].Sentence.English.Should().EndWith("; no plan was found for them, which does not prove that there is none.");
    }

    [Fact]
    public void Plan_OfADemandWithoutOption_LeavesItOutAndPlansTheRest()
    {
        var plan = DemandPlanner.Plan([new VisitDemand("D1", "K1"), Demand("D2", 1), Demand("D3", 1) with { Staff = "gone" }], [new("V1", 5)]);

        plan.Assignments.Select(met => met.Demand.Id).Should().Equal("D2");
        plan.Conflicts.Select(conflict => (conflict.Demands.Single(), conflict.IsProven)).Should().Equal(("D1", true), ("D3", true));
    }

    [Fact]
    public void Plan_OfADemandThatStandsTwice_IsRefused() =>
        FluentActions.Invoking(() => DemandPlanner.Plan([Demand("D1", 1), Demand("D1", 1)], [])).Should().Throw<ArgumentException>().WithMessage("Found the demand 'D1' twice*");

    [Fact]
    public void Values_OutOfRange_AreRefused()
    {
        FluentActions.Invoking(() => new DayCombination()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DayCombination(Monday, Monday)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Demand("D1", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TeamMember("V1", -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TeamMember("V1", 1) { VisitLength = TimeSpan.Zero }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Absence(Monday, Monday, "none")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PlannerSettings { Threads = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static VisitDemand Demand(string id, int load, params int[] days) =>
        new(id, id, (days.Length == 0 ? [0] : days).Select(day => new DayCombination(Monday.AddDays(day)))) { Load = load };
}
