using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitState;
using Trigger = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitTrigger;

namespace CustomerServiceRules.Procedures.CustomerVisits;

// What the states are called, and the clauses they rest on.
public sealed partial class CustomerVisitLifecycle
{
    private static void Name(LifecycleBuilder<CustomerVisit, State, Trigger> define) => define
        .State(State.Drafted, new LocalizedText("drafted", "已拟定计划"), "VIS-3u", CustomerVisitsDocument.Approval)
        .State(State.SentBack, new LocalizedText("sent back", "计划已退回"), CustomerVisitsDocument.Approval)
        .State(State.Rescheduled, new LocalizedText("put off", "已改期"), CustomerVisitsDocument.Rescheduling)
        .State(State.Approved, new LocalizedText("approved", "计划已批准"), CustomerVisitsDocument.Approval)
        .State(State.Prepared, new LocalizedText("prepared", "已完成准备"), "VIS-3u", "VIS-4u", "VIS-5u", "VIS-6u", "VIS-7u")
        .State(State.CheckedIn, new LocalizedText("checked in", "已到访签到"), CustomerVisitsDocument.CheckIn)
        .State(State.Underway, new LocalizedText("under way", "拜访进行中"), "VIS-9", "VIS-8", "VIS-10")
        .State(State.InformationCollected, new LocalizedText("information collected", "已收集信息"), "VIS-11.1", "VIS-11.2", "VIS-11.4")
        .State(State.ObjectionsAnswered, new LocalizedText("objections answered", "已处理异议"), "VIS-12")
        .State(State.Trained, new LocalizedText("customer trained", "已培训客户"), "VIS-14.1", CustomerVisitsDocument.LengthOfTraining)
        .State(State.NotTrained, new LocalizedText("gone on without the training", "未按规定培训"), CustomerVisitsDocument.TrainingOutOfRange, "VIS-14.1", CustomerVisitsDocument.LengthOfTraining)
        .State(State.ItemsDelivered, new LocalizedText("items delivered", "服务项目已落实"), CustomerVisitsDocument.Items)
        .State(State.Reported, new LocalizedText("reported", "已报告"), CustomerVisitsDocument.Reporting)
        .State(State.FollowUpOpen, new LocalizedText("follow-up open", "跟进中"), CustomerVisitsDocument.FollowingUp)
        .State(State.FollowUpClosed, new LocalizedText("follow-up closed", "跟进办结"), CustomerVisitsDocument.FollowingUp)
        .State(State.Missed, new LocalizedText("missed", "未拜访"), CustomerVisitsDocument.Missing)
        .State(State.Cancelled, new LocalizedText("called off", "已取消"), CustomerVisitsDocument.Cancelling)
        .State(State.RefusedByCustomer, new LocalizedText("refused by the customer", "客户拒访"), CustomerVisitsDocument.Refusing)
        .State(State.Awaited, new LocalizedText("approved and to be made", "待拜访"), CustomerVisitsDocument.Approval, CustomerVisitsDocument.Missing)
        .Initial(State.Drafted)
        .Final(State.FollowUpClosed, State.Missed, State.Cancelled, State.RefusedByCustomer);

    /// <summary>The plan that holds: the first, and one further for each time that the visit was put off; null where the host has lost it.</summary>
    internal static CustomerVisitPlan? PlanOf(LifecycleRecord record, CustomerVisit visit) => visit.Plans.ElementAtOrDefault(TimesPutOff(record));

    private static int TimesPutOff(LifecycleRecord record) => record.History.NewestFirst.Count(happened => happened.Is(Trigger.Reschedule));
}
