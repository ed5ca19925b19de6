using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Lifecycles.Migration;

namespace CustomerServiceRules.Tests.Lifecycles.Migration;

public sealed class CorrectionMigrationTests
{
    private static readonly DateTimeOffset Monday = CareModule.Monday;

    private static readonly Lifecycle<Complaint, RepairState, RepairTrigger> Old = Rulebook.Compose(new CareModule(RepairLifecycle.Instance)).Lifecycle(RepairLifecycle.Instance);

    private static readonly Lifecycle<Complaint, NewRepairState, NewRepairTrigger> New =
        Rulebook.Compose(new CareModule(NewRepairLifecycle.Instance)).Lifecycle(NewRepairLifecycle.Instance);

    private static readonly LifecycleMigration<Complaint> Migration = New.MigrateFrom(Old)
        .State(RepairState.Open, NewRepairState.Accepted).State(RepairState.Waiting, NewRepairState.OnHold).State(RepairState.Done, NewRepairState.Finished)
        .DropState(RepairState.Ordered)
        .Trigger(RepairTrigger.Wait, NewRepairTrigger.Hold).Trigger(RepairTrigger.Finish, NewRepairTrigger.Finish).Trigger(RepairTrigger.Chase, NewRepairTrigger.Chase)
        .DropTrigger(RepairTrigger.Order)
        .Role(Roles.Fitter, Roles.Technician)
        .DropRegion(VisitRegion.Instance)
        .Build();

    [Fact]
    public void Apply_ToACorrectedRecord_KeepsTheCorrectionByTheNewNames()
    {
        var waiting = Fired(Old.Start("C1", Monday), RepairTrigger.Wait, Monday.AddHours(2));
        var corrected = Old.Correct(waiting, 1, Monday.AddHours(1), "mistyped", Roles.Fitter, Monday.AddHours(3));

        var after = Migration.Apply(corrected, Monday.AddDays(4));

        after.History.Select(happened => $"{happened.Kind} {happened.From}>{happened.To} {happened.Role} {happened.Correction}").Should().Equal(
            "Started >Accepted  ",
            "Moved Accepted>OnHold care.technician ",
            $"Corrected OnHold>OnHold care.technician {new EventCorrection(1, Monday.AddHours(1), "mistyped")}",
            "Migrated OnHold>OnHold  ");
        after.History.Select(happened => happened.At).Should().Equal(Monday, Monday.AddHours(2), Monday.AddHours(3), Monday.AddDays(4));
        after.InstantOf(after.History.Last(NewRepairTrigger.Hold)!).Should().Be(Monday.AddHours(1));
        New.Read(after.ToJson()).ToJson().Should().Be(after.ToJson());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Apply_WhereWhatWasCorrectedIsDropped_IsReadBack(int sequence)
    {
        var planned = ((Accepted)Old.Fire(Old.Start("C1", Monday), VisitTrigger.Plan, new Complaint("K1"), Roles.Fitter, Monday)).Record;
        var waiting = Fired(Fired(planned, RepairTrigger.Order, Monday.AddHours(1)), RepairTrigger.Wait, Monday.AddHours(2));

        var after = Migration.Apply(Old.Correct(waiting, sequence, Monday.AddMinutes(30), "mistyped", Roles.Fitter, Monday.AddHours(3)), Monday.AddDays(4));

        New.Read(after.ToJson()).ToJson().Should().Be(after.ToJson());
        after.InstantOf(after.History.ElementAt(sequence)).Should().Be(Monday.AddMinutes(30));
    }

    [Fact]
    public void Correct_AfterAMigration_CorrectsWhatWasFiredAndNotTheMigration()
    {
        var after = Migration.Apply(Fired(Old.Start("C1", Monday), RepairTrigger.Wait, Monday), Monday.AddDays(4));

        New.Correct(after, 1, Monday.AddHours(1), "mistyped", Roles.Technician, Monday.AddDays(5)).Sequence.Should().Be(3);
        FluentActions.Invoking(() => New.Correct(after, 2, Monday, "mistyped", Roles.Technician, Monday.AddDays(5))).Should().Throw<ArgumentException>().WithMessage("*no correction and no migration*");
    }

    private static LifecycleRecord Fired(LifecycleRecord record, RepairTrigger trigger, DateTimeOffset asOf) =>
        ((Accepted)Old.Fire(record, trigger, new Complaint("K1"), Roles.Fitter, asOf)).Record;
}
