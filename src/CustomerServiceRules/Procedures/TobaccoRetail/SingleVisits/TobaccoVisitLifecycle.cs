using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitTrigger;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// How a visit moves that a retailer is owed: due, planned, made and done; or missed, and with a finding of supervision handed
/// to <see cref="SanctionLifecycle"/>; or excused, refused or called off. Begin the record when the period opens.
/// </summary>
public sealed partial class TobaccoVisitLifecycle : LifecycleDefinition<TobaccoVisit, TobaccoVisitState, TobaccoVisitTrigger>
{
    private static readonly Role[] Visitor = [TobaccoRoles.CustomerManager];

    internal TobaccoVisitLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.visit";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Visit to a retailer", "零售客户拜访");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<TobaccoVisit, TobaccoVisitState, TobaccoVisitTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        Visiting(define);
        NotVisiting(define);
    }

    private static void Visiting(LifecycleBuilder<TobaccoVisit, State, Trigger> define)
    {
        var plan = define.Trigger(Trigger.Plan, new LocalizedText("set a time", "安排拜访时间"), Visitor, TobaccoDocument.PlanningLeftOpen, "TOB-13b.2", "TOB-13b.3");
        var putOff = define.Trigger(Trigger.PutOff, new LocalizedText("put off", "改期"), Visitor, TobaccoDocument.PuttingOffLeftOpen);
        var checkIn = define.Trigger(Trigger.CheckIn, new LocalizedText("check in", "到店签到"), Visitor, "TOB-20", "TOB-13b.2", "TOB-13b.3");
        var outOfTime = define.Trigger(
            Trigger.CheckInOutOfTime, new LocalizedText("check in out of the set time", "非规定时间到店签到"), Visitor, TobaccoDocument.OutOfTimeLeftOpen, "TOB-20", "TOB-26.1");
        var finish = define.Trigger(Trigger.Finish, new LocalizedText("finish", "完成拜访"), Visitor, "TOB-19.A1", "TOB-19.A2", "TOB-19.B1", "TOB-19.B2", "TOB-19.C1", "TOB-19.C2");

        define.Configure(State.Due).PermitIf(plan, State.Planned, HasCustomerManager, IsPlannedInPeriod, IsPlannedAtAgreedTime);
        define.Configure(State.Planned)
            .OnEntryFrom(putOff, TellOtherTime)
            .PermitReentryIf(putOff, HasOtherTime)
            .PermitIf(checkIn, State.CheckedIn, HasTrackPoint, IsNearShop, IsInPeriod, IsAtAgreedTime, IsInVisitingPeriod)
            .PermitIf(outOfTime, State.CheckedIn, HasTrackPoint, IsNearShop, IsInPeriod, IsOutOfTime);
        define.Configure(State.CheckedIn)
            .OnEntryFrom(outOfTime, RecordOutOfTime)
            .PermitIf(finish, State.Done, HasEntitlement, ItemsAreDelivered);
        define.Configure(State.Done).OnEntryFrom(finish, PassOnDemands);
    }

    private static void NotVisiting(LifecycleBuilder<TobaccoVisit, State, Trigger> define)
    {
        var miss = define.Trigger(Trigger.MarkMissed, new LocalizedText("mark as missed", "登记未拜访"), [Role.Clock], "TOB-26.1");
        var sanction = define.Trigger(Trigger.HandToSanction, new LocalizedText("open a sanction matter", "启动处罚程序"), [TobaccoRoles.Unit], "TOB-26.1", "TOB-26.4");
        var excuse = define.Trigger(
            Trigger.Excuse, new LocalizedText("excuse", "免责"), [TobaccoRoles.Unit, Role.Clock], TobaccoDocument.VisitExcuseLeftOpen, TobaccoDocument.CutPeriodLeftOpen, TobaccoDocument.VisitWindowLeftOpen);
        var refuse = define.Trigger(Trigger.RecordRefusal, new LocalizedText("record the refusal", "登记客户拒访"), [.. Visitor, TobaccoRoles.Customer], TobaccoDocument.RefusalLeftOpen);
        var cancel = define.Trigger(Trigger.Cancel, new LocalizedText("call off", "取消拜访"), [.. Visitor, TobaccoRoles.Unit], TobaccoDocument.CutPeriodLeftOpen);

        define.Configure(State.Awaited)
            .PermitIf(miss, State.Missed, IsNotExcused)
            .PermitIf(excuse, State.Excused, IsExcused)
            .PermitIf(refuse, State.RefusedByCustomer, PeriodIsNotOver, HasReasonOfRefusal)
            .PermitIf(cancel, State.Cancelled, CustomerHasLeft);
        foreach (var state in new[] { State.Due, State.Planned })
            define.Configure(state).SubstateOf(State.Awaited);
        define.Configure(State.CheckedIn).PermitIf(refuse, State.RefusedByCustomer, HasReasonOfRefusal);
        define.Configure(State.Missed)
            .OnEntryFrom(miss, RecordMissed)
            .PermitIf(sanction, State.SanctionCase, HasStaffAndUnit, HasFailing)
            .PermitIf(excuse, State.Excused, IsExcused);
        define.Configure(State.SanctionCase).OnEntryFrom(sanction, OpenSanctionMatter);
        define.Configure(State.RefusedByCustomer).OnEntryFrom(refuse, GrantExcuse).OnEntryFrom(refuse, NoteRefusal);

        define.Due(
            State.Awaited,
            miss,
            "tob.visit.period-is-over",
            new LocalizedText("the period of the visit is over and nothing excuses it", "拜访周期已过且无免责事由"),
            timing => timing.Case.Excusal is null ? timing.Case.Obligation.Window.OverFrom : null,
            "TOB-13b.2", "TOB-13b.3", "TOB-26.1");
        define.Due(
            State.Awaited,
            excuse,
            "tob.visit.excused-period-is-over",
            new LocalizedText("the period of a visit that is excused is over", "免责的拜访周期已过"),
            timing => timing.Case.Excusal is null ? null : timing.Case.Obligation.Window.OverFrom,
            TobaccoDocument.VisitExcuseLeftOpen, TobaccoDocument.CutPeriodLeftOpen, TobaccoDocument.VisitWindowLeftOpen);
    }

    private static void Name(LifecycleBuilder<TobaccoVisit, State, Trigger> define) => define
        .State(State.Due, new LocalizedText("due", "待安排"), "TOB-13b.2", "TOB-13b.3")
        .State(State.Planned, new LocalizedText("planned", "已安排"), TobaccoDocument.PlanningLeftOpen, "TOB-13b.2")
        .State(State.CheckedIn, new LocalizedText("checked in", "已到店"), "TOB-20", TobaccoDocument.CheckInLeftOpen)
        .State(State.Done, new LocalizedText("done", "已完成"), "TOB-13b.2", "TOB-13b.3", TobaccoDocument.VisitItemsLeftOpen)
        .State(State.Missed, new LocalizedText("missed", "未拜访"), "TOB-26.1")
        .State(State.SanctionCase, new LocalizedText("handed to sanction", "已转处罚程序"), "TOB-26.1", "TOB-26.4")
        .State(State.Excused, new LocalizedText("excused", "已免责"), TobaccoDocument.VisitExcuseLeftOpen)
        .State(State.RefusedByCustomer, new LocalizedText("refused by the customer", "客户拒访"), TobaccoDocument.RefusalLeftOpen)
        .State(State.Cancelled, new LocalizedText("called off", "已取消"), TobaccoDocument.CutPeriodLeftOpen)
        .State(State.Awaited, new LocalizedText("still to be made", "待拜访"), "TOB-13b.2", "TOB-13b.3")
        .Initial(State.Due)
        .Final(State.Done, State.SanctionCase, State.Excused, State.RefusedByCustomer, State.Cancelled);

    /// <summary>The time that holds: the first, and one further for each time that the visit was put off; null where none is set.</summary>
    private static PlannedTime? TimeOf(Step<TobaccoVisit> step) => step.Case.Times.ElementAtOrDefault(TimesPutOff(step));

    private static int TimesPutOff(Step<TobaccoVisit> step) => step.Record.History.NewestFirst.Count(happened => happened.Is(Trigger.PutOff));
}
