using System.Globalization;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What has to hold before a complaint in a mall moves on.</summary>
internal static class ComplaintGuards
{
    public static readonly Guard<MallComplaint> HasDetails = new(
        "mall.complaint.has-details",
        new LocalizedText("the details are recorded", "已做好细节记录"),
        step => !string.IsNullOrWhiteSpace(step.Case.Details),
        "MALL-C-2");

    public static readonly Guard<MallComplaint> HasHandler = new(
        "mall.complaint.has-handler",
        new LocalizedText("the level that handles it is decided", "已确定处理权限层级"),
        step => step.Case.Handler is { IsDecided: true } handler && handler.Subject == step.Case.Id,
        "MALL-C-3.5.1a", "MALL-C-3.5.2a", "OQ-31")
    {
        Actual = step => step.Case.Handler is { } handler ? $"a decision on {handler.Subject} that is {handler.Outcome}" : "no decision",
    };

    public static readonly Guard<MallComplaint> HandlerReachesLevel = new(
        "mall.complaint.handler-reaches-level",
        new LocalizedText("the handler's authority reaches the required level", "处理人权限达到所需层级"),
        step => step.Role is not { } role || LevelOf(role) >= RequiredLevel(step),
        "MALL-C-3.5.1a", "MALL-C-3.5.1h", "MALL-C-3.5.1i", "MALL-C-3.5.2a", "OQ-31")
    {
        Actual = step => step.Role is { } role ? LevelOf(role)?.ToString() ?? "no level" : null,
        Required = step => RequiredLevel(step)?.ToString(),
    };

    public static readonly Guard<MallComplaint> CauseIsKnown = new(
        "mall.complaint.cause-is-known",
        new LocalizedText("the true cause is confirmed, and whether the complaint is true", "已确认真正原因及投诉是否属实"),
        step => step.Case.Investigation is { IsTrue: not null } found && !string.IsNullOrWhiteSpace(found.Cause),
        "MALL-C-2");

    public static readonly Guard<MallComplaint> HasSolution = new(
        "mall.complaint.has-solution",
        new LocalizedText("there is a solution to propose", "已提出解决方案"),
        step => !string.IsNullOrWhiteSpace(step.Case.Investigation?.Solution),
        "MALL-C-2");

    public static readonly Guard<MallComplaint> IsCarriedOut = new(
        "mall.complaint.is-carried-out",
        new LocalizedText("the solution has been carried out since that was begun", "解决方案已执行"),
        step => step.Case.CarriedOutAt is { } at && at <= step.AsOf
            && step.Record.History.Last(MallComplaintTrigger.CarryOut) is { } begun && at >= step.Record.InstantOf(begun),
        "MALL-C-2", MallDocuments.EscalationLeftOpen)
    {
        Actual = step => step.Case.CarriedOutAt?.ToString("o", CultureInfo.InvariantCulture),
    };

    public static readonly Guard<MallComplaint> HasReview = new(
        "mall.complaint.has-review",
        new LocalizedText("gains and losses are reviewed", "已总结处理得失"),
        step => step.Case.Review is not null,
        "MALL-C-2");

    public static readonly Guard<MallComplaint> HasIgnoringEmployee = new(
        "mall.complaint.has-ignoring-employee",
        new LocalizedText("supervision names who ignored it", "已查明置之不顾的员工"),
        step => !string.IsNullOrWhiteSpace(step.Case.IgnoredBy),
        "MALL-C-3.3a", MallDocuments.IgnoringLeftOpen);

    public static readonly Guard<MallComplaint> HasNotBeenSettled = new(
        "mall.complaint.has-not-been-settled",
        new LocalizedText("why those below the store manager could not settle it is said", "已说明下属无法圆满解决的原因"),
        step => !string.IsNullOrWhiteSpace(step.Case.WhyUnsettled),
        "MALL-C-3.5.1h");

    public static readonly Guard<MallComplaint> CustomerInsists = new(
        "mall.complaint.customer-insists",
        new LocalizedText("the customer insists on the store manager", "顾客坚持须由店长处理"),
        step => step.Case.CustomerInsists,
        "MALL-C-3.5.1i");

    public static readonly Guard<MallComplaint> IsNotEscalatedYet = new(
        "mall.complaint.is-not-escalated-yet",
        new LocalizedText("it has not gone to the store manager before", "此前未升级至店长"),
        step => !IsEscalated(step.Record),
        MallDocuments.EscalationLeftOpen, "MALL-C-3.5.1h", "MALL-C-3.5.1i");

    /// <summary>The level that must handle it now: the store manager once it is or has to be escalated, else the level decided.</summary>
    private static HandlerLevel? RequiredLevel(Step<MallComplaint> step) =>
        IsEscalated(step.Record) || step.Case.CustomerInsists || !string.IsNullOrWhiteSpace(step.Case.WhyUnsettled) ? HandlerLevel.StoreManager
        : step.Case.Handler is { IsDecided: true } handler && handler.Subject == step.Case.Id ? handler.Value
        : null;

    private static HandlerLevel? LevelOf(Role role) => MallRoles.LevelOf(role);

    private static bool IsEscalated(LifecycleRecord record) =>
        record.History.Last(MallComplaintTrigger.Escalate) is not null || record.History.Last(MallComplaintTrigger.InsistOnStoreManager) is not null;
}
