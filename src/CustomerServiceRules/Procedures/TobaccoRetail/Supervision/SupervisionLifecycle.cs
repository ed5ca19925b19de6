using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.TobaccoRetail.SupervisionState;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// How a supervision cycle moves, on each of the three levels alike: planned, drawn, checked; what is found is told to whoever
/// answers for it, put right and verified; then summarised, published, and counted in the assessment.
/// </summary>
public sealed partial class SupervisionLifecycle : LifecycleDefinition<SupervisionCycle, SupervisionState, SupervisionTrigger>
{
    /// <summary>The ID of the clock that runs from a finding until it is put right; only where the host states a limit for it.</summary>
    public const string RectifyClock = "tob.supervision.rectify";

    internal SupervisionLifecycle()
    {
    }

    private static readonly Role[] Supervisors =
    [
        TobaccoRoles.CountyCustomerServiceDepartment, TobaccoRoles.CigaretteCustomerServiceCentre, TobaccoRoles.ComplaintAssessmentCentre,
    ];

    private static readonly string[] Levels = ["TOB-22.1a", "TOB-22.2a", "TOB-22.3a"];

    /// <inheritdoc/>
    public override string Id => "tob.supervision";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Supervision cycle", "三级督察");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<SupervisionCycle, SupervisionState, SupervisionTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var draw = define.Trigger(SupervisionTrigger.DrawSample, new LocalizedText("draw the samples", "抽取样本"), Supervisors, "TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b");
        var check = define.Trigger(SupervisionTrigger.RecordChecks, new LocalizedText("record the checks", "登记督察情况"), Supervisors, "TOB-21.1", "TOB-22.1a", "TOB-22.2a", "TOB-22.3a");
        var clean = define.Trigger(SupervisionTrigger.FindNothing, new LocalizedText("find nothing", "未发现问题"), Supervisors, Levels);
        var find = define.Trigger(SupervisionTrigger.MakeFinding, new LocalizedText("make a finding", "发现问题"), Supervisors, "TOB-22.1d", "TOB-22.4");
        var sanction = define.Trigger(SupervisionTrigger.OpenSanctionMatter, new LocalizedText("open a sanction matter", "启动处罚程序"), Supervisors, "TOB-26.1", "TOB-26.3", TobaccoDocument.SanctionableLeftOpen);
        var notify = define.Trigger(SupervisionTrigger.NotifyResponsible, new LocalizedText("notify who is responsible", "通知责任人"), Supervisors, TobaccoDocument.RectifyingLeftOpen, "TOB-22.4");
        var rectify = define.Trigger(SupervisionTrigger.BeginRectification, new LocalizedText("put it right", "整改"), [TobaccoRoles.Unit], TobaccoDocument.RectifyingLeftOpen, "TOB-22.1d");
        var verify = define.Trigger(SupervisionTrigger.VerifyRectification, new LocalizedText("verify it", "验证整改"), Supervisors, TobaccoDocument.RectifyingLeftOpen);
        var sendBack = define.Trigger(SupervisionTrigger.SendBack, new LocalizedText("send it back", "退回整改"), Supervisors, TobaccoDocument.RectifyingLeftOpen);
        var summarise = define.Trigger(SupervisionTrigger.Summarise, new LocalizedText("summarise", "汇总整理"), Supervisors, "TOB-22.4", "TOB-21.2");
        var publish = define.Trigger(SupervisionTrigger.Publish, new LocalizedText("publish", "公布通报"), Supervisors, "TOB-22.4");
        var count = define.Trigger(SupervisionTrigger.CountInAssessment, new LocalizedText("count in the assessment", "绩效考核兑现"), [TobaccoRoles.Unit], "TOB-22.4");
        var delay = define.Trigger(SupervisionTrigger.RecordDelay, new LocalizedText("record the delay", "登记超期"), [Role.Clock], "TOB-22.1c", "TOB-22.2a", "TOB-22.3a");

