using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.FrontDesk;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Testing;
using Trigger = CustomerServiceRules.Procedures.FrontDesk.FrontDeskComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Desks;

/// <summary>A desk that tells solutions within 4 working hours.</summary>
internal sealed class OurDesk : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("OurDesk", "1.0.0", "desk");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("DESK", new LocalizedText("Our desk's rules", "本前台规定"), [new Clause("DESK-1", ClauseKind.Deadline, "Solutions are told within 4 working hours.")]))
        .Replace(FrontDesk.FeedbackWithin, new DatedValue<PromptLimit>(new PromptLimit(TimeLimit.WorkingHours(4)), "DESK-1"));
}

/// <summary>Complaints at a desk that is open from nine to five.</summary>
internal static class Desk
{
    public static WorkingCalendar NineToFive { get; } = WorkingCalendar.Build(
        "desk", "Asia/Shanghai", calendar => calendar.Open(Weekdays.MondayToFriday, "09:00", "17:00").Holidays(HolidayTable.China));

    public static ScenarioBook Book { get; } = ScenarioBook.Of(new FrontDeskModule(), new OurDesk()).WithCalendar(NineToFive);

    public static Lifecycle<FrontDeskComplaint, FrontDeskComplaintState, Trigger> Lifecycle { get; } = Book.Rulebook.Lifecycle(FrontDesk.Complaints);

    /// <summary>Monday, 2 March 2026, nine o'clock.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));

    public static FrontDeskComplaint Heard { get; } = new("C1", new Complainant("K1", "138 0000 0000"), ComplaintChannel.InPerson, Monday, "I waited an hour.")
    {
        Limits = CaseLimits.OrNone(Book.Rulebook.Decide(FrontDesk.Deadlines, new SubjectFacts("C1"), Monday)),
    };

    /// <summary>A complaint of which everything is known that any step asks for.</summary>
    public static FrontDeskComplaint Known { get; } = Heard with
    {
        HasApologised = true,
        IsContentConfirmed = true,
        CannotBeAnswered = "only the branch knows its staffing",
        Department = "Branch",
        Solution = "a second counter at noon",
        Progress = "The counter is ordered.",
        Outcome = "The counter is open.",
        OwningOrganisation = "Landlord",
    };

    public static LifecycleRecord Moved(params Trigger[] triggers)
    {
        var record = Lifecycle.Start("C1", Monday);
        foreach (var trigger in triggers)
            record = Lifecycle.Fire(record, trigger, Known, FrontDeskRoles.FrontDesk, Monday.AddMinutes(30)).Should().BeOfType<Accepted>().Subject.Record;
        return record;
    }

    public static LifecycleRecord In(FrontDeskComplaintState state) => state switch
    {
        FrontDeskComplaintState.Listening => Moved(),
        FrontDeskComplaintState.ContentConfirmed => Moved(Trigger.ConfirmContent),
        FrontDeskComplaintState.AskedHigher => Moved(Trigger.ConfirmContent, Trigger.AskHigher),
        FrontDeskComplaintState.SolutionWithDepartment => Moved(Trigger.ConfirmContent, Trigger.FindSolution),
        FrontDeskComplaintState.FedBack => Moved(Trigger.ConfirmContent, Trigger.FindSolution, Trigger.FeedBack),
        FrontDeskComplaintState.FollowedUp => Moved(Trigger.ConfirmContent, Trigger.FindSolution, Trigger.FeedBack, Trigger.FollowUp),
        _ => Moved(Trigger.ConfirmContent, Trigger.HandOver),
    };
}
