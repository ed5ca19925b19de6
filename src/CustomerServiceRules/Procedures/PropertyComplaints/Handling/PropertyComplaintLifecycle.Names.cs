using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// What a person reads of states and triggers, who fires them, and what they rest on.
public sealed partial class PropertyComplaintLifecycle
{
    private static void Name(LifecycleBuilder<PropertyComplaint, State, Trigger> define) => define
        .State(State.Received, new LocalizedText("received", "已接收"), "CGH-3.1", "CGH-5.3.1")
        .State(State.EmergencyDispatched, new LocalizedText("notified at once", "已即时通知"), "CGH-5.3.3", "OQ-69")
        .State(State.NotValid, new LocalizedText("not valid", "非有效投诉"), "CGH-3.2", "OQ-21")
        .State(State.Recorded, new LocalizedText("recorded and sent", "已登记并发送"), "CGH-5.3.1", "CGH-5.3.2b")
        .State(State.ReferredElsewhere, new LocalizedText("referred to warranty and rework", "已转房屋保修返修程序"), "CGH-5.2.1")
        .State(State.Assigned, new LocalizedText("task issued", "已下达任务"), "CGH-4.1.2", "CGH-4.2")
        .State(State.InExecution, new LocalizedText("being handled", "处理中"), "CGH-4.2", PropertyComplaintsDocument.StepsOfHandling)
        .State(State.Resolved, new LocalizedText("result reported", "已有处理结果"), "CGH-4.2", PropertyComplaintsDocument.StepsOfHandling)
        .State(State.CalledBack, new LocalizedText("called back", "已回访"), "CGH-4.1.3")
        .State(State.Reopened, new LocalizedText("reopened", "重新处理"), PropertyComplaintsDocument.Reopening)
        .State(State.Closed, new LocalizedText("closed", "已关闭"), "CGH-4.1.3", PropertyComplaintsDocument.Closing, "OQ-21")
        .Initial(State.Received)
        .Final(State.ReferredElsewhere, State.Closed);

    private sealed class Triggers(LifecycleBuilder<PropertyComplaint, State, Trigger> define)
    {
        private static readonly Role[] CustomerRelations = [PropertyComplaintRoles.CustomerRelations];

        private static readonly Role[] Handlers =
            [PropertyComplaintRoles.ResponsibleDepartment, PropertyComplaintRoles.DepartmentHead, PropertyComplaintRoles.DutyDepartment];

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> TellFeedbackTime { get; } = define.Trigger(
            Trigger.TellFeedbackTime, new LocalizedText("tell the customer when to expect feedback", "说明反馈大致时间"), CustomerRelations, "CGH-5.3.2a");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> NotifyDutyDepartment { get; } = define.Trigger(
            Trigger.NotifyDutyDepartment, new LocalizedText("notify at once", "即时通知"), CustomerRelations, "CGH-5.3.3", "OQ-69");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> Record { get; } = define.Trigger(
            Trigger.Record, new LocalizedText("record and send", "登记并发送"), CustomerRelations, "CGH-5.3.1", "CGH-5.3.2b", PropertyComplaintsDocument.RecordAfterDispatch);

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> FindNotValid { get; } = define.Trigger(
            Trigger.FindNotValid, new LocalizedText("find not valid", "认定为非有效投诉"), CustomerRelations, "CGH-3.2", "OQ-21");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> FindValid { get; } = define.Trigger(
            Trigger.FindValid, new LocalizedText("find valid after all", "改认为有效投诉"), CustomerRelations, "CGH-3.2", "OQ-21");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> Refer { get; } = define.Trigger(
            Trigger.Refer, new LocalizedText("refer to warranty and rework", "转房屋保修返修程序"), CustomerRelations, "CGH-5.2.1");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> IssueTask { get; } = define.Trigger(
            Trigger.IssueTask, new LocalizedText("issue the task", "下达处理任务"), CustomerRelations, "CGH-4.1.2", "CGH-4.2");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> StartHandling { get; } = define.Trigger(
            Trigger.StartHandling, new LocalizedText("take the task up", "开始处理"), Handlers, "CGH-4.2", PropertyComplaintsDocument.StepsOfHandling);

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> ReportResult { get; } = define.Trigger(
            Trigger.ReportResult, new LocalizedText("report the result", "报告处理结果"), Handlers, "CGH-4.2", PropertyComplaintsDocument.StepsOfHandling);

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> ReportDelay { get; } = define.Trigger(
            Trigger.ReportDelay, new LocalizedText("report the delay", "报告处理逾期"), [Role.Clock], PropertyComplaintsDocument.Delay, "CGH-4.2");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> Answer { get; } = define.Trigger(
            Trigger.Answer, new LocalizedText("answer the customer", "向客户反馈"), CustomerRelations, PropertyComplaintsDocument.ResultIsToldFirst, "OQ-21");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> CallBack { get; } = define.Trigger(
            Trigger.CallBack, new LocalizedText("call back and verify", "回访验证"), CustomerRelations, "CGH-4.1.3");

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> Close { get; } = define.Trigger(
            Trigger.Close, new LocalizedText("close", "关闭"), CustomerRelations, "CGH-4.1.3", PropertyComplaintsDocument.Closing);

        public StateMachine<State, Trigger>.TriggerWithParameters<Step<PropertyComplaint>> Reopen { get; } = define.Trigger(
            Trigger.Reopen, new LocalizedText("reopen", "重新处理"), CustomerRelations, PropertyComplaintsDocument.Reopening);
    }
}
