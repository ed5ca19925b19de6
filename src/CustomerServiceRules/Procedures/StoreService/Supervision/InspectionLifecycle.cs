using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.StoreService.InspectionState;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>
/// How an inspection moves: checked; what is found is urged to be put right, and confirmed by whoever found it; an audit ends
/// with a report, the others when they are closed. Begin the record when the inspection before it was made, so that the interval between the two is kept where
/// the host states one.
/// </summary>
public sealed partial class InspectionLifecycle : LifecycleDefinition<StoreInspection, InspectionState, InspectionTrigger>
{
    /// <summary>The ID of the clock that runs from the inspection before until this one; only where the host states an interval.</summary>
    public const string CheckClock = "scs.supervision.check";

    /// <summary>The ID of the clock that runs from a finding until it is put right; only where the host states a limit.</summary>
    public const string RectifyClock = "scs.supervision.rectify";

    private static readonly Role[] Inspectors = [StoreRoles.Supervisor, StoreRoles.StoreManager, StoreRoles.InternalAudit];

    internal InspectionLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "scs.supervision";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Inspection of a store's customer service", "门店客服工作监督检查");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<StoreInspection, InspectionState, InspectionTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var check = define.Trigger(InspectionTrigger.Check, new LocalizedText("check", "检查"), Inspectors, "SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3");
        var clean = define.Trigger(InspectionTrigger.FindNothing, new LocalizedText("find nothing", "未发现问题"), Inspectors, "SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3");
        var find = define.Trigger(InspectionTrigger.MakeFinding, new LocalizedText("make a finding", "发现问题"), Inspectors, "SCS-7.1.2", StoreDocument.Rectifying);
        var urge = define.Trigger(InspectionTrigger.UrgeRectification, new LocalizedText("urge to put it right", "督促整改"), Inspectors, "SCS-7.1.2", StoreDocument.Rectifying);
        var rectify = define.Trigger(
            InspectionTrigger.Rectify, new LocalizedText("put it right", "整改"), [StoreRoles.Staff, StoreRoles.Supervisor, StoreRoles.StoreManager], StoreDocument.Rectifying, "SCS-7.1.2");
        var confirm = define.Trigger(InspectionTrigger.Confirm, new LocalizedText("confirm", "确认整改"), Inspectors, StoreDocument.Rectifying);
        var sendBack = define.Trigger(InspectionTrigger.SendBack, new LocalizedText("send it back", "退回整改"), Inspectors, StoreDocument.Rectifying);
        var close = define.Trigger(InspectionTrigger.Close, new LocalizedText("close the inspection", "检查办结"), Inspectors, StoreDocument.Closing, "SCS-7.1.1", "SCS-7.1.2");
        var report = define.Trigger(InspectionTrigger.Report, new LocalizedText("report the audit", "出具审计报告"), [StoreRoles.InternalAudit], "SCS-7.1.3");

        define.Configure(State.Planned)
            .PermitIf(check, State.Checked, IsItsInspector, IsOnADrawnDay, AspectsAreSeen);
        define.Configure(State.Checked)
            .PermitIf(clean, State.Clean, IsItsInspector, HasNoFinding)
            .PermitIf(find, State.FindingMade, IsItsInspector, HasFinding);
        define.Configure(State.Clean)
            .PermitIf(close, State.Closed, IsItsInspector, IsNoAudit)
            .PermitIf(report, State.Reported, IsAudit, HasReport);
        define.Configure(State.FindingMade)
            .PermitIf(urge, State.RectificationUrged, IsItsInspector);
        define.Configure(State.RectificationUrged)
            .OnEntry(Urge)
            .PermitIf(rectify, State.Rectified, HasRemedies);
        define.Configure(State.Rectified)
            .PermitIf(confirm, State.Confirmed, IsItsInspector, IsPutRight)
            .PermitIf(sendBack, State.RectificationUrged, IsItsInspector, IsNotPutRight);
        define.Configure(State.Confirmed)
            .PermitIf(close, State.Closed, IsItsInspector, IsNoAudit)
            .PermitIf(report, State.Reported, IsAudit, HasReport);
        define.Configure(State.Reported)
            .OnEntryFrom(report, SendReport);
        define.Configure(State.Closed);

        define.Clock(CheckClock, new LocalizedText("inspect again", "按期检查"), "SCS-7.1.1", "SCS-7.1.3", StoreDocument.Intervals, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.CountingOfDays)
            .Starts()
            .StopsIn(State.Checked)
            .Within(_ => null)
            .UnlessDecided(inspection => inspection.Limits?.Of(CheckClock));
        define.Clock(RectifyClock, new LocalizedText("put the finding right", "整改"), "SCS-7.1.2", StoreDocument.Rectifying, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours, QuestionsOfAllDocuments.CountingOfDays)
            .StartsIn(State.FindingMade)
            .StopsIn(State.Confirmed)
            .Within(StoreService.RectifyWithin)
            .UnlessDecided(inspection => inspection.Limits?.Of(RectifyClock));
    }

    private static void Name(LifecycleBuilder<StoreInspection, InspectionState, InspectionTrigger> define) => define
        .State(State.Planned, new LocalizedText("planned", "待检查"), "SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3")
        .State(State.Checked, new LocalizedText("checked", "已检查"), "SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3")
        .State(State.Clean, new LocalizedText("nothing found", "未发现问题"), "SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3")
        .State(State.FindingMade, new LocalizedText("something found", "发现问题"), "SCS-7.1.2", StoreDocument.Rectifying)
        .State(State.RectificationUrged, new LocalizedText("urged to put right", "已督促整改"), "SCS-7.1.2", StoreDocument.Rectifying)
        .State(State.Rectified, new LocalizedText("put right", "已整改"), StoreDocument.Rectifying)
        .State(State.Confirmed, new LocalizedText("confirmed", "整改已确认"), StoreDocument.Rectifying)
        .State(State.Reported, new LocalizedText("audit reported", "审计已报告"), "SCS-7.1.3")
        .State(State.Closed, new LocalizedText("closed", "检查已办结"), StoreDocument.Closing, "SCS-7.1.1", "SCS-7.1.2")
        .Initial(State.Planned)
        .Final(State.Reported, State.Closed);
}
