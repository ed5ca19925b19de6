using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// Whether the person who raised a case suffers for it, beside the case and also after its end: what is reported is examined
/// by the complaint assessment centre, what is found true opens a sanction matter, and until that is decided the case cannot
/// be closed.
/// </summary>
public sealed class RetaliationRegion : LifecycleDefinition<TobaccoComplaint, RetaliationState, RetaliationTrigger>
{
    /// <summary>It is said what was done.</summary>
    public static readonly Guard<TobaccoComplaint> HasAct = new(
        "tob.retaliation.has-act",
        new LocalizedText("it is said what was done to the person", "已说明报复或变相报复的行为"),
        step => StepText.IsSaid(step.Case.Retaliation?.Act),
        "TOB-17.3");

    /// <summary>The person who did it and the unit are named.</summary>
    public static readonly Guard<TobaccoComplaint> HasCulprit = new(
        "tob.retaliation.has-culprit",
        new LocalizedText("who did it is named, and the unit", "已查明责任人员及所在单位"),
        step => StepText.IsSaid(step.Case.Retaliation?.Person) && StepText.IsSaid(step.Case.Retaliation?.Unit),
        "TOB-17.3", TobaccoDocument.RetaliationLeftOpen);

    /// <summary>The sanction for it is decided.</summary>
    public static readonly Guard<TobaccoComplaint> IsSanctioned = new(
        "tob.retaliation.is-sanctioned",
        new LocalizedText("the sanction for it is decided", "已作出处罚决定"),
        step => step.Case.Retaliation is { IsSanctioned: true },
        "TOB-17.3", TobaccoDocument.RetaliationLeftOpen, "TOB-26.4");

    private static readonly Effect<TobaccoComplaint> Examine = new(
        "tob.retaliation.examine",
        new LocalizedText("have the reported retaliation examined", "核查报复、变相报复"),
        step => new TobaccoComplaintOrder(
            TobaccoComplaintTask.ExamineRetaliation, step.Case.Id.Value, TobaccoRoles.ComplaintAssessmentCentre.Id, step.Case.Retaliation?.Act),
        "TOB-17.3", TobaccoDocument.RetaliationLeftOpen);

    private static readonly Effect<TobaccoComplaint> OpenSanctionMatter = new(
        "tob.retaliation.open-sanction-matter",
        new LocalizedText("open a sanction matter for the retaliation", "对报复行为启动处罚程序"),
        step => new SanctionMatter(
            $"{step.Case.Id}/retaliation/{step.Case.Retaliation!.Person}",
            new StaffFault(step.Case.Retaliation.Person!, step.Case.Retaliation.Unit!, SanctionGround.Retaliation)),
        "TOB-17.3", TobaccoDocument.RetaliationLeftOpen, "TOB-26.4");

    internal RetaliationRegion()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.retaliation";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Retaliation against who complains", "报复、变相报复监督");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<TobaccoComplaint, RetaliationState, RetaliationTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        define.State(RetaliationState.NoneOpen, new LocalizedText("none open", "无未了结的报复"), "TOB-17.3")
            .State(RetaliationState.Reported, new LocalizedText("reported", "已举报，核查中"), "TOB-17.3", TobaccoDocument.RetaliationLeftOpen)
            .State(RetaliationState.Confirmed, new LocalizedText("found true", "已查实"), "TOB-17.3", TobaccoDocument.RetaliationLeftOpen)
            .Initial(RetaliationState.NoneOpen);
        var report = define.Trigger(
            RetaliationTrigger.ReportRetaliation,
            new LocalizedText("report retaliation", "举报报复行为"),
            [TobaccoRoles.Customer, TobaccoRoles.ReceptionStaff, TobaccoRoles.ComplaintAssessmentCentre],
            "TOB-17.3");
        var dismiss = define.Trigger(
            RetaliationTrigger.DismissRetaliation,
            new LocalizedText("find no retaliation", "查无报复行为"),
            [TobaccoRoles.ComplaintAssessmentCentre],
            "TOB-17.3", TobaccoDocument.RetaliationLeftOpen);
        var confirm = define.Trigger(
            RetaliationTrigger.ConfirmRetaliation,
            new LocalizedText("find retaliation", "查实报复行为"),
            [TobaccoRoles.ComplaintAssessmentCentre],
            "TOB-17.3", TobaccoDocument.RetaliationLeftOpen);
        var end = define.Trigger(
            RetaliationTrigger.EndRetaliation,
            new LocalizedText("end with the sanction", "处罚后了结"),
            [TobaccoRoles.ComplaintAssessmentCentre],
            "TOB-17.3", TobaccoDocument.RetaliationLeftOpen);

        define.Configure(RetaliationState.NoneOpen).PermitIf(report, RetaliationState.Reported, HasAct);
        define.Configure(RetaliationState.Reported)
            .OnEntryFrom(report, Examine)
            .Permit(dismiss, RetaliationState.NoneOpen)
            .PermitIf(confirm, RetaliationState.Confirmed, HasCulprit);
        define.Configure(RetaliationState.Confirmed)
            .OnEntryFrom(confirm, OpenSanctionMatter)
            .PermitIf(end, RetaliationState.NoneOpen, IsSanctioned);
    }
}
