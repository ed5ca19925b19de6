using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What has to be there before a case moves on. After a reopening it has to be there anew.
public sealed partial class TobaccoComplaintLifecycle
{
    /// <summary>It is one of the five types.</summary>
    public static readonly Guard<TobaccoComplaint> HasType = new(
        "tob.complaint.has-type",
        new LocalizedText("it is a complaint, a report, an enquiry, an opinion or a suggestion", "属于投诉、举报、咨询、意见或建议"),
        step => step.Case.Type is { } type && Enum.IsDefined(type),
        "TOB-17.1");

    /// <summary>A department owns it.</summary>
    public static readonly Guard<TobaccoComplaint> HasOwner = new(
        "tob.complaint.has-owner",
        new LocalizedText("a department owns it", "已明确归口部门"),
        step => StepText.IsSaid(step.Case.OwningDepartment),
        "TOB-23.1");

    /// <summary>The owner is not the unit that will call back.</summary>
    public static readonly Guard<TobaccoComplaint> OwnerIsNotTheCentre = new(
        "tob.complaint.owner-is-not-the-centre",
        new LocalizedText("its owner is not the complaint assessment centre, which calls back", "归口部门不是负责回访的投诉考评中心"),
        step => !ComplaintCentre.Is(step.Case.OwningDepartment),
        "TOB-23.4", "OQ-19", "X-5")
    {
        Actual = step => step.Case.OwningDepartment,
    };

    /// <summary>Whether it is true is known.</summary>
    public static readonly Guard<TobaccoComplaint> IsExamined = new(
        "tob.complaint.is-examined",
        new LocalizedText("whether it is true is found out", "已核实是否属实"),
        step => Now(step)?.Finding.IsTrue is not null,
        "TOB-23.2");

    /// <summary>The cause is known.</summary>
    public static readonly Guard<TobaccoComplaint> HasCause = new(
        "tob.complaint.has-cause",
        new LocalizedText("its cause is found", "已查明前因后果"),
        step => StepText.IsSaid(Now(step)?.Finding.Cause),
        "TOB-23.3");

    /// <summary>A person answers for it by name.</summary>
    public static readonly Guard<TobaccoComplaint> HasNamedPerson = new(
        "tob.complaint.has-named-person",
        new LocalizedText("the person who answers for it is named", "责任已落实到具体责任人"),
        step => StepText.IsSaid(Now(step)?.Finding.ResponsiblePerson),
        "TOB-23.3");

    /// <summary>There is a solution.</summary>
    public static readonly Guard<TobaccoComplaint> HasSolution = new(
        "tob.complaint.has-solution",
        new LocalizedText("there is a feasible solution", "已提出切实可行的解决方案"),
        step => StepText.IsSaid(Now(step)?.Finding.Solution),
        "TOB-23.3");

    /// <summary>It is handled.</summary>
    public static readonly Guard<TobaccoComplaint> IsHandled = new(
        "tob.complaint.is-handled",
        new LocalizedText("it is handled", "有处理"),
        step => StepText.IsSaid(Now(step)?.Handling),
        "TOB-23.2", "TOB-17.2");

    /// <summary>It is answered.</summary>
    public static readonly Guard<TobaccoComplaint> IsAnswered = new(
        "tob.complaint.is-answered",
        new LocalizedText("it is answered", "有反馈"),
        step => StepText.IsSaid(Now(step)?.Answer),
        "TOB-23.2", "TOB-17.2");

    /// <summary>It is recorded.</summary>
    public static readonly Guard<TobaccoComplaint> IsRecorded = new(
        "tob.complaint.is-recorded",
        new LocalizedText("handling and answer are recorded", "有记录"),
        step => StepText.IsSaid(Now(step)?.RecordNumber),
        "TOB-23.2");

    /// <summary>The three questions of the call-back are answered.</summary>
    public static readonly Guard<TobaccoComplaint> IsCalledBack = new(
        "tob.complaint.is-called-back",
        new LocalizedText("the customer has said whether the result is true, whether it satisfies and whether anything new is asked for", "已验证结果、了解满意程度及新的要求"),
        step => Now(step)?.CallBack is not null,
        "TOB-23.4");

