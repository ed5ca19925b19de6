using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using Guard = CustomerServiceRules.Lifecycles.Guard<CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaint>;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// What has to hold before a complaint moves on.
public sealed partial class PropertyComplaintLifecycle
{
    /// <summary>It is decided how the complaint is received.</summary>
    public static readonly Guard RouteIsDecided = new(
        "cgh.complaint.route-is-decided", new LocalizedText("it is decided how the complaint is received", "已确定接收方式"), step => step.Case.Route is not null, "CGH-5.3.1", "CGH-5.3.2b", "CGH-5.3.3");

    /// <summary>A time for feedback is promised and lies ahead.</summary>
    public static readonly Guard FeedbackTimeIsPromised = new(
        "cgh.complaint.feedback-time-is-promised",
        new LocalizedText("a time for feedback is promised and lies ahead", "已确定反馈的大致时间"),
        step => step.Case.PromisedFeedbackAt > step.AsOf,
        "CGH-5.3.2a");

    /// <summary>Who complained in general outside working time knows about when to expect feedback.</summary>
    public static readonly Guard FeedbackTimeIsTold = new(
        "cgh.complaint.feedback-time-is-told",
        new LocalizedText("who complained outside working time knows about when to expect feedback", "已向非工作时间投诉的客户说明反馈大致时间"),
        step => step.Case.Route != ReceptionRoute.OutsideWorkingTime || step.Record.History.Last(Trigger.TellFeedbackTime) is not null,
        "CGH-5.3.2a");

    /// <summary>The complaint disturbs normal life and needs timely handling.</summary>
    public static readonly Guard DisturbsLife = new(
        "cgh.complaint.disturbs-life", new LocalizedText("the complaint disturbs normal life and needs timely handling", "影响正常生活且需及时处理"), step => step.Case.DisturbsLife, "CGH-5.3.3", "OQ-69");

    /// <summary>Nobody has to be notified at once before anything else.</summary>
    public static readonly Guard IsGeneral = DisturbsLife.Not(
        "cgh.complaint.is-general", new LocalizedText("the complaint is a general one: nobody has to be notified at once first", "一般性投诉，无须先即时通知"));

    /// <summary>It is known who is notified at once.</summary>
    public static readonly Guard NotifiedAreKnown = new(
        "cgh.complaint.notified-are-known",
        new LocalizedText("the department to notify at once is known", "已确定即时通知的部门"),
        step => step.Case.NotifiedAtOnce is not null,
        "CGH-5.3.3", "OQ-69");

    /// <summary>The responsible department, to which the complaint is sent, is known.</summary>
    public static readonly Guard DepartmentIsKnown = new(
        "cgh.complaint.department-is-known", new LocalizedText("the responsible department is known", "已确定责任部门"), step => step.Case.ResponsibleDepartment is not null, "CGH-5.3.1", "CGH-5.3.2b");

    /// <summary>The complaint is found valid.</summary>
    public static readonly Guard IsValid = new(
        "cgh.complaint.is-valid", new LocalizedText("the complaint is found valid", "已认定为有效投诉"), step => step.Case.Validity == ComplaintValidity.Valid, "CGH-3.2", "OQ-21");

    /// <summary>The complaint is found not valid, and somebody has said why.</summary>
    public static readonly Guard IsNotValid = new(
        "cgh.complaint.is-not-valid",
        new LocalizedText("the complaint is found not valid, with a reason", "已认定为非有效投诉并说明理由"),
        step => step.Case.Validity == ComplaintValidity.NotValid && !string.IsNullOrWhiteSpace(step.Case.ReasonOfInvalidity),
        "CGH-3.2", "OQ-21");

    /// <summary>The complaint is recorded.</summary>
    public static readonly Guard IsRecorded = new(
        "cgh.complaint.is-recorded", new LocalizedText("the complaint is recorded", "已登记"), step => step.Record.History.Last(Trigger.Record) is not null, "CGH-5.3.1", "OQ-21");

    /// <summary>The complaint is not recorded yet.</summary>
    public static readonly Guard IsNotRecorded = IsRecorded.Not("cgh.complaint.is-not-recorded", new LocalizedText("the complaint is not recorded yet", "尚未登记"));

    /// <summary>The complaint is about engineering quality.</summary>
    public static readonly Guard IsEngineeringQuality = new(
        "cgh.complaint.is-engineering-quality",
        new LocalizedText("the complaint is about engineering quality", "属工程质量投诉"),
        step => step.Case.Category == PropertyComplaintCategory.EngineeringQuality,
        "CGH-5.2.1");

