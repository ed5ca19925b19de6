using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles;

#region lifecycle-names
/// <summary>What the host knows of a complaint.</summary>
internal sealed record Complaint(string Customer, string? Cause = null, decimal Loss = 0);

internal enum ComplaintState
{
    Received,
    UnderReview,
    Escalated,
    Closed,
}

internal enum ComplaintTrigger
{
    Accept,
    Escalate,
    Close,
    Remind,
}

/// <summary>An order to the host.</summary>
internal sealed record Notify(string Whom, string About);
#endregion

#region lifecycle
internal sealed class ComplaintLifecycle : LifecycleDefinition<Complaint, ComplaintState, ComplaintTrigger>
{
    public static readonly Role Manager = new("care.customer-manager", new LocalizedText("the customer manager", "客户经理"));

    public static readonly Role Supervisor = new("care.supervisor", new LocalizedText("the supervisor", "主管"));

    public static readonly Parameter<int> DaysToReview = new(
        "care.days-to-review", new LocalizedText("Days within which a complaint is reviewed", "审核天数"), "days", new DatedValue<int>(3, "CARE-4"));

    public static readonly Guard<Complaint> CauseIsKnown = new(
        "care.complaint.cause-is-known", new LocalizedText("the cause is known", "原因已查明"), step => step.Case.Cause is not null, "CARE-3")
    {
        Actual = _ => "no cause",
        Required = _ => "a cause",
    };

    public static readonly Effect<Complaint> NotifyManager = new(
        "care.complaint.notify-manager",
        new LocalizedText("notify the customer manager", "通知客户经理"),
        step => new Notify("manager", step.Case.Customer),
        "CARE-2");

    public static readonly ComplaintLifecycle Instance = new();

    public override string Id => "care.complaint";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Complaint", "投诉");

    protected override void Define(LifecycleBuilder<Complaint, ComplaintState, ComplaintTrigger> define)
    {
        define.State(ComplaintState.Received, new LocalizedText("received", "已受理"), "CARE-1")
            .State(ComplaintState.UnderReview, new LocalizedText("under review", "处理中"), "CARE-1")
            .State(ComplaintState.Escalated, new LocalizedText("escalated", "已升级"), "CARE-4")
            .State(ComplaintState.Closed, new LocalizedText("closed", "已办结"), "CARE-3")
            .Initial(ComplaintState.Received)
            .Final(ComplaintState.Closed);

        var accept = define.Trigger(ComplaintTrigger.Accept, new LocalizedText("accept", "受理"), [Manager], "CARE-1");
        var escalate = define.Trigger(ComplaintTrigger.Escalate, new LocalizedText("escalate", "升级"), [Supervisor, Role.Clock], "CARE-4");
        var close = define.Trigger(ComplaintTrigger.Close, new LocalizedText("close", "办结"), [Manager, Supervisor], "CARE-3");
        var remind = define.Trigger(ComplaintTrigger.Remind, new LocalizedText("remind", "催办"), [Supervisor], "CARE-2");

        define.Configure(ComplaintState.Received)
            .Permit(accept, ComplaintState.UnderReview);
        define.Configure(ComplaintState.UnderReview)
            .OnEntryFrom(accept, NotifyManager)
            .InternalTransition(remind, NotifyManager)
            .PermitIf(close, ComplaintState.Closed, CauseIsKnown)
            .Permit(escalate, ComplaintState.Escalated);
        define.Configure(ComplaintState.Escalated)
            .Ignore(remind)
            .PermitIf(close, ComplaintState.Closed, CauseIsKnown);

        define.Due(
            ComplaintState.UnderReview,
            escalate,
            "care.complaint.review-overdue",
            new LocalizedText("the review is overdue", "超期未处理"),
            timing => timing.EnteredAt.AddDays(timing.ValueAt(DaysToReview, timing.EnteredAt)),
            "CARE-4");
    }
}
#endregion
