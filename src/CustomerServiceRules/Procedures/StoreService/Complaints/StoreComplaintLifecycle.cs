using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.StoreService.StoreComplaintState;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>
/// How a complaint moves through a store: on record, verified, a solution talked over until the customer accepts it, carried
/// out, the result told, reviewed. A stage that waits for somebody has a state of its own inside it, in which whatever the
/// stage permits stays permitted and ends the hold (GAP-SCS-3.1.5d).
/// </summary>
public sealed partial class StoreComplaintLifecycle : LifecycleDefinition<StoreComplaint, StoreComplaintState, StoreComplaintTrigger>
{
    private static readonly (StoreComplaintState Stage, StoreComplaintState OnHold)[] Holds =
    [
        (State.Accepted, State.AcceptedOnHold),
        (State.Verified, State.VerifiedOnHold),
        (State.SolutionProposed, State.SolutionProposedOnHold),
        (State.InExecution, State.InExecutionOnHold),
    ];

    private static readonly Role[] Handlers = [StoreRoles.Staff, StoreRoles.Supervisor];

    private static readonly Role[] Everybody = [StoreRoles.Customer, StoreRoles.Staff, StoreRoles.Supervisor, StoreRoles.StoreManager];

    internal StoreComplaintLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "scs.complaint";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Complaint in a store", "门店客户投诉处理");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<StoreComplaint, StoreComplaintState, StoreComplaintTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var assign = Trigger(define, StoreComplaintTrigger.Assign, "assign", "指派处理人", [StoreRoles.Supervisor], "SCS-2.2.1", StoreDocument.Assignment);
        var report = Trigger(define, StoreComplaintTrigger.ReportProgress, "report progress", "反馈处理进度", Handlers, "SCS-3.4.4b", StoreDocument.FirstFeedbackLeftOpen);
        var accept = Trigger(define, StoreComplaintTrigger.Accept, "accept", "受理", Handlers, "SCS-3.4.1", "SCS-2.1.3");
        var findTrue = Trigger(define, StoreComplaintTrigger.FindTrue, "find true", "核实属实", Handlers, "SCS-3.4.2");
        var findUntrue = Trigger(define, StoreComplaintTrigger.FindUntrue, "find untrue", "核实不属实", Handlers, "SCS-3.4.2", StoreDocument.Untrue);
        var explain = Trigger(define, StoreComplaintTrigger.Explain, "explain", "向客户说明", Handlers, StoreDocument.Untrue);
        var propose = Trigger(
            define, StoreComplaintTrigger.ProposeSolution, "propose a solution", "提出解决方案", [.. Handlers, StoreRoles.StoreManager], "SCS-3.4.3", "SCS-3.4.4a");
        var agree = Trigger(define, StoreComplaintTrigger.AgreeToSolution, "agree", "客户认可", Everybody, "SCS-3.4.4a");
        var refuse = Trigger(define, StoreComplaintTrigger.RefuseSolution, "refuse", "客户不认可", Everybody, "SCS-3.4.4a", StoreDocument.RoundsLeftOpen);
        var begin = Trigger(define, StoreComplaintTrigger.BeginExecution, "carry out", "执行方案", Handlers, "SCS-3.4.4b");
        var feedBack = Trigger(define, StoreComplaintTrigger.FeedBackResult, "tell the result", "反馈处理结果", Handlers, "SCS-3.4.4b", "SCS-7.2.2");
        var close = Trigger(define, StoreComplaintTrigger.Close, "close with the review", "总结关闭", Handlers, "SCS-3.4.5", "SCS-7.2.2");
        var putOnHold = Trigger(define, StoreComplaintTrigger.PutOnHold, "put on hold", "挂起", Handlers, StoreDocument.OnHold);
        var resume = Trigger(define, StoreComplaintTrigger.Resume, "resume", "恢复处理", Handlers, StoreDocument.OnHold);
        var reopen = Trigger(define, StoreComplaintTrigger.Reopen, "take up again", "重新受理", Everybody, StoreDocument.Reopening);

        define.Configure(State.Open)
            .InternalTransitionIf(assign, HasAssignee, NotifyAssignee)
            .InternalTransitionIf(report, HasProgressToTell, TellProgress);
        foreach (var stage in new[] { State.Received, State.Accepted, State.Verified, State.FoundUntrue, State.SolutionProposed, State.SolutionAgreed, State.InExecution })
            define.Configure(stage).SubstateOf(State.Open);

