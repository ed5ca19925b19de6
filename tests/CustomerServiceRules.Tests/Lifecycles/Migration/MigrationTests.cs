using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Migration;

namespace CustomerServiceRules.Tests.Lifecycles.Migration;

public class MigrationTests
{
    private static readonly DateTimeOffset Monday = CareModule.Monday;

    private static readonly DateTimeOffset Friday = Monday.AddDays(4);

    private static readonly Lifecycle<Complaint, RepairState, RepairTrigger> Old = Rulebook.Compose(new CareModule(RepairLifecycle.Instance)).Lifecycle(RepairLifecycle.Instance);

    private static readonly Lifecycle<Complaint, NewRepairState, NewRepairTrigger> New =
        Rulebook.Compose(new CareModule(NewRepairLifecycle.Instance)).Lifecycle(NewRepairLifecycle.Instance);

    private static readonly LifecycleMigration<Complaint> Migration = Map().Build();

    [Fact]
    public void Build_WithAnythingLeftOut_ListsAllOfIt()
    {
        var build = () => New.MigrateFrom(Old).State(RepairState.Open, NewRepairState.Accepted).Trigger(RepairTrigger.Wait, NewRepairTrigger.Hold).Build();

        var thrown = build.Should().Throw<LifecycleMigrationException>().Which;
        thrown.Problems.Should().Equal(
            "care.repair: the state Waiting is neither mapped nor dropped",
            "care.repair: the state Ordered is neither mapped nor dropped",
            "care.repair: the state Done is neither mapped nor dropped",
            "care.repair: the trigger Order is neither mapped nor dropped",
            "care.repair: the trigger Finish is neither mapped nor dropped",
            "care.repair: the trigger Chase is neither mapped nor dropped",
            "care.repair: the region care.repair.visit is neither mapped nor dropped",
            "care.repair: the role care.fitter is neither mapped nor dropped");
        thrown.Message.Should().StartWith("The migration of care.repair version 1 to care.repair version 2 has 8 problems:\n- care.repair: the state Waiting");
    }

    [Fact]
    public void Build_WithSameNames_AsksOnlyForWhatHasNoNamesake() =>
        New.MigrateFrom(Old).SameNames().Invoking(map => map.Build()).Should().Throw<LifecycleMigrationException>().Which.Problems
            .Should().NotContain(problem => problem.Contains("Finish", StringComparison.Ordinal) || problem.Contains("Chase", StringComparison.Ordinal)).And.HaveCount(8);

    [Fact]
    public void Build_WithContradictions_ListsThem()
    {
        var map = Map().State(RepairState.Open, NewRepairState.OnHold).DropTrigger((RepairTrigger)77).State((RepairState)78, NewRepairState.OnHold)
            .DropRegion(NewVisitRegion.Instance).DropRegion(VisitRegion.Instance);

        map.Invoking(all => all.Build()).Should().Throw<LifecycleMigrationException>().Which.Problems.Should().Equal(
            "care.repair: found the old region care.repair.appointment, expected one of care.repair.visit",
            "care.repair: the region care.repair.visit is mapped twice, expected once",
            "care.repair: the state Open is mapped twice, expected once",
            "care.repair: found the old state 78, expected one of Open, Waiting, Ordered, Done",
            "care.repair: found the old trigger 77, expected one of Wait, Order, Finish, Chase");
    }

    [Fact]
    public void Build_FromTheSameVersion_IsRefused() =>
        Old.MigrateFrom(Old).SameNames().Invoking(map => map.Build()).Should().Throw<LifecycleMigrationException>()
            .Which.Problems.Should().Equal("care.repair: found version 1 on both sides, expected another version");

    [Fact]
    public void Apply_ToARecord_KeepsHistoryAndClockByTheNewNamesAndAddsOneEvent()
    {
        var before = Waiting();

        var after = Migration.Apply(before, Friday);

        New.StateOf(after).Should().Be(NewRepairState.OnHold);
        after.Should().BeEquivalentTo(new { CaseId = "C1", Version = 2, State = "OnHold", Sequence = before.Sequence + 1 });
        after.Regions.Should().Equal(new RegionState("care.repair.appointment", "Agreed"));
        after.History.Select(happened => $"{happened.Kind} {happened.Region} {happened.Trigger} {happened.From}>{happened.To} {happened.Role}").Should().Equal(
            "Started   >Accepted ", "Moved care.repair.appointment Agree NotPlanned>Agreed care.technician", "Moved  Hold Accepted>OnHold care.technician", "Migrated   OnHold>OnHold ");
        after.History.Select(happened => happened.At).Should().Equal(before.History.Select(happened => happened.At).Append(Friday));
        New.Read(after.ToJson()).ToJson().Should().Be(after.ToJson());
        Dues(after).Should().Equal(Monday.AddDays(2));
    }

