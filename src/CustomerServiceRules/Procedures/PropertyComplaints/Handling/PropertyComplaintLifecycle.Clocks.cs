using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// By when what has to be done. No clock pauses: the document names no case in which one does.
public sealed partial class PropertyComplaintLifecycle
{
    private static void ReceptionClocks(LifecycleBuilder<PropertyComplaint, PropertyComplaintState, Trigger> define, Triggers on)
    {
        Clock(define, PropertyComplaintClocks.Record, new LocalizedText("record the complaint and send it to the departments", "登记并发送投诉信息"), "CGH-5.3.1", "CGH-5.3.2b", "OQ-20")
            .Starts()
            .StopsOn(on.Record)
            .Within(RecordWithin, PropertyComplaints.RecordWithin, PropertyComplaints.RecordAfterOpeningWithin);
        Clock(define, PropertyComplaintClocks.TellFeedbackTime, new LocalizedText("tell the customer about when to expect feedback", "说明反馈的大致时间"), "CGH-5.3.2a")
            .Starts()
            .StopsOn(on.TellFeedbackTime)
            .Within(complaint => complaint.Route == ReceptionRoute.OutsideWorkingTime ? PropertyComplaints.TellFeedbackTimeWithin : null, PropertyComplaints.TellFeedbackTimeWithin);
        Clock(define, PropertyComplaintClocks.Notify, new LocalizedText("notify the department that can act", "即时通知责任部门"), "CGH-5.3.3", "OQ-69")
            .Starts()
            .StopsOn(on.NotifyDutyDepartment)
            .Within(complaint => complaint.DisturbsLife ? PropertyComplaints.NotifyWithin : null, PropertyComplaints.NotifyWithin);
    }

    private static void HandlingClocks(LifecycleBuilder<PropertyComplaint, PropertyComplaintState, Trigger> define, Triggers on)
    {
        Clock(define, PropertyComplaintClocks.Handle, new LocalizedText("handle the complaint", "处理投诉"), "OQ-22", "CGH-4.2", "OQ-65", PropertyComplaintsDocument.NoPause)
            .RestartsOn(on.IssueTask)
            .StopsIn(PropertyComplaintState.Resolved)
            .Within(PropertyComplaints.HandleWithin);
        Clock(define, PropertyComplaintClocks.Answer, new LocalizedText("tell the customer the outcome", "向客户反馈"), "OQ-22", PropertyComplaintsDocument.ResultIsToldFirst, "OQ-21", "OQ-65", PropertyComplaintsDocument.NoPause)
            .Starts()
            .RestartsOn(on.Reopen)
            .RestartsOn(on.FindValid)
            .ResumesOn(on.FindNotValid)
            .StopsOn(on.Answer)
            .StopsIn(PropertyComplaintState.ReferredElsewhere)
            .Within(PropertyComplaints.AnswerWithin);
        Clock(define, PropertyComplaintClocks.CallBack, new LocalizedText("call back and verify the result", "回访验证"), "OQ-22", "CGH-4.1.3", "OQ-65", PropertyComplaintsDocument.NoPause)
            .RestartsOn(on.ReportResult)
            .StopsIn(PropertyComplaintState.CalledBack)
            .StopsIn(PropertyComplaintState.NotValid)
            .Within(PropertyComplaints.CallBackWithin);
    }

    private static ClockBuilder<PropertyComplaint, PropertyComplaintState, Trigger> Clock(
        LifecycleBuilder<PropertyComplaint, PropertyComplaintState, Trigger> define, string id, LocalizedText sentence, params string[] clauses) =>
        define.Clock(id, sentence, clauses)
            .UnlessDecided(complaint => complaint.Limits?.Of(id))
            .CountedBy(complaint => complaint.Calendar);

    private static Parameter<TimeLimit> RecordWithin(PropertyComplaint complaint) =>
        complaint.Route is ReceptionRoute.OutsideWorkingTime or ReceptionRoute.DisturbingOutsideWorkingTime
            ? PropertyComplaints.RecordAfterOpeningWithin
            : PropertyComplaints.RecordWithin;

    // What is done at the due instant is in time, so the delay begins a second later. It is reported once a task.
    private static DateTimeOffset? DelayOf(Timing<PropertyComplaint> timing) =>
        timing.History.HasSince(Trigger.ReportDelay, Trigger.IssueTask) ? null : timing.DueOf(PropertyComplaintClocks.Handle)?.AddSeconds(1);
}
