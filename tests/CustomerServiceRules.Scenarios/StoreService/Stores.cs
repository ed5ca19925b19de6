using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using Trigger = CustomerServiceRules.Procedures.StoreService.StoreComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Stores;

/// <summary>A store that works from nine to five and tells results within 16 working hours.</summary>
internal sealed class OurStores : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("OurStores", "1.0.0", "ours");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("OURS", new LocalizedText("Our stores' rules", "本店规定"), [new Clause("OURS-1", ClauseKind.Deadline, "Results are told within 16 working hours.")]))
        .Replace(StoreService.ResolveWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingHours(16), "OURS-1"));
}

/// <summary>Complaints and how far they are.</summary>
internal static class Stores
{
    public static WorkingCalendar NineToFive { get; } = WorkingCalendar.Build(
        "stores", "Asia/Shanghai", calendar => calendar.Open(Weekdays.MondayToFriday, "09:00", "17:00").Holidays(HolidayTable.China));

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new StoreServiceModule(), new OurStores()).WithCalendar(NineToFive);

    public static Lifecycle<StoreComplaint, StoreComplaintState, Trigger> Lifecycle { get; } = Book.Rulebook.Lifecycle(StoreService.Complaints);

    /// <summary>Monday, 2 March 2026, nine o'clock.</summary>
    public static DateTimeOffset Monday { get; } = At(2026, 3, 2, 9, 0);

    /// <summary>What the store knows when somebody complains.</summary>
    public static StoreComplaint Heard { get; } = new("C1", new Complainant("K1", "138 0000 0000"), ComplaintChannel.InPerson, Monday, "The fan is broken.");

    public static StoreHandling FoundTrue { get; } = new()
    {
        Asked = ["Logistics"],
        Finding = new Investigation(IsTrue: true, Cause: "dropped in transit"),
        Solutions = [Solution(1, accepted: true)],
        Result = "A new fan was delivered.",
        RootCause = "no padding",
        ImprovementMeasure = "pad fans",
    };

    public static StoreHandling FoundFalse { get; } = new()
    {
        Asked = ["Repairs"],
        Finding = new Investigation(IsTrue: false, Cause: "the switch was off"),
        Explanation = "The fan has a second switch.",
    };

    /// <summary>A complaint of which everything is known that any step asks for, twice: once more after a reopening.</summary>
    public static StoreComplaint True { get; } = Heard with
    {
        Assignee = "Li",
        Progress = "We are looking into it.",
        Awaited = new Awaited(AwaitedThing.Supplier, "Fan works"),
        Handlings = [FoundTrue, FoundTrue with { TakenUpBecause = "broken again", Solutions = [Solution(2, accepted: true)] }],
    };

    /// <summary>The same, found untrue both times.</summary>
    public static StoreComplaint Untrue { get; } = True with { Handlings = [FoundFalse, FoundFalse with { TakenUpBecause = "the customer has a film" }] };

    /// <summary>The same, the first solution refused and the second accepted.</summary>
    public static StoreComplaint Refusing { get; } = True with
    {
        Handlings = [FoundTrue with { Solutions = [Solution(1, accepted: false), Solution(2, accepted: true)] }, True.Handlings[1]],
    };

    public static DateTimeOffset At(int year, int month, int day, int hour, int minute, int second = 0) =>
        new(year, month, day, hour, minute, second, TimeSpan.FromHours(8));

    public static SolutionJudgement Judged(int round, bool serves = true, bool operable = true, DateTimeOffset? planned = null, DateTimeOffset? needed = null) =>
        new("C1", round, serves, operable, planned ?? Monday.AddDays(1), needed);

    public static StoreSolution Solution(int round, bool? accepted) => Decided(round, Judged(round), accepted);

    public static StoreSolution Decided(int round, SolutionJudgement judgement, bool? accepted = null) => new(
        new SolutionRound(round, "a new fan", accepted), judgement, Book.Rulebook.Decide(StoreService.Solution, StoreService.FactsOf(judgement), Monday));

    /// <summary>The complaint as it would be with another first handling.</summary>
    public static StoreComplaint But(Func<StoreHandling, StoreHandling> change) => True with { Handlings = [change(FoundTrue)] };

    /// <summary>Takes a complaint through triggers that are all accepted, an hour apart, beginning at its contact.</summary>
    public static LifecycleRecord Moved(StoreComplaint complaint, params Trigger[] triggers)
    {
        var record = Lifecycle.Start("C1", complaint.ReceivedAt);
        for (var i = 0; i < triggers.Length; i++)
        {
            var outcome = Lifecycle.Fire(record, triggers[i], complaint, RoleFor(triggers[i]), complaint.ReceivedAt.AddHours(i + 1));
            record = outcome.Should().BeOfType<Accepted>($"{triggers[i]} comes after {record}").Subject.Record;
        }

        return record;
    }

    /// <summary>Somebody who may fire a trigger.</summary>
    public static Role RoleFor(Trigger trigger) => trigger switch
    {
        Trigger.AgreeToSolution or Trigger.RefuseSolution or Trigger.Reopen => StoreRoles.Customer,
        _ => StoreRoles.Supervisor,
    };

    /// <summary>Shorter ways to every state.</summary>
    public static LifecycleRecord In(StoreComplaintState state) => state switch
    {
        StoreComplaintState.Received => Moved(True),
        StoreComplaintState.Accepted => Moved(True, Trigger.Accept),
        StoreComplaintState.AcceptedOnHold => Moved(True, Trigger.Accept, Trigger.PutOnHold),
        StoreComplaintState.Verified => Moved(True, Trigger.Accept, Trigger.FindTrue),
        StoreComplaintState.VerifiedOnHold => Moved(True, Trigger.Accept, Trigger.FindTrue, Trigger.PutOnHold),
        StoreComplaintState.FoundUntrue => Moved(Untrue, Trigger.Accept, Trigger.FindUntrue),
        StoreComplaintState.SolutionProposed => Moved(True, Trigger.Accept, Trigger.FindTrue, Trigger.ProposeSolution),
        StoreComplaintState.SolutionProposedOnHold => Moved(True, Trigger.Accept, Trigger.FindTrue, Trigger.ProposeSolution, Trigger.PutOnHold),
        StoreComplaintState.SolutionAgreed => Moved(True, Trigger.Accept, Trigger.FindTrue, Trigger.ProposeSolution, Trigger.AgreeToSolution),
        StoreComplaintState.InExecution => Moved(True, ToExecution),
        StoreComplaintState.InExecutionOnHold => Moved(True, [.. ToExecution, Trigger.PutOnHold]),
        StoreComplaintState.FedBack => Moved(True, [.. ToExecution, Trigger.FeedBackResult]),
        StoreComplaintState.Closed => Moved(True, [.. ToExecution, Trigger.FeedBackResult, Trigger.Close]),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No complaint is in it alone."),
    };

    public static Trigger[] ToExecution => [Trigger.Accept, Trigger.FindTrue, Trigger.ProposeSolution, Trigger.AgreeToSolution, Trigger.BeginExecution];
}
