using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Procedures.MallComplaints.ComplaintEffects;
using static CustomerServiceRules.Procedures.MallComplaints.ComplaintGuards;
using State = CustomerServiceRules.Procedures.MallComplaints.MallComplaintState;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// How a complaint is handled in a mall: recorded by whoever hears it, assigned by authority, cause, solution, execution,
/// review. It goes to the store manager when those below fail or the customer insists, and an employee who lets it lie is
/// found out. Prompt means prompt: a clock runs only where a host has configured a limit and put it into the complaint.
/// </summary>
public sealed class MallComplaintLifecycle : LifecycleDefinition<MallComplaint, MallComplaintState, MallComplaintTrigger>
{
    /// <summary>The clock of reacting: from the beginning until somebody has to handle it.</summary>
    public const string ReactClock = "mall.complaint.react";

    /// <summary>The clock of solving: from the beginning until the solution is carried out; goes on after an escalation.</summary>
    public const string SolveClock = "mall.complaint.solve";

    /// <summary>The clock of answering: from the beginning until the customer is told a solution; goes on after an escalation.</summary>
    public const string AnswerClock = "mall.complaint.answer";

    internal MallComplaintLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "mall.complaint";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("A complaint in a mall", "商场顾客投诉处理");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<MallComplaint, MallComplaintState, MallComplaintTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        NameStates(define);
        var record = define.Trigger(
            MallComplaintTrigger.Record, new LocalizedText("record the details", "做好细节记录"), MallRoles.Staff, "MALL-C-2", "MALL-C-3.1", "MALL-C-3.2");
        var assign = define.Trigger(
            MallComplaintTrigger.Assign, new LocalizedText("assign to a level", "按权限指派"), [MallRoles.System], "MALL-C-3.5.1a", "MALL-C-3.5.2a", MallDocuments.FlowLeftOpen);
        var ignored = define.Trigger(
            MallComplaintTrigger.FindIgnored, new LocalizedText("find it ignored", "查出置之不顾"), MallRoles.Management, "MALL-C-3.3a", MallDocuments.IgnoringLeftOpen);
        var verify = Step(define, MallComplaintTrigger.Verify, new LocalizedText("confirm the true cause", "确认真正原因"));
        var propose = Step(define, MallComplaintTrigger.ProposeSolution, new LocalizedText("propose a solution", "提出解决方案"));
        var carryOut = Step(define, MallComplaintTrigger.CarryOut, new LocalizedText("carry the solution out", "执行解决方案"));
        var resolve = Step(define, MallComplaintTrigger.Resolve, new LocalizedText("find it carried out", "执行完毕"));
        var review = Step(define, MallComplaintTrigger.Review, new LocalizedText("review gains and losses", "总结处理得失"));
        var escalate = define.Trigger(
            MallComplaintTrigger.Escalate, new LocalizedText("hand to the store manager", "交店长处理"), [MallRoles.Supervisor, MallRoles.CustomerServiceManager], "MALL-C-3.5.1h");
        var insist = define.Trigger(
            MallComplaintTrigger.InsistOnStoreManager, new LocalizedText("insist on the store manager", "坚持由店长处理"), [MallRoles.Customer], "MALL-C-3.5.1i");

        define.Configure(State.Received).PermitIf(record, State.Recorded, HasDetails);
        define.Configure(State.Recorded)
            .OnEntryFrom(record, ThankCustomer)
            .PermitIf(assign, State.Assigned, HasHandler)
            .PermitIf(ignored, State.IgnoredFinding, HasIgnoringEmployee);
        define.Configure(State.IgnoredFinding)
            .OnEntryFrom(ignored, OpenMatterOfIgnoring)
            .PermitIf(assign, State.Assigned, HasHandler);
        define.Configure(State.Assigned)
            .OnEntryFrom(assign, AssignHandler)
            .OnEntryFrom(assign, RemindOfConduct)
            .PermitIf(verify, State.Verified, HandlerReachesLevel, CauseIsKnown);
        define.Configure(State.Escalated)
            .OnEntryFrom(escalate, GiveToStoreManagerUnsettled)
            .OnEntryFrom(insist, GiveToStoreManagerAsWished)
            .PermitIf(verify, State.Verified, HandlerReachesLevel, CauseIsKnown);
        define.Configure(State.Verified)
            .OnEntryFrom(verify, OpenMatterOfComplaint)
            .PermitIf(propose, State.SolutionProposed, HandlerReachesLevel, HasSolution);
        define.Configure(State.SolutionProposed)
            .OnEntryFrom(propose, TellSolution)
            .PermitIf(carryOut, State.InExecution, HandlerReachesLevel);
        define.Configure(State.InExecution).PermitIf(resolve, State.Resolved, HandlerReachesLevel, HasSolution, IsCarriedOut);
        define.Configure(State.Resolved)
            .OnEntryFrom(resolve, TellResult)
            .PermitIf(review, State.Closed, HandlerReachesLevel, HasReview);
        define.Configure(State.Closed);