    /// <summary>The unit that called back is not the one that handled.</summary>
    public static readonly Guard<TobaccoComplaint> IsCalledByAnotherUnit = new(
        "tob.complaint.is-called-by-another-unit",
        new LocalizedText("the complaint assessment centre called, and not the department that handled the case", "回访由投诉考评中心而非承办部门进行"),
        step => Now(step)?.CallBack is not { } call || (ComplaintCentre.Is(call.Caller) && !ComplaintCentre.AreOne(call.Caller, step.Case.OwningDepartment)),
        "TOB-23.4", "OQ-19", "X-5")
    {
        Actual = step => Now(step)?.CallBack?.Caller,
        Required = _ => ComplaintCentre.Names[0],
    };

    /// <summary>The result is as it was reported.</summary>
    public static readonly Guard<TobaccoComplaint> ResultIsConfirmed = new(
        "tob.complaint.result-is-confirmed",
        new LocalizedText("the customer confirms the result", "客户确认处理结果属实"),
        step => Now(step)?.CallBack is { ResultConfirmed: true },
        "TOB-23.4", TobaccoDocument.ClosingLeftOpen);

    /// <summary>The customer is satisfied.</summary>
    public static readonly Guard<TobaccoComplaint> IsSatisfied = new(
        "tob.complaint.is-satisfied",
        new LocalizedText("the customer is satisfied", "客户满意"),
        step => Now(step)?.CallBack is { Satisfied: true },
        "TOB-23.4", TobaccoDocument.ClosingLeftOpen);

    /// <summary>The customer asks for nothing new.</summary>
    public static readonly Guard<TobaccoComplaint> HasNoNewDemand = new(
        "tob.complaint.has-no-new-demand",
        new LocalizedText("the customer asks for nothing new", "客户没有新的要求"),
        step => Now(step)?.CallBack is { } call && !StepText.IsSaid(call.NewDemand),
        "TOB-23.4", TobaccoDocument.ClosingLeftOpen)
    {
        Actual = step => Now(step)?.CallBack?.NewDemand,
    };

    /// <summary>Nobody is known to have retaliated, or it has been sanctioned.</summary>
    public static readonly Guard<TobaccoComplaint> IsFreeOfRetaliation = new(
        "tob.complaint.is-free-of-retaliation",
        new LocalizedText("no retaliation is being examined, and none that was found is without its sanction", "不存在未查清或未处理的报复、变相报复"),
        step => step.In(RetaliationState.NoneOpen),
        "TOB-17.3", TobaccoDocument.RetaliationLeftOpen);

    /// <summary>The result is not confirmed, the customer not satisfied, or something new asked for.</summary>
    public static readonly Guard<TobaccoComplaint> LeavesSomethingOpen = new(
        "tob.complaint.leaves-something-open",
        new LocalizedText("the result is not confirmed, the customer is not satisfied or asks for something new", "结果未确认、客户不满意或有新的要求"),
        step => Now(step)?.CallBack is { } call && (!call.ResultConfirmed || !call.Satisfied || StepText.IsSaid(call.NewDemand)),
        TobaccoDocument.ReopeningLeftOpen, "TOB-23.4");

    /// <summary>A staff member is found at fault.</summary>
    public static readonly Guard<TobaccoComplaint> HasFault = new(
        "tob.complaint.has-fault",
        new LocalizedText("a staff member is found at fault, and the unit and the ground are named", "已查明责任人员、所在单位及处罚事由"),
        step => step.Case.Fault is { } fault && StepText.IsSaid(fault.Staff) && StepText.IsSaid(fault.Unit) && Enum.IsDefined(fault.Ground),
        "TOB-26.2", "TOB-26.3");

    /// <summary>The round of handling that the case is in: the first, and one more for each reopening; null while the host knows nothing of it.</summary>
    private static HandlingRound? Now(Step<TobaccoComplaint> step) => step.Case.Rounds.ElementAtOrDefault(Reopenings(step.Record));

    private static int Reopenings(LifecycleRecord record) => record.History.NewestFirst.Count(happened => happened.Is(TobaccoComplaintTrigger.Reopen));
}
