using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.FrontDesk.FrontDeskComplaintState;

namespace CustomerServiceRules.Procedures.FrontDesk;

/// <summary>
/// How a complaint moves at a front desk: heard, its content confirmed, a solution found with the department, told to the
/// customer and followed to its end; or handed over to the organisation that owns the matter.
/// </summary>
public sealed partial class FrontDeskComplaintLifecycle : LifecycleDefinition<FrontDeskComplaint, FrontDeskComplaintState, FrontDeskComplaintTrigger>
{
    /// <summary>The ID of the clock that runs from the contact until the customer is told the solution; only where the complaint has a limit for it.</summary>
    public const string FeedbackClock = "frd.complaint.feedback";

    private static readonly Role[] Desk = [FrontDeskRoles.FrontDesk];

    internal FrontDeskComplaintLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "frd.complaint";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Complaint at the front desk", "前台客户投诉处理");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<FrontDeskComplaint, FrontDeskComplaintState, FrontDeskComplaintTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var confirm = define.Trigger(
            FrontDeskComplaintTrigger.ConfirmContent, new LocalizedText("confirm the content", "确认投诉内容"), Desk, "FRD-4.4");
        var ask = define.Trigger(
            FrontDeskComplaintTrigger.AskHigher, new LocalizedText("ask the department or the superior", "向相关部门或上级领导咨询"), Desk, "FRD-4.2", FrontDeskDocument.AskingHigher);
        var find = define.Trigger(
            FrontDeskComplaintTrigger.FindSolution, new LocalizedText("find a solution with the department", "与相关部门沟通解决方案"), Desk, "FRD-4.4", "FRD-2.4");
        var feedBack = define.Trigger(
            FrontDeskComplaintTrigger.FeedBack, new LocalizedText("tell the solution", "反馈解决方案"), Desk, "FRD-4.4", "FRD-2.4");
        var note = define.Trigger(
            FrontDeskComplaintTrigger.NoteProgress, new LocalizedText("note how it goes", "跟进处理进展"), Desk, "FRD-4.4", FrontDeskDocument.Following);
        var followUp = define.Trigger(
            FrontDeskComplaintTrigger.FollowUp, new LocalizedText("follow up to the end", "跟进完毕"), Desk, "FRD-4.4", FrontDeskDocument.Following);
        var handOver = define.Trigger(
            FrontDeskComplaintTrigger.HandOver, new LocalizedText("hand over", "移交主管单位"), Desk, FrontDeskDocument.HandingOver);

        define.Configure(State.Listening)
            .PermitIf(confirm, State.ContentConfirmed, HasApologised, IsContentConfirmed);
        define.Configure(State.ContentConfirmed)
            .PermitIf(ask, State.AskedHigher, CannotBeAnswered)
            .PermitIf(find, State.SolutionWithDepartment, HasDepartment, HasSolution)
            .PermitIf(handOver, State.HandedOver, HasOwningOrganisation);
        define.Configure(State.AskedHigher)
            .OnEntry(AskForSolution)
            .PermitIf(find, State.SolutionWithDepartment, HasDepartment, HasSolution)
            .PermitIf(handOver, State.HandedOver, HasOwningOrganisation);
        define.Configure(State.SolutionWithDepartment)
            .PermitIf(feedBack, State.FedBack, HasSolution)
            .PermitIf(handOver, State.HandedOver, HasOwningOrganisation);
        define.Configure(State.FedBack)
            .OnEntry(TellSolution)
            .InternalTransitionIf(note, HasProgress, TellProgress)
            .PermitIf(followUp, State.FollowedUp, HasOutcome);
        define.Configure(State.FollowedUp);
        define.Configure(State.HandedOver).OnEntry(PassOn);

        define.Clock(
                FeedbackClock,
                new LocalizedText("tell the customer the solution", "向客户反馈解决方案"),
                "FRD-4.4", "FRD-2.4", FrontDeskDocument.FeedbackLeftOpen, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours, QuestionsOfAllDocuments.CountingOfDays)
            .Starts()
            .StopsIn(State.FedBack)
            .StopsIn(State.HandedOver)
            .Within(FrontDesk.FeedbackWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(FeedbackClock))
            .CountedBy(complaint => complaint.Calendar);
    }

    private static void Name(LifecycleBuilder<FrontDeskComplaint, FrontDeskComplaintState, FrontDeskComplaintTrigger> define) => define
        .State(State.Listening, new LocalizedText("listening", "倾听投诉"), "FRD-4.4")
        .State(State.ContentConfirmed, new LocalizedText("content confirmed", "已确认投诉内容"), "FRD-4.4")
        .State(State.AskedHigher, new LocalizedText("department or superior asked", "已咨询相关部门或上级"), "FRD-4.2", FrontDeskDocument.AskingHigher)
        .State(State.SolutionWithDepartment, new LocalizedText("solution with the department", "已与部门沟通方案"), "FRD-4.4")
        .State(State.FedBack, new LocalizedText("solution told", "已反馈方案"), "FRD-4.4", "FRD-2.4")
        .State(State.FollowedUp, new LocalizedText("followed up", "已跟进完毕"), "FRD-4.4", FrontDeskDocument.Following)
        .State(State.HandedOver, new LocalizedText("handed over", "已移交"), FrontDeskDocument.HandingOver)
        .Initial(State.Listening)
        .Final(State.FollowedUp, State.HandedOver);
}
