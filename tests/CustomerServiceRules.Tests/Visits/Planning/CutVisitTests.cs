using CustomerServiceRules.Visits.Planning;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using static CustomerServiceRules.Tests.Visits.Planning.PlanDesk;

namespace CustomerServiceRules.Tests.Visits.Planning;

/// <summary>Obligations whose window is cut, so that they are excused if they are not met, are planned where the others leave room.</summary>
public sealed class CutVisitTests(ITestOutputHelper output)
{
    [Fact]
    public void Plan_OfACutWindow_KeepsTheFixedTimeOrSaysWhyNot()
    {
        var owed = Owed(2, Customer("K1", Weekly, slot: Slot(DayOfWeek.Monday, "09:00", "09:30")), Customer("K2", Weekly) with { Left = new(2026, 9, 17) }, Customer("K3", Weekly) with { Left = new(2026, 9, 15) });

        var plan = VisitPlanner.Plan(owed, [Member()], Calendar);

        plan.Verify().Should().BeEmpty();
        plan.Obligations.Should().HaveCount(6);
        plan.LeftOut.Should().BeEmpty();
        plan.Told().Should().Equal(
            "M1 09-07 Mon 09:00 K1/tob.visit/2026-W37",
            "M1 09-08 Tue 09:00 K2/tob.visit/2026-W37",
            "M1 09-09 Wed 09:00 K3/tob.visit/2026-W37",
            "M1 09-14 Mon 09:00 K1/tob.visit/2026-W38",
            "M1 09-14 Mon 09:30 K3/tob.visit/2026-W38 (OutsideWindow 09-16 09:00)",
            "M1 09-15 Tue 09:00 K2/tob.visit/2026-W38");
    }

    [Fact]
    public void Plan_WithoutRoomForACutWindow_TellsWhyAndStaysWhole()
    {
        var owed = Owed(1, Customer("K1", Weekly) with { Left = new(2026, 9, 8) }, Customer("K2", Weekly) with { Left = new(2026, 9, 8) }, Customer("K3", Weekly, staff: "gone") with { Left = new(2026, 9, 8) });

        var plan = VisitPlanner.Plan(owed, [Member(capacity: 1)], Calendar);

        plan.Verify().Should().BeEmpty();
        (plan.IsWhole, plan.Visits.Single().Obligation.Customer.Value).Should().Be((true, "K1"));
        plan.LeftOut.Select(left => left.Why.English).Should().BeEquivalentTo(
            "K2/tob.visit/2026-W37: beside the visits that go before it M1 has no room where it could be, from 2026-09-07 to 2026-09-07; without a visit it is excused: from 2026-09-08 on the customer is served no longer.",
            "K3/tob.visit/2026-W37: nobody of the team may make the visit; without a visit it is excused: from 2026-09-08 on the customer is served no longer.");
        plan.LeftOut[0].Why.Chinese.Should().EndWith("；未拜访可免：自2026-09-08起不再为该客户服务。");
    }

    [Fact]
    public void Replan_NeedingTheRoomOfACutVisit_MovesItOrLeavesItOut()
    {
        var day = new DateOnly(2026, 9, 8);
        var owed = Owed(1, Customer("K1", Weekly, slot: Slot(DayOfWeek.Monday, "09:00", "09:30")), Customer("K2", Weekly) with { Left = new(2026, 9, 10) });
        var plan = VisitPlanner.Plan(owed, [Member(capacity: 1)], Calendar);
        plan.Told().Should().Equal("M1 09-07 Mon 09:00 K1/tob.visit/2026-W37", "M1 09-08 Tue 09:00 K2/tob.visit/2026-W37");

        var moved = VisitPlanner.Replan(plan, new() { Absences = [new("M1", new(day, day.AddDays(1), "ill"))] });
        var beside = VisitPlanner.Replan(plan, new() { Absences = [new("M1", new(day.AddDays(-1), day, "ill"))] });
        var alone = VisitPlanner.Replan(plan, new() { Absences = [new("M1", new(day.AddDays(-1), day, "ill")), new("M1", new(day.AddDays(1), day.AddDays(9), "ill"))] });

        moved.Plan.Told()[^1].Should().Be("M1 09-09 Wed 09:00 K2/tob.visit/2026-W37 (Absent 09-08 09:00)");
        beside.Changes.Select(change => change.Obligation).Should().Equal("K1/tob.visit/2026-W37");
        alone.Plan.Visits.Single().Obligation.Customer.Value.Should().Be("K1", "it goes before what is cut");
        alone.Plan.LeftOut.Single().Obligation.Customer.Value.Should().Be("K2");
        alone.Changes.Select(change => change.Reason).Should().Equal(ChangeReason.Absent, ChangeReason.MakesRoom);
        new[] { moved, beside, alone }.Should().OnlyContain(revised => revised.Plan.Verify().Count == 0);
    }

