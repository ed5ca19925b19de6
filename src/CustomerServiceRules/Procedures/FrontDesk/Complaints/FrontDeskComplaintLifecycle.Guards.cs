using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.FrontDesk;

// What has to be there before a complaint moves on.
public sealed partial class FrontDeskComplaintLifecycle
{
    /// <summary>Understanding was shown and an apology made.</summary>
    public static readonly Guard<FrontDeskComplaint> HasApologised = new(
        "frd.complaint.has-apologised",
        new LocalizedText("understanding was shown and an apology made", "已表达理解和歉意"),
        step => step.Case.HasApologised,
        "FRD-4.4");

    /// <summary>The customer has confirmed the content.</summary>
    public static readonly Guard<FrontDeskComplaint> IsContentConfirmed = new(
        "frd.complaint.is-content-confirmed",
        new LocalizedText("the customer has confirmed what the complaint is about", "投诉内容已确认"),
        step => step.Case.IsContentConfirmed,
        "FRD-4.4");

    /// <summary>The front desk finds no solution.</summary>
    public static readonly Guard<FrontDeskComplaint> CannotBeAnswered = new(
        "frd.complaint.cannot-be-answered",
        new LocalizedText("it is noted why the front desk finds no solution", "已注明前台无法解答的原因"),
        step => StepText.IsSaid(step.Case.CannotBeAnswered),
        "FRD-4.2", FrontDeskDocument.AskingHigher);

    /// <summary>The department concerned is known.</summary>
    public static readonly Guard<FrontDeskComplaint> HasDepartment = new(
        "frd.complaint.has-department",
        new LocalizedText("the department concerned is known", "已明确相关部门"),
        step => StepText.IsSaid(step.Case.Department),
        "FRD-4.4");

    /// <summary>There is a solution.</summary>
    public static readonly Guard<FrontDeskComplaint> HasSolution = new(
        "frd.complaint.has-solution",
        new LocalizedText("there is a solution", "已有解决方案"),
        step => StepText.IsSaid(step.Case.Solution),
        "FRD-4.4", "FRD-2.4");

    /// <summary>Something is noted of how it goes.</summary>
    public static readonly Guard<FrontDeskComplaint> HasProgress = new(
        "frd.complaint.has-progress",
        new LocalizedText("how it goes is noted", "已记录处理进展"),
        step => StepText.IsSaid(step.Case.Progress),
        "FRD-4.4");

    /// <summary>The outcome is known.</summary>
    public static readonly Guard<FrontDeskComplaint> HasOutcome = new(
        "frd.complaint.has-outcome",
        new LocalizedText("its outcome is noted", "已记录处理结果"),
        step => StepText.IsSaid(step.Case.Outcome),
        "FRD-4.4", FrontDeskDocument.Following);

    /// <summary>The organisation that owns the matter is named.</summary>
    public static readonly Guard<FrontDeskComplaint> HasOwningOrganisation = new(
        "frd.complaint.has-owning-organisation",
        new LocalizedText("the organisation that owns the matter is named", "已明确主管单位"),
        step => StepText.IsSaid(step.Case.OwningOrganisation),
        FrontDeskDocument.HandingOver);
}