        foreach (var open in new[] { State.Recorded, State.IgnoredFinding, State.Assigned, State.Verified, State.SolutionProposed, State.InExecution, State.Resolved })
        {
            define.Configure(open)
                .PermitIf(escalate, State.Escalated, HasNotBeenSettled, IsNotEscalatedYet)
                .PermitIf(insist, State.Escalated, CustomerInsists, IsNotEscalatedYet);
        }

        define.Clock(ReactClock, new LocalizedText("react to the complaint", "受理投诉"), "MALL-C-3.2", MallDocuments.PromptLeftOpen)
            .Starts()
            .StopsIn(State.Assigned)
            .StopsIn(State.Escalated)
            .Within(MallComplaints.ReactWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(ReactClock))
            .CountedBy(complaint => complaint.Calendar);
        define.Clock(AnswerClock, new LocalizedText("answer the customer", "答复顾客"), "MALL-C-3.2", MallDocuments.PromptLeftOpen)
            .Starts()
            .StopsIn(State.SolutionProposed)
            .ResumesOn(escalate)
            .ResumesOn(insist)
            .Within(MallComplaints.AnswerWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(AnswerClock))
            .CountedBy(complaint => complaint.Calendar);
        define.Clock(SolveClock, new LocalizedText("solve the complaint", "解决投诉"), "MALL-C-3.2", MallDocuments.PromptLeftOpen)
            .Starts()
            .StopsIn(State.Resolved)
            .ResumesOn(escalate)
            .ResumesOn(insist)
            .Within(MallComplaints.SolveWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(SolveClock))
            .CountedBy(complaint => complaint.Calendar);
    }

    // A step of the handler's, who is anybody of the three levels; the guard asks for the one that reaches.
    private static StateMachine<State, MallComplaintTrigger>.TriggerWithParameters<Step<MallComplaint>> Step(
        LifecycleBuilder<MallComplaint, State, MallComplaintTrigger> define, MallComplaintTrigger trigger, LocalizedText label) =>
        define.Trigger(trigger, label, MallRoles.Handlers, "MALL-C-2", "MALL-C-3.2", MallDocuments.FlowLeftOpen);

    private static void NameStates(LifecycleBuilder<MallComplaint, MallComplaintState, MallComplaintTrigger> define) => define
        .State(State.Received, new LocalizedText("received", "接到投诉"), "MALL-C-3.1")
        .State(State.Recorded, new LocalizedText("recorded", "已记录"), "MALL-C-2")
        .State(State.IgnoredFinding, new LocalizedText("found ignored", "查出置之不顾"), "MALL-C-3.3a", MallDocuments.IgnoringLeftOpen)
        .State(State.Assigned, new LocalizedText("assigned", "已指派"), "MALL-C-3.5.1a", "MALL-C-3.5.2a", "OQ-28")
        .State(State.Escalated, new LocalizedText("with the store manager", "已交店长"), "MALL-C-3.5.1h", "MALL-C-3.5.1i")
        .State(State.Verified, new LocalizedText("cause confirmed", "已确认原因"), "MALL-C-2")
        .State(State.SolutionProposed, new LocalizedText("solution proposed", "已提出解决方案"), "MALL-C-2")
        .State(State.InExecution, new LocalizedText("being carried out", "执行中"), "MALL-C-2")
        .State(State.Resolved, new LocalizedText("carried out", "已执行"), "MALL-C-2", MallDocuments.FlowLeftOpen)
        .State(State.Closed, new LocalizedText("reviewed and closed", "已总结结案"), "MALL-C-2")
        .Initial(State.Received)
        .Final(State.Closed);
}