    /// <summary>The complaint is classified, and not as one about engineering quality.</summary>
    public static readonly Guard IsOfAnotherCategory = new(
        "cgh.complaint.is-of-another-category",
        new LocalizedText("the complaint is classified, and not about engineering quality", "已分类且不属工程质量投诉"),
        step => step.Case.Category is not null and not PropertyComplaintCategory.EngineeringQuality,
        "CGH-5.2.1");

    /// <summary>The task goes to a department other than the one that issues it.</summary>
    public static readonly Guard TaskIsForAnother = new(
        "cgh.complaint.task-is-for-another",
        new LocalizedText("the task goes to another department than the one that issues it", "任务下达给其他部门"),
        step => step.Case.ResponsibleDepartment is { } department && department != PropertyComplaintRoles.CustomerRelations.Id,
        "CGH-4.1.2", PropertyComplaintsDocument.HandlersOwnComplaints);

    /// <summary>The first head who answers for the department is named.</summary>
    public static readonly Guard HeadIsNamed = new(
        "cgh.complaint.head-is-named", new LocalizedText("the first head of the department is named", "已明确部门第一负责人"), step => step.Case.DepartmentHead is not null, "CGH-4.2");

    /// <summary>The task has a result of its own.</summary>
    public static readonly Guard ResultIsThere = new(
        "cgh.complaint.result-is-there",
        new LocalizedText("the task has a result", "已有处理结果"),
        step => step.Case.Results.Count > step.Record.History.Times(Trigger.ReportResult),
        "CGH-4.2", PropertyComplaintsDocument.ResultIsToldFirst);

    /// <summary>The customer has been told the latest result.</summary>
    public static readonly Guard ResultIsTold = new(
        "cgh.complaint.result-is-told",
        new LocalizedText("the customer has been told the result", "已向客户反馈结果"),
        step => step.Record.History.HasSince(Trigger.Answer, Trigger.ReportResult),
        PropertyComplaintsDocument.ResultIsToldFirst);

    /// <summary>The result has a call-back of its own.</summary>
    public static readonly Guard CallBackIsThere = new(
        "cgh.complaint.call-back-is-there",
        new LocalizedText("the customer's answer to the call-back is there", "已有回访记录"),
        step => NextCallBack(step) is not null,
        "CGH-4.1.3", PropertyComplaintsDocument.ResultIsToldFirst);

    /// <summary>The call-back was made by a unit other than the one that handled the complaint.</summary>
    public static readonly Guard CallerIsAnother = new(
        "cgh.complaint.caller-is-another",
        new LocalizedText("another unit than the handler has called back", "由处理部门以外的部门回访"),
        step => NextCallBack(step) is not { } call || !(Handlers(step).Contains(call.Caller)),
        "CGH-4.1.3", PropertyComplaintsDocument.HandlersOwnComplaints)
    {
        Actual = step => NextCallBack(step)?.Caller,
    };

    /// <summary>The call-back has verified the result.</summary>
    public static readonly Guard IsVerified = new(
        "cgh.complaint.is-verified",
        new LocalizedText("the result is confirmed, the customer satisfied, and nothing else asked for", "回访确认结果属实、客户满意且无新诉求"),
        step => LatestCallBack(step) is { ResultConfirmed: true, Satisfied: true, NewDemand: null },
        "CGH-4.1.3", PropertyComplaintsDocument.Closing)
    {
        Actual = step => LatestCallBack(step)?.ToString(),
    };

    /// <summary>The call-back has not verified the result.</summary>
    public static readonly Guard IsNotVerified = IsVerified.Not(
        "cgh.complaint.is-not-verified",
        new LocalizedText("the result is not confirmed, the customer not satisfied, or something else asked for", "回访未确认结果、客户不满意或有新诉求"),
        "CGH-4.1.3", PropertyComplaintsDocument.Reopening);

    /// <summary>The customer has been told that and why the procedure is not for the complaint.</summary>
    public static readonly Guard IsAnswered = new(
        "cgh.complaint.is-answered",
        new LocalizedText("the customer has been told why the complaint is not valid", "已答复客户"),
        step => step.Record.History.HasSince(Trigger.Answer, Trigger.FindNotValid),
        "OQ-21");

    private static CallBack? NextCallBack(Step<PropertyComplaint> step) =>
        step.Case.CallBacks.ElementAtOrDefault(step.Record.History.Times(Trigger.CallBack));

    private static CallBack? LatestCallBack(Step<PropertyComplaint> step) =>
        step.Case.CallBacks.ElementAtOrDefault(step.Record.History.Times(Trigger.CallBack) - 1);

    private static IEnumerable<string?> Handlers(Step<PropertyComplaint> step) =>
        [step.Case.ResponsibleDepartment, step.Case.Results.ElementAtOrDefault(step.Record.History.Times(Trigger.ReportResult) - 1)?.Unit];
}
