using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// The limits of the procedure: four of the document, three that it lost.
public static partial class PropertyComplaints
{
    /// <summary>From receipt in working time until recorded and sent; 4 working hours (CGH-5.3.1, OQ-20).</summary>
    public static Parameter<TimeLimit> RecordWithin { get; } = Limit(
        PropertyComplaintClocks.Record,
        "Limit for recording and sending a complaint received in working time",
        "工作时间收到的投诉登记并发送时限",
        TimeLimit.WorkingHours(4),
        "CGH-5.3.1",
        "OQ-20");

    /// <summary>
    /// From receipt outside working time until recorded and sent; 4 working hours, which run from the next beginning of work
    /// (CGH-5.3.2b, OQ-20).
    /// </summary>
    public static Parameter<TimeLimit> RecordAfterOpeningWithin { get; } = Limit(
        "cgh.complaint.record-after-opening",
        "Limit for recording and sending a complaint received outside working time, from the next beginning of work",
        "非工作时间收到的投诉自下个工作日开始起登记并发送时限",
        TimeLimit.WorkingHours(4),
        "CGH-5.3.2b",
        "OQ-20",
        PropertyComplaintsDocument.BeforeOpeningOrInABreak);

    /// <summary>From receipt until the customer knows about when to expect feedback; at once (CGH-5.3.2a).</summary>
    public static Parameter<TimeLimit> TellFeedbackTimeWithin { get; } = Limit(
        PropertyComplaintClocks.TellFeedbackTime, "Limit for telling the customer when to expect feedback", "说明反馈大致时间的时限", TimeLimit.AtOnce, "CGH-5.3.2a");

    /// <summary>From receipt until those who can act are notified; at once (CGH-5.3.3, OQ-69).</summary>
    public static Parameter<TimeLimit> NotifyWithin { get; } = Limit(
        PropertyComplaintClocks.Notify, "Limit for notifying of what disturbs normal life", "影响正常生活的投诉通知时限", TimeLimit.AtOnce, "CGH-5.3.3", "OQ-69");

    /// <summary>From a task until its result; lost with the end of the source, so that a host has to give it (OQ-22).</summary>
    public static Parameter<TimeLimit> HandleWithin { get; } = Lost(
        PropertyComplaintClocks.Handle, "Limit for handling a complaint, from the task", "投诉处理时限");

    /// <summary>From receipt, or from reopening, until the customer is told the outcome; lost, so that a host has to give it (OQ-22).</summary>
    public static Parameter<TimeLimit> AnswerWithin { get; } = Lost(
        PropertyComplaintClocks.Answer, "Limit for telling the customer the outcome, from receipt", "投诉反馈时限");

    /// <summary>From a result until the call-back about it; lost, so that a host has to give it (OQ-22).</summary>
    public static Parameter<TimeLimit> CallBackWithin { get; } = Lost(
        PropertyComplaintClocks.CallBack, "Limit for the call-back, from the result", "回访验证时限");

    private static Parameter<TimeLimit> Limit(string clock, string english, string chinese, TimeLimit limit, params string[] clauses) =>
        new($"{clock}-within", new LocalizedText(english, chinese), "", new DatedValue<TimeLimit>(limit, clauses));

    private static Parameter<TimeLimit> Lost(string clock, string english, string chinese) =>
        Parameter.Required<TimeLimit>($"{clock}-within", new LocalizedText(english, chinese), "", "OQ-22");
}
