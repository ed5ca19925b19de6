using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Deadlines;

internal sealed record Ticket(string Customer, string? Team = null, CaseLimits? Limits = null);

internal enum TicketState
{
    Open,
    AwaitingCustomer,
    Resolved,
    Closed,
}

internal enum TicketTrigger
{
    Answer,
    Ask,
    Hear,
    Resolve,
    Reopen,
    Close,
}

/// <summary>What docs/clocks.md shows.</summary>
internal sealed class TicketLifecycle : LifecycleDefinition<Ticket, TicketState, TicketTrigger>
{
    public static readonly Role Agent = new("desk.agent", new LocalizedText("agent", "客服"));

    #region limits
    public static readonly Parameter<TimeLimit> AnswerWithin = new(
        "desk.answer-within", new LocalizedText("Time for a first answer", "首次答复时限"), "", new DatedValue<TimeLimit>(TimeLimit.WorkingHours(4), "DESK-1"));

    public static readonly Parameter<TimeLimit> ResolveWithin = Parameter.Required<TimeLimit>(
        "desk.resolve-within", new LocalizedText("Time for a solution", "解决时限"), "", leftOpenBy: "DESK-3");
    #endregion

    public static readonly TicketLifecycle Instance = new();

    #region effect
    public static readonly Effect<Ticket> NotifyTeam = new(
        "desk.ticket.notify-team", new LocalizedText("notify the team", "通知处理组"), step => step.Case.Team ?? "desk", "DESK-2")
    {
        Clock = "desk.ticket.resolve",
    };
    #endregion

    public override string Id => "desk.ticket";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Ticket", "工单");

    protected override void Define(LifecycleBuilder<Ticket, TicketState, TicketTrigger> define)
    {
        define.State(TicketState.Open, new LocalizedText("open", "处理中"), "DESK-1")
            .State(TicketState.AwaitingCustomer, new LocalizedText("awaiting the customer", "待客户答复"), "DESK-2")
            .State(TicketState.Resolved, new LocalizedText("resolved", "已解决"), "DESK-3")
            .State(TicketState.Closed, new LocalizedText("closed", "已办结"), "DESK-3")
            .Initial(TicketState.Open)
            .Final(TicketState.Closed);
        var answer = define.Trigger(TicketTrigger.Answer, new LocalizedText("answer", "答复"), [Agent], "DESK-1");
        var ask = define.Trigger(TicketTrigger.Ask, new LocalizedText("ask the customer", "询问客户"), [Agent], "DESK-2");
        var hear = define.Trigger(TicketTrigger.Hear, new LocalizedText("hear the customer", "收到答复"), [Agent], "DESK-2");
        var resolve = define.Trigger(TicketTrigger.Resolve, new LocalizedText("resolve", "解决"), [Agent], "DESK-3");
        var reopen = define.Trigger(TicketTrigger.Reopen, new LocalizedText("reopen", "重新受理"), [Agent], "DESK-3");
        var close = define.Trigger(TicketTrigger.Close, new LocalizedText("close", "办结"), [Agent], "DESK-3");

        define.Configure(TicketState.Open)
            .OnEntryFrom(reopen, NotifyTeam)
            .InternalTransition(answer, NotifyTeam)
            .Permit(ask, TicketState.AwaitingCustomer)
            .Permit(resolve, TicketState.Resolved);
        define.Configure(TicketState.AwaitingCustomer).Permit(hear, TicketState.Open);
        define.Configure(TicketState.Resolved).Permit(reopen, TicketState.Open).Permit(close, TicketState.Closed);

        #region clocks
        define.Clock("desk.ticket.answer", new LocalizedText("give a first answer", "首次答复"), "DESK-1")
            .Starts()
            .StopsOn(answer)
            .Within(AnswerWithin);
        define.Clock("desk.ticket.resolve", new LocalizedText("find a solution", "解决问题"), "DESK-3")
            .Starts()
            .StopsIn(TicketState.Resolved)
            .PausesIn(TicketState.AwaitingCustomer)
            .RestartsOn(reopen)
            .Within(ResolveWithin)
            .UnlessDecided(ticket => ticket.Limits?.Of("desk.ticket.resolve"))
            .CountedBy(ticket => ticket.Team)
            .OnChange(ChangePolicy.Follow);
        #endregion
    }
}

internal sealed class DeskProcedures : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("DeskProcedures", "1.0.0", "desk");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("DESK", new LocalizedText("Desk", "服务台"),
        [
            new Clause("DESK-1", ClauseKind.Deadline, "A ticket is answered within four working hours."),
            new Clause("DESK-2", ClauseKind.LifecycleStep, "Who waits for the customer does not lose time."),
            new Clause("DESK-3", ClauseKind.Deadline, "A ticket is solved in the time that was agreed."),
        ]))
        .Parameters(TicketLifecycle.AnswerWithin, TicketLifecycle.ResolveWithin)
        .Lifecycle(TicketLifecycle.Instance);
}

#region agreed
internal sealed class AgreedTimes : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("AgreedTimes", "1.0.0", "agreed");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("AGREED", new LocalizedText("Service agreement", "服务协议"),
            [new Clause("AGREED-7", ClauseKind.Deadline, "A ticket is solved within two working days.")]))
        .Replace(TicketLifecycle.ResolveWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(2), "AGREED-7"));
}
#endregion
