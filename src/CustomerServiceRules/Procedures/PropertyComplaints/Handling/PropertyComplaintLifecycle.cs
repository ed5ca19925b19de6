using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// How a complaint to the property developer moves from receipt to its end. The document survives for the reception alone; what
/// follows rests on the duties of the departments and, where these say nothing, on gaps that are named. What is found not to be
/// valid is recorded and answered all the same (OQ-21): at reception, at classification, or once a result is there.
/// </summary>
public sealed partial class PropertyComplaintLifecycle : LifecycleDefinition<PropertyComplaint, State, Trigger>
{
    internal PropertyComplaintLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "cgh.complaint";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Complaint to the property developer", "碧桂园客户投诉处理");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<PropertyComplaint, State, Trigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var on = new Triggers(define);
        ReceptionSteps(define, on);
        HandlingSteps(define, on);
        VerificationSteps(define, on);
        ReceptionClocks(define, on);
        HandlingClocks(define, on);
        define.Due(State.Assigned, on.ReportDelay, "cgh.complaint.task-delayed", Delayed, DelayOf, PropertyComplaintsDocument.Delay, "OQ-22");
        define.Due(State.InExecution, on.ReportDelay, "cgh.complaint.handling-delayed", Delayed, DelayOf, PropertyComplaintsDocument.Delay, "OQ-22");
    }

    private static LocalizedText Delayed { get; } = new("the handling takes longer than it may", "处理逾期");

    private static void ReceptionSteps(LifecycleBuilder<PropertyComplaint, State, Trigger> define, Triggers on)
    {
        define.Configure(State.Received)
            .InternalTransitionIf(on.TellFeedbackTime, FeedbackTimeIsPromised, TellFeedbackTime)
            .PermitIf(on.NotifyDutyDepartment, State.EmergencyDispatched, DisturbsLife, NotifiedAreKnown)
            .PermitIf(on.Record, State.Recorded, RouteIsDecided, IsGeneral, FeedbackTimeIsTold, DepartmentIsKnown)
            .PermitIf(on.FindNotValid, State.NotValid, RouteIsDecided, IsGeneral, FeedbackTimeIsTold, IsNotValid);
        define.Configure(State.EmergencyDispatched)
            .OnEntryFrom(on.NotifyDutyDepartment, NotifyAtOnce)
            .InternalTransitionIf(on.TellFeedbackTime, FeedbackTimeIsPromised, TellFeedbackTime)
            .PermitIf(on.Record, State.Recorded, DepartmentIsKnown);
        define.Configure(State.Recorded)
            .OnEntryFrom(on.Record, SendComplaint)
            .OnEntryFrom(on.FindValid, SendComplaint)
            .PermitIf(on.FindNotValid, State.NotValid, IsNotValid)
            .PermitIf(on.Refer, State.ReferredElsewhere, IsValid, IsEngineeringQuality)
            .PermitIf(on.IssueTask, State.Assigned, IsValid, IsOfAnotherCategory, TaskIsForAnother, HeadIsNamed);
        define.Configure(State.ReferredElsewhere)
            .OnEntryFrom(on.Refer, HandOver);
        define.Configure(State.NotValid)
            .OnEntryFrom(on.FindNotValid, AskForAnswer)
            .InternalTransitionIf(on.Answer, IsNotValid, TellReason)
            .PermitReentryIf(on.Record, IsNotRecorded)
            .PermitIf(on.FindValid, State.Recorded, IsValid, IsRecorded, DepartmentIsKnown)
            .PermitIf(on.Close, State.Closed, IsRecorded, IsAnswered);
    }

    private static void HandlingSteps(LifecycleBuilder<PropertyComplaint, State, Trigger> define, Triggers on)
    {
        define.Configure(State.Assigned)
            .OnEntryFrom(on.IssueTask, IssueTask)
            .OnEntryFrom(on.IssueTask, HaveHeadWatch)
            .InternalTransition(on.ReportDelay, ReportDelayToHead)
            .Permit(on.StartHandling, State.InExecution);
        define.Configure(State.InExecution)
            .InternalTransition(on.ReportDelay, ReportDelayToHead)
            .PermitIf(on.ReportResult, State.Resolved, ResultIsThere);
    }

    private static void VerificationSteps(LifecycleBuilder<PropertyComplaint, State, Trigger> define, Triggers on)
    {
        define.Configure(State.Resolved)
            .OnEntryFrom(on.ReportResult, AskForCallBack)
            .InternalTransition(on.Answer, TellResult)
            .PermitIf(on.FindNotValid, State.NotValid, IsNotValid)
            .PermitIf(on.CallBack, State.CalledBack, ResultIsTold, CallBackIsThere, CallerIsAnother);
        define.Configure(State.CalledBack)
            .PermitIf(on.FindNotValid, State.NotValid, IsNotValid)
            .PermitIf(on.Close, State.Closed, IsVerified)
            .PermitIf(on.Reopen, State.Reopened, IsNotVerified);
        define.Configure(State.Reopened)
            .OnEntryFrom(on.Reopen, TellHeadOfReopening)
            .PermitIf(on.FindNotValid, State.NotValid, IsNotValid)
            .PermitIf(on.Refer, State.ReferredElsewhere, IsValid, IsEngineeringQuality)
            .PermitIf(on.IssueTask, State.Assigned, IsValid, IsOfAnotherCategory, TaskIsForAnother, HeadIsNamed);
        define.Configure(State.Closed)
            .OnEntryFrom(on.Close, WriteInformation);
    }
}