    [Fact]
    public void Apply_ToAHistoryWithDroppedStateAndTrigger_KeepsTheEventsAsMigratedOnes()
    {
        var ordered = Fired(Old.Start("C1", Monday), RepairTrigger.Order, Monday.AddHours(1));

        var after = Migration.Apply(Fired(ordered, RepairTrigger.Wait, Monday.AddDays(1)), Friday);

        after.History.Select(happened => $"{happened.Kind} {happened.Trigger} {happened.From}>{happened.To} {happened.Role}").Should().Equal(
            "Started  >Accepted ", "Migrated  Accepted>Accepted care.technician", "Migrated  Accepted>OnHold care.technician", "Migrated  OnHold>OnHold ");
        New.Read(after.ToJson()).ToJson().Should().Be(after.ToJson());
        Dues(after).Should().Equal([Monday.AddDays(3)], "the clock runs from the event by which the state was entered");
        Dues(New.Read(after.ToJson())).Should().Equal(Monday.AddDays(3));
    }

    [Fact]
    public void Apply_ToACaseInADroppedState_IsRefused()
    {
        var ordered = Fired(Old.Start("C1", Monday), RepairTrigger.Order, Monday);

        Migration.Invoking(migration => migration.Apply(ordered, Friday)).Should().Throw<InvalidOperationException>()
            .WithMessage("Found C1 in Ordered of care.repair, which has no successor; expected it to have left or the state to be mapped.");
    }

    [Fact]
    public void Apply_ToARecordOfTheNewVersion_IsRefused() =>
        Migration.Invoking(migration => migration.Apply(New.Start("C1", Monday), Friday)).Should().Throw<ArgumentException>().WithMessage("*care.repair version 2*version 1*");

    [Fact]
    public void Apply_WithADroppedRegion_KeepsItsEventsAndTheNewRegionBegins()
    {
        var migration = Map(withRegion: false).DropRegion(VisitRegion.Instance).Build();

        var after = migration.Apply(Waiting(), Friday);

        after.Regions.Should().Equal(new RegionState("care.repair.appointment", "NotPlanned"));
        after.History.Select(happened => $"{happened.Kind} {happened.Region}").Should().Equal("Started ", "Migrated ", "Moved ", "Migrated ");
        New.Read(after.ToJson()).ToJson().Should().Be(after.ToJson());
    }

    [Fact]
    public void Apply_WhereTwoStatesBecomeOne_SaysThatTheCaseStayed()
    {
        var migration = New.MigrateFrom(Old).SameNames()
            .State(RepairState.Open, NewRepairState.Accepted).State(RepairState.Waiting, NewRepairState.Accepted)
            .State(RepairState.Ordered, NewRepairState.OnHold).State(RepairState.Done, NewRepairState.Finished)
            .Trigger(RepairTrigger.Wait, NewRepairTrigger.Hold).DropTrigger(RepairTrigger.Order)
            .Role(Roles.Fitter, Roles.Technician).DropRegion(VisitRegion.Instance).Build();

        var after = migration.Apply(Fired(Old.Start("C1", Monday), RepairTrigger.Wait, Monday), Friday);

        after.History.Select(happened => $"{happened.Kind} {happened.From}>{happened.To}").Should().Equal(
            "Started >Accepted", "Stayed Accepted>Accepted", "Migrated Accepted>Accepted");
        New.Read(after.ToJson()).ToJson().Should().Be(after.ToJson());
    }

    [Fact]
    public void Apply_WhereARegionNowBeginsElsewhere_IsReadBack()
    {
        var migration = Map(withRegion: false).Region(VisitRegion.Instance, NewVisitRegion.Instance, visit => visit
            .State(VisitState.None, NewVisitState.Agreed).State(VisitState.Planned, NewVisitState.Agreed).Trigger(VisitTrigger.Plan, NewVisitTrigger.Agree)).Build();

        var after = migration.Apply(Old.Start("C1", Monday), Friday);

        after.Regions.Should().Equal(new RegionState("care.repair.appointment", "Agreed"));
        New.Read(after.ToJson()).ToJson().Should().Be(after.ToJson());
    }

