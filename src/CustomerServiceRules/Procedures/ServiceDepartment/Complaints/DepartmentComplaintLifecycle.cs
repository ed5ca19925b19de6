using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.ServiceDepartment.DepartmentComplaintState;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>
/// How a complaint moves in a customer service department, as far as the document goes: received, split by its gravity between
/// supervisor and manager, settled, the result fed back. Its chapter on complaints is lost.
/// </summary>
public sealed class DepartmentComplaintLifecycle : LifecycleDefinition<DepartmentComplaint, DepartmentComplaintState, DepartmentComplaintTrigger>
{
    /// <summary>The ID of the clock that runs from the contact until the result is fed back; only where the complaint has a limit for it.</summary>
    public const string FeedbackClock = "csd.complaint.feedback";

    /// <summary>It was decided that the complaint is general.</summary>
    public static readonly Guard<DepartmentComplaint> IsGeneral = new(
        "csd.complaint.is-general",
        new LocalizedText("it was decided that the complaint is general", "已判定为一般性问题"),
        step => step.Case.Is(ComplaintGravity.General),
        "CSD-3.3", ServiceDepartmentDocument.WhatIsMajor)
    {
        Actual = Gravity,
    };

    /// <summary>It was decided that the complaint is major.</summary>
    public static readonly Guard<DepartmentComplaint> IsMajor = new(
        "csd.complaint.is-major",
        new LocalizedText("it was decided that the complaint is major", "已判定为重大投诉"),
        step => step.Case.Is(ComplaintGravity.Major),
        "CSD-3.3", ServiceDepartmentDocument.WhatIsMajor)
    {
        Actual = Gravity,
    };

    /// <summary>It has not been decided since that the complaint is major.</summary>
    public static readonly Guard<DepartmentComplaint> IsNotMajor = IsMajor.Not(
        "csd.complaint.is-not-major",
        new LocalizedText("it has not turned out to be major", "未被判定为重大投诉"),
        "CSD-3.3", ServiceDepartmentDocument.RaisingLeftOpen);

    /// <summary>The result is known.</summary>
    public static readonly Guard<DepartmentComplaint> HasResult = new(
        "csd.complaint.has-result",
        new LocalizedText("the result is known", "已有处理结果"),
        step => !string.IsNullOrWhiteSpace(step.Case.Result),
        "CSD-3.1", "CSD-3.2");

    /// <summary>Who settled it tells the result: a major complaint is the manager's to the end.</summary>
    public static readonly Guard<DepartmentComplaint> IsFedBackByItsHandler = new(
        "csd.complaint.is-fed-back-by-its-handler",
        new LocalizedText("the manager tells the result of a major complaint", "重大投诉由经理反馈处理结果"),
        step => step.Role is not { } role || role.Equals(ServiceDepartmentRoles.CustomerServiceManager) || step.Record.History.Last(DepartmentComplaintTrigger.SettleMajor) is null,
        "CSD-3.1", "CSD-3.3")
    {
        Actual = step => step.Role?.Id,
    };

    private static readonly Effect<DepartmentComplaint> TellResult = new(
        "csd.complaint.tell-result",
        new LocalizedText("tell the customer the result", "及时反馈处理结果"),
        step => new Notice(step.Case.Complainant.Contact ?? ServiceDepartmentRoles.Customer.Id, step.Case.Id.Value, step.Case.Result!),
        "CSD-3.1", "CSD-3.2")
    {
        Clock = FeedbackClock,
    };

    internal DepartmentComplaintLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "csd.complaint";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Complaint in the customer service department", "客户服务部投诉处理");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<DepartmentComplaint, DepartmentComplaintState, DepartmentComplaintTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        Role[] supervisor = [ServiceDepartmentRoles.CustomerServiceSupervisor];
        Role[] head = [ServiceDepartmentRoles.CustomerServiceManager];
        var asGeneral = define.Trigger(
            DepartmentComplaintTrigger.TakeAsGeneral, new LocalizedText("take as general", "按一般性问题受理"), supervisor, "CSD-3.3", "CSD-3.2");
        var asMajor = define.Trigger(
            DepartmentComplaintTrigger.TakeAsMajor, new LocalizedText("take as major", "按重大投诉受理"), head, "CSD-3.3", "CSD-3.1");
        var settleGeneral = define.Trigger(
            DepartmentComplaintTrigger.SettleGeneral, new LocalizedText("settle as supervisor", "主管处理"), supervisor, "CSD-3.2");
        var settleMajor = define.Trigger(
            DepartmentComplaintTrigger.SettleMajor, new LocalizedText("settle as manager", "经理处理"), head, "CSD-3.1");
        var feedBack = define.Trigger(
            DepartmentComplaintTrigger.FeedBack, new LocalizedText("feed the result back", "反馈处理结果"), [.. supervisor, .. head], "CSD-3.1", "CSD-3.2");

        define.Configure(State.Received)
            .PermitIf(asGeneral, State.General, IsGeneral)
            .PermitIf(asMajor, State.Major, IsMajor);
        define.Configure(State.General)
            .PermitIf(settleGeneral, State.Settled, IsNotMajor, HasResult)
            .PermitIf(asMajor, State.Major, IsMajor);
        define.Configure(State.Major)
            .PermitIf(settleMajor, State.Settled, HasResult);
        define.Configure(State.Settled)
            .PermitIf(feedBack, State.FedBack, HasResult, IsFedBackByItsHandler);
        define.Configure(State.FedBack)
            .OnEntry(TellResult);

        define.Clock(
                FeedbackClock,
                new LocalizedText("feed the result back", "反馈处理结果"),
                "CSD-3.1", "CSD-3.2", ServiceDepartmentDocument.FeedbackLeftOpen, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours, QuestionsOfAllDocuments.CountingOfDays)
            .Starts()
            .StopsIn(State.FedBack)
            .Within(ServiceDepartment.FeedbackWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(FeedbackClock))
            .CountedBy(complaint => complaint.Calendar);
    }

    private static string Gravity(Step<DepartmentComplaint> step) => step.Case.Gravity switch
    {
        null => "not decided",
        { IsDecided: false } decision => decision.Outcome.ToString().ToLowerInvariant(),
        { } decision when decision.Subject != step.Case.Id => $"a decision on {decision.Subject}",
        { } decision => decision.Value.ToString().ToLowerInvariant(),
    };

    private static void Name(LifecycleBuilder<DepartmentComplaint, DepartmentComplaintState, DepartmentComplaintTrigger> define) => define
        .State(State.Received, new LocalizedText("received", "已接待投诉"), "CSD-3.2", "CSD-3.3")
        .State(State.General, new LocalizedText("general", "一般性问题"), "CSD-3.3", "CSD-3.2")
        .State(State.Major, new LocalizedText("major", "重大投诉"), "CSD-3.3", "CSD-3.1")
        .State(State.Settled, new LocalizedText("settled", "已处理"), "CSD-3.1", "CSD-3.2")
        .State(State.FedBack, new LocalizedText("result fed back", "已反馈结果"), "CSD-3.1", "CSD-3.2")
        .Initial(State.Received)
        .Final(State.FedBack);
}
