using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.StoreService;
using Trigger = CustomerServiceRules.Procedures.StoreService.StoreComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Stores;

/// <summary>What a help desk's log records in one line, the procedure asks for in several steps: they are fired at one instant.</summary>
public sealed class HelpDeskLogScenarios
{
    private static readonly DateTimeOffset Tuesday = Stores.Monday.AddDays(1);

    [Fact]
    public void A_log_that_waits_resolves_reopens_and_closes_can_be_followed()
    {
        var record = Stores.Lifecycle.Start("C1", Stores.Monday);
        record = Line(record, Stores.Monday.AddHours(1), Trigger.Accept, Trigger.Assign);
        record = Line(record, Stores.Monday.AddHours(2), Trigger.PutOnHold);
        record = Line(record, Stores.Monday.AddHours(3), Trigger.PutOnHold, Trigger.Assign);
        record = Line(record, Tuesday, Trigger.FindTrue, Trigger.ProposeSolution, Trigger.AgreeToSolution, Trigger.BeginExecution, Trigger.FeedBackResult);
        record = Line(record, Tuesday.AddHours(1), Trigger.Reopen);
        record = Line(record, Tuesday.AddHours(2), Trigger.PutOnHold);
        record = Line(record, Tuesday.AddHours(4), Trigger.Resume, Trigger.FindTrue, Trigger.ProposeSolution, Trigger.AgreeToSolution, Trigger.BeginExecution, Trigger.FeedBackResult);
        record = Line(record, Tuesday.AddHours(5), Trigger.Close);

        record.State.Should().Be("Closed");
        var rounds = Stores.Lifecycle.Clocks(record, Stores.True, Tuesday.AddHours(5)).Where(reading => reading.Clock == StoreComplaintClocks.Resolve).ToList();
        rounds.Select(round => round.Status).Should().Equal(ClockStatus.Kept, ClockStatus.Kept);
        rounds.Select(round => round.Used).Should().Equal(TimeSpan.FromHours(2), TimeSpan.FromHours(1));
    }

    private static LifecycleRecord Line(LifecycleRecord record, DateTimeOffset at, params Trigger[] triggers) => triggers.Aggregate(
        record,
        (before, trigger) => Stores.Lifecycle.Fire(before, trigger, Stores.True, Stores.RoleFor(trigger), at).Should().BeOfType<Accepted>($"{trigger} comes after {before}").Subject.Record);
}
