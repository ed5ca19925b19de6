using System.Globalization;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using Effect = CustomerServiceRules.Lifecycles.Effect<CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaint>;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// What the host's people are ordered to do when a complaint moves.
public sealed partial class PropertyComplaintLifecycle
{
    private const string ToCustomer = "customer";

    private static readonly Effect TellFeedbackTime = new(
        "cgh.complaint.tell-the-customer-when",
        new LocalizedText("tell the customer about when to expect feedback", "向客户说明反馈的大致时间"),
        step => Tell(step, ToCustomer, string.Create(CultureInfo.InvariantCulture, $"feedback about {step.Case.PromisedFeedbackAt:yyyy-MM-dd HH:mm}")),
        "CGH-5.3.2a")
    {
        Clock = PropertyComplaintClocks.TellFeedbackTime,
    };

    private static readonly Effect NotifyAtOnce = new(
        "cgh.complaint.notify-at-once",
        new LocalizedText("notify the department on duty, or in working time the responsible one, to arrange the handling at once", "即时通知值班责任部门安排处理"),
        step => Tell(step, step.Case.NotifiedAtOnce!, step.Case.Content),
        "CGH-5.3.3", "OQ-69")
    {
        Clock = PropertyComplaintClocks.Notify,
    };

    private static readonly Effect SendComplaint = new(
        "cgh.complaint.send",
        new LocalizedText("send the complaint to the responsible and the related departments", "向责任部门及相关部门发送投诉信息"),
        step => new ComplaintMessage(step.Case.Id.Value, step.Case.ResponsibleDepartment!, string.Join(", ", step.Case.RelatedDepartments), step.Case.Content),
        "CGH-5.3.1", "CGH-5.3.2b")
    {
        Clock = PropertyComplaintClocks.Record,
    };

    private static readonly Effect HandOver = new(
        "cgh.complaint.hand-over",
        new LocalizedText("hand the complaint to the procedure of warranty and rework", "转《碧桂园房屋保修返修实施作业指引》处理"),
        step => new ComplaintReferral(step.Case.Id.Value, ComplaintReferral.WarrantyAndRework),
        "CGH-5.2.1");

    private static readonly Effect IssueTask = new(
        "cgh.complaint.issue-task",
        new LocalizedText("issue the handling task", "下达投诉处理任务"),
        step => new HandlingTask(
            step.Case.Id.Value, step.Case.ResponsibleDepartment!, step.Case.DepartmentHead!, step.Record.History.Times(PropertyComplaintTrigger.IssueTask) + 1),
        "CGH-4.1.2")
    {
        Clock = PropertyComplaintClocks.Handle,
    };

    private static readonly Effect HaveHeadWatch = new(
        "cgh.complaint.have-the-head-watch",
        new LocalizedText("have the first head of the department watch over the result", "由部门第一负责人监控处理结果"),
        step => Tell(step, step.Case.DepartmentHead!, "watch over the result"),
        "CGH-4.2");

    private static readonly Effect ReportDelayToHead = new(
        "cgh.complaint.report-delay-to-the-head",
        new LocalizedText("report the delay to the first head of the department", "向部门第一负责人报告逾期"),
        step => Tell(step, Head(step), "the handling is overdue"),
        PropertyComplaintsDocument.Delay, "CGH-4.2");

    private static readonly Effect AskForCallBack = new(
        "cgh.complaint.ask-for-call-back",
        new LocalizedText("tell the customer the result, then call back and verify", "向客户反馈结果后回访验证"),
        step => Tell(step, PropertyComplaintRoles.CustomerRelations.Id, "call back and verify the result"),
        "CGH-4.1.3", PropertyComplaintsDocument.ResultIsToldFirst)
    {
        Clock = PropertyComplaintClocks.CallBack,
    };

    private static readonly Effect TellResult = new(
        "cgh.complaint.tell-the-result",
        new LocalizedText("tell the customer the result", "向客户反馈处理结果"),
        step => Tell(step, ToCustomer, step.Case.Results.ElementAtOrDefault(step.Record.History.Times(PropertyComplaintTrigger.ReportResult) - 1)?.Outcome ?? "the result"),
        PropertyComplaintsDocument.ResultIsToldFirst);

    private static readonly Effect TellReason = new(
        "cgh.complaint.tell-the-reason",
        new LocalizedText("tell the customer why the complaint is not valid", "向客户说明非有效投诉的理由"),
        step => Tell(step, ToCustomer, step.Case.ReasonOfInvalidity ?? "not valid"),
        "OQ-21");

    private static readonly Effect AskForAnswer = new(
        "cgh.complaint.ask-for-answer",
        new LocalizedText("have the customer answered", "安排答复客户"),
        step => Tell(step, PropertyComplaintRoles.CustomerRelations.Id, "answer the customer: the complaint is not valid"),
        "OQ-21")
    {
        Clock = PropertyComplaintClocks.Answer,
    };

    private static readonly Effect WriteInformation = new(
        "cgh.complaint.write-information",
        new LocalizedText("count the complaint and write the complaint information", "统计分析并编写投诉信息"),
        step => ComplaintInformation.Of(step),
        "CGH-4.1.3");

    private static readonly Effect TellHeadOfReopening = new(
        "cgh.complaint.tell-the-head-of-reopening",
        new LocalizedText("tell the first head of the department why the complaint is reopened", "向部门第一负责人说明重新处理的原因"),
        step => Tell(step, Head(step), WhyReopened(LatestCallBack(step)!)),
        PropertyComplaintsDocument.Reopening, "CGH-4.2");

    private static Notice Tell(Step<PropertyComplaint> step, string whom, string about) => new(whom, step.Case.Id.Value, about);

    private static string Head(Step<PropertyComplaint> step) => step.Case.DepartmentHead ?? PropertyComplaintRoles.DepartmentHead.Id;

    private static string WhyReopened(CallBack call) => string.Join(
        "; ",
        new[]
        {
            call.ResultConfirmed ? null : "the result is not confirmed",
            call.Satisfied ? null : "the customer is not satisfied",
            call.NewDemand,
        }.OfType<string>());
}