        define.Configure(State.Received)
            .PermitIf(accept, State.Accepted, HasContact);
        define.Configure(State.Accepted)
            .OnEntry(AskDepartments)
            .PermitIf(findTrue, State.Verified, DepartmentsAreAsked, IsTrue, HasCause)
            .PermitIf(findUntrue, State.FoundUntrue, DepartmentsAreAsked, IsUntrue, HasCause);
        define.Configure(State.FoundUntrue)
            .PermitIf(explain, State.Closed, HasExplanation);
        define.Configure(State.Verified)
            .PermitIf(propose, State.SolutionProposed, SolutionPasses, HandlerProposes, RoundIsWithinLimit);
        define.Configure(State.SolutionProposed)
            .OnEntry(TellSolution)
            .PermitIf(agree, State.SolutionAgreed, CustomerAccepts)
            .PermitIf(refuse, State.Verified, CustomerRefuses);
        define.Configure(State.SolutionAgreed)
            .OnEntry(CarryOut)
            .Permit(begin, State.InExecution);
        define.Configure(State.InExecution)
            .PermitIf(feedBack, State.FedBack, HasResult);
        define.Configure(State.FedBack)
            .OnEntry(TellResult)
            .OnEntry(Review)
            .PermitIf(close, State.Closed, HasRootCause, HasImprovementMeasure)
            .PermitIf(reopen, State.Accepted, HasReasonToReopen);
        define.Configure(State.Closed)
            .OnEntryFrom(explain, TellExplanation)
            .PermitIf(reopen, State.Accepted, HasReasonToReopen);

        foreach (var (stage, onHold) in Holds)
        {
            define.Configure(stage).PermitIf(putOnHold, onHold, IsAwaited);
            define.Configure(onHold)
                .SubstateOf(stage)
                .OnEntry(AskAwaited)
                .InternalTransitionIf(putOnHold, IsAwaited, AskAwaited)
                .Permit(resume, stage);
        }

        Clocks(define, report, reopen);
    }

    private static StateMachine<StoreComplaintState, StoreComplaintTrigger>.TriggerWithParameters<Step<StoreComplaint>> Trigger(
        LifecycleBuilder<StoreComplaint, StoreComplaintState, StoreComplaintTrigger> define,
        StoreComplaintTrigger trigger,
        string english,
        string chinese,
        Role[] roles,
        params string[] clauses) => define.Trigger(trigger, new LocalizedText(english, chinese), roles, clauses);

    private static void Name(LifecycleBuilder<StoreComplaint, StoreComplaintState, StoreComplaintTrigger> define) => define
        .State(State.Received, new LocalizedText("received", "收到投诉"), "SCS-3.4.1", "SCS-7.2.1")
        .State(State.Open, new LocalizedText("open", "处理中"), "SCS-7.2.2", StoreDocument.Assignment)
        .State(State.Accepted, new LocalizedText("accepted", "投诉受理"), "SCS-3.4.1", "SCS-3.4.2")
        .State(State.AcceptedOnHold, new LocalizedText("accepted, on hold", "受理后挂起"), StoreDocument.OnHold)
        .State(State.Verified, new LocalizedText("verified", "问题核实"), "SCS-3.4.2", "SCS-3.4.3")
        .State(State.VerifiedOnHold, new LocalizedText("verified, on hold", "核实后挂起"), StoreDocument.OnHold)
        .State(State.FoundUntrue, new LocalizedText("found untrue", "核实不属实"), "SCS-3.4.2", StoreDocument.Untrue)
        .State(State.SolutionProposed, new LocalizedText("solution proposed", "方案协商中"), "SCS-3.4.3", "SCS-3.4.4a")
        .State(State.SolutionProposedOnHold, new LocalizedText("solution proposed, on hold", "协商中挂起"), StoreDocument.OnHold)
        .State(State.SolutionAgreed, new LocalizedText("solution agreed", "客户认可方案"), "SCS-3.4.4a")
        .State(State.InExecution, new LocalizedText("in execution", "方案执行中"), "SCS-3.4.4b")
        .State(State.InExecutionOnHold, new LocalizedText("in execution, on hold", "执行中挂起"), StoreDocument.OnHold)
        .State(State.FedBack, new LocalizedText("result told", "已反馈结果"), "SCS-3.4.4b", "SCS-7.2.2")
        .State(State.Closed, new LocalizedText("closed", "已总结关闭"), "SCS-3.4.5", StoreDocument.Untrue)
        .Initial(State.Received);
}
