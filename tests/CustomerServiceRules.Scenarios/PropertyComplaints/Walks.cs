using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Testing;
using Scenario = CustomerServiceRules.Testing.LifecycleScenario<
    CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaint,
    CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState,
    CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger>;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

/// <summary>Brings complaints into each state, an hour a step.</summary>
internal static class Walks
{
    public static Role By(Trigger trigger) => trigger switch
    {
        Trigger.StartHandling or Trigger.ReportResult => PropertyComplaintRoles.ResponsibleDepartment,
        Trigger.ReportDelay => Role.Clock,
        _ => PropertyComplaintRoles.CustomerRelations,
    };

    public static Scenario Of(PropertyComplaint complaint) => Estate.Book.Given(PropertyComplaints.Lifecycle, complaint).Since(complaint.ReceivedAt);

    public static Scenario Through(this Scenario scenario, params Trigger[] triggers) =>
        triggers.Aggregate(scenario, (at, trigger) => at.After(trigger, By(trigger), at.Next()));

    public static LifecycleScenarioOutcome<PropertyComplaint, State, Trigger> Fire(this Scenario scenario, Trigger trigger, Role? by = null) =>
        scenario.When(trigger, by ?? By(trigger), scenario.Next());

    public static Scenario To(State state, PropertyComplaint? complaint = null) => state switch
    {
        State.Received => Of(complaint ?? Estate.Known()),
        State.EmergencyDispatched => Of((complaint ?? Estate.Known()) with { Route = ReceptionRoute.DisturbingInWorkingTime }).Through(Trigger.NotifyDutyDepartment),
        State.NotValid => Of(Estate.Unfounded()).Through(Trigger.FindNotValid),
        State.Recorded => To(State.Received, complaint).Through(Trigger.Record),
        State.ReferredElsewhere => To(State.Recorded, Estate.Known() with { Category = PropertyComplaintCategory.EngineeringQuality }).Through(Trigger.Refer),
        State.Assigned => To(State.Recorded, complaint).Through(Trigger.IssueTask),
        State.InExecution => To(State.Assigned, complaint).Through(Trigger.StartHandling),
        State.Resolved => To(State.InExecution, complaint).Through(Trigger.ReportResult),
        State.CalledBack => To(State.Resolved, complaint).Through(Trigger.Answer, Trigger.CallBack),
        State.Reopened => To(State.CalledBack, complaint ?? (Estate.Known() with { CallBacks = [Estate.Discontent, Estate.Content] })).Through(Trigger.Reopen),
        State.Closed => To(State.CalledBack, complaint).Through(Trigger.Close),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static DateTimeOffset Next(this Scenario scenario) => scenario.Record.History.Latest.At.AddHours(1);
}