    [Fact]
    public void DryRun_OfCases_ListsThoseForWhichSomethingChanges()
    {
        var open = Old.Start("open", Monday);
        OpenCase<Complaint>[] cases =
        [
            new(Waiting(), new Complaint("same clock")),
            new(Waiting(), new Complaint("longer clock", Loss: 1)),
            new(open, new Complaint("guard holds", Cause: "late")),
            new(open, new Complaint("guard does not")),
            new(Fired(open, RepairTrigger.Order, Monday), new Complaint("stuck")),
        ];

        #region migration-dry-run
        var changes = Migration.DryRun(cases, Friday).ToList();
        #endregion

        changes.Select(change => change.ToString()).Should().Equal(
            "C1: Waiting to OnHold; permitted Finish (care.fitter), Chase (clock) to Finish (care.technician), Chase (clock); due Chase at 2026-09-30T09:00:00.0000000+08:00 to Chase at 2026-10-01T09:00:00.0000000+08:00",
            "open: Open to Accepted; permitted Wait (care.fitter), Order (care.fitter), Finish (care.fitter), care.repair.visit/Plan (care.fitter) to Hold (care.technician), Finish (care.technician), care.repair.appointment/Agree (care.technician); due nothing to nothing",
            "open: Open to Accepted; permitted Wait (care.fitter), Order (care.fitter), Finish (care.fitter), care.repair.visit/Plan (care.fitter) to Hold (care.technician), care.repair.appointment/Agree (care.technician); due nothing to nothing",
            "open: Found open in Ordered of care.repair, which has no successor; expected it to have left or the state to be mapped.");
    }

    [Fact]
    public void DryRun_OfEndlessCases_Streams()
    {
        var taken = 0;

        Migration.DryRun(Endless(), Friday).Take(3).Should().HaveCount(3);

        taken.Should().Be(3);

        IEnumerable<OpenCase<Complaint>> Endless()
        {
            while (true)
            {
                taken++;
                yield return new OpenCase<Complaint>(Old.Start("C1", Monday), new Complaint("K1"));
            }
        }
    }

    private static MigrationBuilder<Complaint, RepairState, RepairTrigger, NewRepairState, NewRepairTrigger> Map(bool withRegion = true)
    {
        #region migration
        var map = New.MigrateFrom(Old)
            .State(RepairState.Open, NewRepairState.Accepted).State(RepairState.Waiting, NewRepairState.OnHold).State(RepairState.Done, NewRepairState.Finished)
            .DropState(RepairState.Ordered)
            .Trigger(RepairTrigger.Wait, NewRepairTrigger.Hold).Trigger(RepairTrigger.Finish, NewRepairTrigger.Finish).Trigger(RepairTrigger.Chase, NewRepairTrigger.Chase)
            .DropTrigger(RepairTrigger.Order)
            .Role(Roles.Fitter, Roles.Technician);
        #endregion
        return withRegion
            ? map.Region(VisitRegion.Instance, NewVisitRegion.Instance, visit => visit
                .State(VisitState.None, NewVisitState.NotPlanned).State(VisitState.Planned, NewVisitState.Agreed).Trigger(VisitTrigger.Plan, NewVisitTrigger.Agree))
            : map;
    }

    /// <summary>A case with a planned visit that waits since Monday.</summary>
    private static LifecycleRecord Waiting()
    {
        var planned = ((Accepted)Old.Fire(Old.Start("C1", Monday), VisitTrigger.Plan, new Complaint("K1"), Roles.Fitter, Monday)).Record;
        return Fired(planned, RepairTrigger.Wait, Monday);
    }

    private static LifecycleRecord Fired(LifecycleRecord record, RepairTrigger trigger, DateTimeOffset asOf) =>
        ((Accepted)Old.Fire(record, trigger, new Complaint("K1"), Roles.Fitter, asOf)).Record;

    /// <summary>Since when the clock may fire, found by asking it.</summary>
    private static List<DateTimeOffset> Dues(LifecycleRecord record) =>
        [.. Enumerable.Range(0, 10).Select(day => Monday.AddDays(day)).Where(day => New.Fire(record, NewRepairTrigger.Chase, new Complaint("K1"), Role.Clock, day).IsAccepted).Take(1)];
}
