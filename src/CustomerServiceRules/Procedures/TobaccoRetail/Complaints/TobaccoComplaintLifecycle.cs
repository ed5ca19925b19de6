using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// How a case on the complaint telephone moves: recorded, handed to its owner, examined, solved, answered within one working
/// day, called back by the complaint assessment centre, closed or taken up again. Begin the record at the instant of contact
/// (<see cref="CustomerServiceRules.Complaints.Complaint.ReceivedAt"/>), from which the day runs. Whether the person who raised
/// it suffers for it runs beside it (<see cref="RetaliationRegion"/>) and keeps it from being closed.
/// </summary>
public sealed partial class TobaccoComplaintLifecycle : LifecycleDefinition<TobaccoComplaint, TobaccoComplaintState, TobaccoComplaintTrigger>
{
    /// <summary>The ID of the clock that runs from the contact until the result is told, and anew from a reopening.</summary>
    public const string AnswerClock = "tob.complaint.answer";

    internal TobaccoComplaintLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.complaint";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Complaint of a retailer", "零售客户投诉处理");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<TobaccoComplaint, TobaccoComplaintState, TobaccoComplaintTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var record = define.Trigger(
            TobaccoComplaintTrigger.Record, new LocalizedText("record", "受理登记"), [TobaccoRoles.ReceptionStaff], "TOB-17.1", "TOB-23.1");
        var assign = define.Trigger(
            TobaccoComplaintTrigger.Assign, new LocalizedText("hand to the owner", "归口分派"), [TobaccoRoles.CityCompany], "TOB-23.1");
        var verify = define.Trigger(
            TobaccoComplaintTrigger.Verify, new LocalizedText("verify", "核实"), [TobaccoRoles.OwningDepartment], "TOB-23.2");
        var resolve = define.Trigger(
            TobaccoComplaintTrigger.Resolve, new LocalizedText("resolve", "查明原因并提出方案"), [TobaccoRoles.OwningDepartment], "TOB-23.3");
        var tell = define.Trigger(
            TobaccoComplaintTrigger.TellResult,
            new LocalizedText("tell the result", "反馈结果"),
            [TobaccoRoles.OwningDepartment, TobaccoRoles.ReceptionStaff],
            "TOB-17.2", "TOB-23.2");
        var callBack = define.Trigger(
            TobaccoComplaintTrigger.CallBack, new LocalizedText("call back", "电话回访"), [TobaccoRoles.ComplaintAssessmentCentre], "TOB-23.4", "TOB-17.5", "OQ-19", "X-5");
        var close = define.Trigger(
            TobaccoComplaintTrigger.Close, new LocalizedText("close", "办结"), [TobaccoRoles.ComplaintAssessmentCentre], TobaccoDocument.ClosingLeftOpen);
        var reopen = define.Trigger(
            TobaccoComplaintTrigger.Reopen, new LocalizedText("reopen", "重新办理"), [TobaccoRoles.ComplaintAssessmentCentre], TobaccoDocument.ReopeningLeftOpen, "TOB-23.4");
        var breach = define.Trigger(
            TobaccoComplaintTrigger.RecordBreach, new LocalizedText("record the breach", "登记超期"), [Role.Clock], "TOB-17.2", "OQ-18");
        var sanction = define.Trigger(
            TobaccoComplaintTrigger.OpenSanctionMatter,
            new LocalizedText("open a sanction matter", "启动处罚程序"),
            [TobaccoRoles.Unit, TobaccoRoles.ComplaintAssessmentCentre],
            "TOB-26.2", "TOB-26.3", "TOB-26.4");

        define.Configure(TobaccoComplaintState.Received).PermitIf(record, TobaccoComplaintState.Recorded, HasType);
        define.Configure(TobaccoComplaintState.Recorded)
            .OnEntryFrom(record, RouteToOwner)
            .PermitIf(assign, TobaccoComplaintState.Assigned, HasOwner, OwnerIsNotTheCentre);
        define.Configure(TobaccoComplaintState.Assigned)
            .OnEntryFrom(assign, Handle)
            .PermitIf(verify, TobaccoComplaintState.Verified, IsExamined);
        define.Configure(TobaccoComplaintState.Verified).PermitIf(resolve, TobaccoComplaintState.Resolved, HasCause, HasNamedPerson, HasSolution);
        define.Configure(TobaccoComplaintState.Resolved)
            .OnEntryFrom(resolve, TellResult)
            .PermitIf(tell, TobaccoComplaintState.FedBack, IsHandled, IsAnswered, IsRecorded);
        define.Configure(TobaccoComplaintState.FedBack)
            .OnEntryFrom(tell, CallBack)
            .PermitIf(callBack, TobaccoComplaintState.CalledBack, IsCalledBack, IsCalledByAnotherUnit);
        define.Configure(TobaccoComplaintState.CalledBack)
            .PermitIf(close, TobaccoComplaintState.Closed, ResultIsConfirmed, IsSatisfied, HasNoNewDemand, IsFreeOfRetaliation)
            .PermitIf(reopen, TobaccoComplaintState.Reopened, LeavesSomethingOpen);
        define.Configure(TobaccoComplaintState.Reopened)
            .OnEntryFrom(reopen, TakeUpAgain)
            .PermitIf(assign, TobaccoComplaintState.Assigned, HasOwner, OwnerIsNotTheCentre);
        define.Configure(TobaccoComplaintState.Closed).OnEntryFrom(close, PublishInBulletin);
        foreach (var state in Enum.GetValues<TobaccoComplaintState>().Where(state => state is not (TobaccoComplaintState.Received or TobaccoComplaintState.Unanswered)))
            define.Configure(state).InternalTransitionIf(sanction, HasFault, OpenSanctionMatter);

        Clocks(define, reopen, breach);
        define.Region(TobaccoRetail.RetaliationWatch);
    }

    private static void Name(LifecycleBuilder<TobaccoComplaint, TobaccoComplaintState, TobaccoComplaintTrigger> define) => define
        .State(TobaccoComplaintState.Received, new LocalizedText("received", "已来电"), "TOB-17.1")
        .State(TobaccoComplaintState.Recorded, new LocalizedText("recorded", "已受理"), "TOB-17.1", "TOB-23.1")
        .State(TobaccoComplaintState.Assigned, new LocalizedText("with its owner", "已归口"), "TOB-23.1", "TOB-23.2")
        .State(TobaccoComplaintState.Verified, new LocalizedText("verified", "已核实"), "TOB-23.2", "TOB-23.3")
        .State(TobaccoComplaintState.Resolved, new LocalizedText("resolved", "已提出方案"), "TOB-23.3", "TOB-17.2")
        .State(TobaccoComplaintState.FedBack, new LocalizedText("result told", "已反馈"), "TOB-17.2", "TOB-23.2")
        .State(TobaccoComplaintState.CalledBack, new LocalizedText("called back", "已回访"), "TOB-23.4")
        .State(TobaccoComplaintState.Reopened, new LocalizedText("reopened", "重新办理"), TobaccoDocument.ReopeningLeftOpen, "TOB-23.4")
        .State(TobaccoComplaintState.Closed, new LocalizedText("closed", "已办结"), TobaccoDocument.ClosingLeftOpen)
        .State(TobaccoComplaintState.Unanswered, new LocalizedText("not answered yet", "尚未反馈"), "TOB-17.2")
        .Initial(TobaccoComplaintState.Received)
        .Final(TobaccoComplaintState.Closed);
}
