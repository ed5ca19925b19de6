using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What the host is ordered to do.
public sealed partial class TobaccoComplaintLifecycle
{
    private static readonly Effect<TobaccoComplaint> RouteToOwner = Order(
        TobaccoComplaintTask.RouteToOwner,
        "tob.complaint.route-to-owner",
        new LocalizedText("have the case handed to the department that owns it", "转归口部门办理"),
        _ => TobaccoRoles.CityCompany.Id,
        AnswerClock,
        "TOB-23.1");

    private static readonly Effect<TobaccoComplaint> Handle = Order(
        TobaccoComplaintTask.Handle,
        "tob.complaint.handle",
        new LocalizedText("have the case examined, solved and handled", "安排核实、研究、处理"),
        Owner,
        AnswerClock,
        "TOB-23.2", "TOB-23.3", "TOB-17.2");

    private static readonly Effect<TobaccoComplaint> TellResult = Order(
        TobaccoComplaintTask.TellResult,
        "tob.complaint.tell-result",
        new LocalizedText("have the result told to the person who raised the case", "将结果反馈给投诉者"),
        Owner,
        AnswerClock,
        "TOB-17.2");

    private static readonly Effect<TobaccoComplaint> CallBack = Order(
        TobaccoComplaintTask.CallBack,
        "tob.complaint.call-back",
        new LocalizedText("call the customer back about the result", "对处理结果进行电话回访"),
        _ => TobaccoRoles.ComplaintAssessmentCentre.Id,
        null,
        "TOB-23.4", "TOB-17.5");

    private static readonly Effect<TobaccoComplaint> TakeUpAgain = Order(
        TobaccoComplaintTask.TakeUpAgain,
        "tob.complaint.take-up-again",
        new LocalizedText("have the case handed to its owner once more", "转归口部门重新办理"),
        _ => TobaccoRoles.CityCompany.Id,
        AnswerClock,
        TobaccoDocument.ReopeningLeftOpen, "TOB-23.4");

    private static readonly Effect<TobaccoComplaint> PublishInBulletin = Order(
        TobaccoComplaintTask.PublishInBulletin,
        "tob.complaint.publish-in-bulletin",
        new LocalizedText("publish the result in the bulletin and count it in the assessment of network building", "定期通报并纳入网建考核"),
        _ => TobaccoRoles.ComplaintAssessmentCentre.Id,
        null,
        "TOB-23.5");

    private static readonly Effect<TobaccoComplaint> RecordBreach = Order(
        TobaccoComplaintTask.RecordBreach,
        "tob.complaint.record-breach",
        new LocalizedText("record that the working day was not kept", "登记未在一个工作日内处理反馈"),
        Owner,
        null,
        "TOB-17.2", "OQ-18");

    private static readonly Effect<TobaccoComplaint> OpenSanctionMatter = new(
        "tob.complaint.open-sanction-matter",
        new LocalizedText("open a sanction matter against the staff member", "对责任人员启动处罚程序"),
        step => new SanctionMatter($"{step.Case.Id}/{step.Case.Fault!.Staff}", step.Case.Fault),
        "TOB-26.2", "TOB-26.3", "TOB-26.4");

    private static Effect<TobaccoComplaint> Order(
        TobaccoComplaintTask task, string id, LocalizedText sentence, Func<Step<TobaccoComplaint>, string> to, string? clock, params string[] clauses) =>
        new(id, sentence, step => new TobaccoComplaintOrder(task, step.Case.Id.Value, to(step), About(task, step)), clauses)
        {
            Clock = clock,
        };

    private static string Owner(Step<TobaccoComplaint> step) => step.Case.OwningDepartment ?? TobaccoRoles.CityCompany.Id;

    private static string? About(TobaccoComplaintTask task, Step<TobaccoComplaint> step) =>
        task == TobaccoComplaintTask.TakeUpAgain ? Now(step)?.CallBack?.NewDemand : null;
}