        define.Configure(State.CyclePlanned)
            .PermitIf(draw, State.Sampled, IsOfItsLevel, HasStaff, StaffIsDrawnOnce, SizesAreDecided, SamplesAreLargeEnough)
            .InternalTransition(delay, RecordDelay);
        define.Configure(State.Sampled)
            .OnEntryFrom(draw, Check)
            .PermitIf(check, State.Checked, IsOfItsLevel, StaffIsChecked, AllMeansAreUsed, SampleIsAsked)
            .InternalTransition(delay, RecordDelay);
        define.Configure(State.Checked)
            .PermitIf(clean, State.Clean, IsOfItsLevel, HasNoFinding)
            .PermitIf(find, State.FindingMade, IsOfItsLevel, HasFinding, FindingsNamePerson);
        define.Configure(State.Clean)
            .PermitIf(find, State.FindingMade, IsOfItsLevel, HasFinding, FindingsNamePerson)
            .PermitIf(summarise, State.Summarised, IsOfItsLevel, HasNoFinding, HasSummary);
        define.Configure(State.FindingMade)
            .PermitIf(notify, State.Notified, IsOfItsLevel, FindingsNamePerson);
        define.Configure(State.Notified)
            .OnEntry(Rectify)
            .PermitIf(rectify, State.Rectifying, HasMeasures);
        define.Configure(State.Rectifying)
            .PermitIf(verify, State.Verified, IsOfItsLevel, IsPutRight)
            .PermitIf(sendBack, State.Notified, IsOfItsLevel, IsNotPutRight);
        define.Configure(State.Verified)
            .PermitIf(find, State.FindingMade, IsOfItsLevel, HasOpenFinding, FindingsNamePerson)
            .PermitIf(summarise, State.Summarised, IsOfItsLevel, IsPutRight, SanctionMattersAreOpen, HasSummary);
        define.Configure(State.Summarised)
            .OnEntryFrom(summarise, PublishBulletin)
            .PermitIf(publish, State.Published, IsOfItsLevel, HasBulletin);
        define.Configure(State.Published)
            .OnEntryFrom(publish, CountInAssessment)
            .PermitIf(count, State.PerformanceEffective, IsCounted);
        foreach (var state in new[] { State.FindingMade, State.Notified, State.Rectifying, State.Verified })
            define.Configure(state).InternalTransitionIf(sanction, HasFindingToSanction, OpenSanctionMatter);

        foreach (var (state, id) in new[] { (State.CyclePlanned, "tob.supervision.sample-overdue"), (State.Sampled, "tob.supervision.check-overdue") })
            define.Due(state, delay, id, new LocalizedText("the month is over without the check", "当月未完成督察"), DelayDue, "TOB-22.1c", "TOB-22.2a", "TOB-22.3a", TobaccoDocument.PeriodsLeftOpen);
        define.Clock(
                RectifyClock,
                new LocalizedText("put the finding right", "整改"),
                "TOB-22.1d", TobaccoDocument.RectifyingLeftOpen, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours, QuestionsOfAllDocuments.CountingOfDays)
            .StartsIn(State.FindingMade)
            .StopsIn(State.Verified)
            .Within(TobaccoRetail.RectifyFindingWithin);
    }

    private static DateTimeOffset? DelayDue(Timing<SupervisionCycle> timing) =>
        timing.History.Last(SupervisionTrigger.RecordDelay) is null ? timing.Case.MonthEnds : null;

    private static void Name(LifecycleBuilder<SupervisionCycle, SupervisionState, SupervisionTrigger> define) => define
        .State(State.CyclePlanned, new LocalizedText("planned", "已列入计划"), Levels)
        .State(State.Sampled, new LocalizedText("sampled", "已抽样"), "TOB-22.1b", "TOB-22.2b", "TOB-22.3a", "TOB-22.3b")
        .State(State.Checked, new LocalizedText("checked", "已督察"), "TOB-21.1", "TOB-22.1a", "TOB-22.2a", "TOB-22.3a")
        .State(State.Clean, new LocalizedText("nothing found", "未发现问题"), Levels)
        .State(State.FindingMade, new LocalizedText("something found", "发现问题"), "TOB-22.1d", "TOB-22.4")
        .State(State.Notified, new LocalizedText("told to who is responsible", "已通知责任人"), TobaccoDocument.RectifyingLeftOpen)
        .State(State.Rectifying, new LocalizedText("being put right", "整改中"), TobaccoDocument.RectifyingLeftOpen, "TOB-22.1d")
        .State(State.Verified, new LocalizedText("put right", "整改已验证"), TobaccoDocument.RectifyingLeftOpen)
        .State(State.Summarised, new LocalizedText("summarised", "已汇总"), "TOB-22.4", "TOB-21.2")
        .State(State.Published, new LocalizedText("published", "已通报"), "TOB-22.4")
        .State(State.PerformanceEffective, new LocalizedText("counts in the assessment", "绩效考核已兑现"), "TOB-22.4")
        .Initial(State.CyclePlanned)
        .Final(State.PerformanceEffective);
}