    [Fact]
    public void CutVisits_TakeWhatIsLeftAndNothingElse()
    {
        var (planned, left) = (0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Given.ToArbitrary(), given =>
        {
            var plan = VisitPlanner.Plan(given.Owed, given.Team, given.Calendar);
            var others = VisitPlanner.Plan(given.Owed.Where(owed => owed.Cut is null), given.Team, given.Calendar);

            plan.Verify().Should().BeEmpty();
            plan.Told().Except(plan.Visits.Where(visit => visit.Obligation.Cut is not null).Select(Line)).Should().Equal(others.Told());
            plan.Conflicts.Should().BeEquivalentTo(others.Conflicts);
            var cut = plan.Visits.Where(visit => visit.Obligation.Cut is not null).Select(visit => visit.Obligation).ToArray();
            foreach (var one in plan.LeftOut)
                TinyVisits.Fits(given.Team, [.. others.Visits.Select(Place), .. cut.Append(one.Obligation).Select(given.Places)]).Should().BeFalse(one.Why.English);
            (planned, left) = (planned + cut.Length, left + plan.LeftOut.Count);
        }));

        output.WriteLine($"{planned} cut visits planned, {left} left out");
        planned.Should().BeGreaterThan(left);
        left.Should().BePositive();
    }

    [Fact]
    public void Replan_WithCutVisits_KeepsTheOthersAsItWouldWithoutThem() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Given.ToArbitrary(), given =>
        {
            var plan = VisitPlanner.Plan(given.Owed, given.Team, given.Calendar);
            var others = VisitPlanner.Plan(given.Owed.Where(owed => owed.Cut is null), given.Team, given.Calendar);
            var ill = new PlanDisturbance { Absences = [new("M1", new(new(2026, 9, 7 + given.Seed % 12), new(2026, 9, 8 + given.Seed % 12), "ill"))] };

            var (revised, without) = (VisitPlanner.Replan(plan, ill), VisitPlanner.Replan(others, ill));

            revised.Plan.Verify().Should().BeEmpty();
            revised.Plan.Visits.Count(visit => visit.Obligation.Cut is null).Should().Be(without.Plan.Visits.Count);
            revised.Changes.Count(change => given.Owed.Single(owed => owed.Id == change.Obligation).Cut is null).Should().Be(without.Changes.Count);
            VisitPlanner.Replan(revised.Plan, ill).Changes.Should().BeEmpty("nothing else has changed");
        }));

    private static Gen<TinyVisits> Given { get; } = Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        var customers = Enumerable.Range(1, random.Next(4, 8)).Select(i =>
        {
            var customer = Customer($"K{i}", random.Next(3) == 0 ? Fortnightly : Weekly, random.Next(8) == 0 ? null : "M1",
                random.Next(4) == 0 ? Slot((DayOfWeek)random.Next(1, 6), "09:00", random.Next(2) == 0 ? "10:00" : "11:00") : null);
            return random.Next(2) == 0 ? customer : customer with { Left = new(2026, 9, random.Next(8, 19)) };
        });
        return new TinyVisits(Owed(TinyVisits.Short, September, 2, customers), [new("M1", random.Next(1, 3)) { VisitLength = TimeSpan.FromHours(1) }], TinyVisits.Short, seed);
    });

    private static string Line(PlannedVisit visit) => new[] { visit }.Told().Single();

    private static List<(string Staff, DateOnly Day, DateTimeOffset Starts)> Place(PlannedVisit visit) => [(visit.Staff, visit.Day, visit.Starts)];
}
