using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Tests.Lifecycles.Migration;

internal enum RepairState
{
    Open,
    Waiting,
    Ordered,
    Done,
}

internal enum RepairTrigger
{
    Wait,
    Order,
    Finish,
    Chase,
}

internal enum VisitState
{
    None,
    Planned,
}

internal enum VisitTrigger
{
    Plan,
}

internal enum NewRepairState
{
    Accepted,
    OnHold,
    Finished,
}

internal enum NewRepairTrigger
{
    Hold,
    Finish,
    Chase,
}

internal enum NewVisitState
{
    NotPlanned,
    Agreed,
}

internal enum NewVisitTrigger
{
    Agree,
}

internal static class Roles
{
    public static readonly Role Fitter = new("care.fitter", new LocalizedText("the fitter", "维修员"));

    public static readonly Role Technician = new("care.technician", new LocalizedText("the technician", "技术员"));
}

internal sealed class RepairLifecycle : LifecycleDefinition<Complaint, RepairState, RepairTrigger>
{
    public static readonly RepairLifecycle Instance = new();

    public override string Id => "care.repair";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Repair", "维修");

    protected override void Define(LifecycleBuilder<Complaint, RepairState, RepairTrigger> define)
    {
        foreach (var state in Enum.GetValues<RepairState>())
            define.State(state, new LocalizedText(state.ToString(), state.ToString()), "CARE-1");
        define.Initial(RepairState.Open).Final(RepairState.Done).Region(VisitRegion.Instance);
        var wait = define.Trigger(RepairTrigger.Wait, new LocalizedText("wait", "等待"), [Roles.Fitter], "CARE-1").Trigger;
        var order = define.Trigger(RepairTrigger.Order, new LocalizedText("order", "订购"), [Roles.Fitter], "CARE-1").Trigger;
        var finish = define.Trigger(RepairTrigger.Finish, new LocalizedText("finish", "完成"), [Roles.Fitter], "CARE-3").Trigger;
        var chase = define.Trigger(RepairTrigger.Chase, new LocalizedText("chase", "催促"), [Role.Clock], "CARE-4");
        define.Configure(RepairState.Open).Permit(wait, RepairState.Waiting).Permit(order, RepairState.Ordered).Permit(finish, RepairState.Done);
        define.Configure(RepairState.Ordered).Permit(wait, RepairState.Waiting);
        define.Configure(RepairState.Waiting).Permit(finish, RepairState.Done).PermitReentry(chase.Trigger);
        define.Due(RepairState.Waiting, chase, "care.repair.late", new LocalizedText("the part is late", "配件迟到"), timing => timing.EnteredAt.AddDays(2), "CARE-4");
    }
}

internal sealed class VisitRegion : LifecycleDefinition<Complaint, VisitState, VisitTrigger>
{
    public static readonly VisitRegion Instance = new();

    public override string Id => "care.repair.visit";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Visit", "走访");

    protected override void Define(LifecycleBuilder<Complaint, VisitState, VisitTrigger> define)
    {
        define.State(VisitState.None, new LocalizedText("none", "无"), "CARE-1").State(VisitState.Planned, new LocalizedText("planned", "已计划"), "CARE-1")
            .Initial(VisitState.None).Final(VisitState.Planned);
        define.Configure(VisitState.None).Permit(define.Trigger(VisitTrigger.Plan, new LocalizedText("plan", "计划"), [Roles.Fitter], "CARE-1").Trigger, VisitState.Planned);
    }
}

/// <summary>The second version: Ordered is gone, states and roles have other names, and the clock leaves one day more.</summary>
internal sealed class NewRepairLifecycle : LifecycleDefinition<Complaint, NewRepairState, NewRepairTrigger>
{
    public static readonly NewRepairLifecycle Instance = new();

    private static readonly Guard<Complaint> CauseIsKnown = new(
        "care.repair.cause-is-known", new LocalizedText("the cause is known", "原因已查明"), step => step.Case.Cause is not null, "CARE-3");

    public override string Id => "care.repair";

    public override int Version => 2;

    public override LocalizedText Title { get; } = new("Repair", "维修");

    protected override void Define(LifecycleBuilder<Complaint, NewRepairState, NewRepairTrigger> define)
    {
        foreach (var state in Enum.GetValues<NewRepairState>())
            define.State(state, new LocalizedText(state.ToString(), state.ToString()), "CARE-1");
        define.Initial(NewRepairState.Accepted).Final(NewRepairState.Finished).Region(NewVisitRegion.Instance);
        var hold = define.Trigger(NewRepairTrigger.Hold, new LocalizedText("hold", "暂停"), [Roles.Technician], "CARE-1").Trigger;
        var finish = define.Trigger(NewRepairTrigger.Finish, new LocalizedText("finish", "完成"), [Roles.Technician], "CARE-3");
        var chase = define.Trigger(NewRepairTrigger.Chase, new LocalizedText("chase", "催促"), [Role.Clock], "CARE-4");
        define.Configure(NewRepairState.Accepted).Permit(hold, NewRepairState.OnHold).PermitIf(finish, NewRepairState.Finished, CauseIsKnown);
        define.Configure(NewRepairState.OnHold).Permit(finish.Trigger, NewRepairState.Finished).PermitReentry(chase.Trigger);
        define.Due(NewRepairState.OnHold, chase, "care.repair.on-hold", new LocalizedText("on hold for long", "暂停过久"),
            timing => timing.EnteredAt.AddDays(timing.Case.Loss > 0 ? 3 : 2), "CARE-4");
    }
}

internal sealed class NewVisitRegion : LifecycleDefinition<Complaint, NewVisitState, NewVisitTrigger>
{
    public static readonly NewVisitRegion Instance = new();

    public override string Id => "care.repair.appointment";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Appointment", "预约");

    protected override void Define(LifecycleBuilder<Complaint, NewVisitState, NewVisitTrigger> define)
    {
        define.State(NewVisitState.NotPlanned, new LocalizedText("none", "无"), "CARE-1").State(NewVisitState.Agreed, new LocalizedText("agreed", "已约定"), "CARE-1")
            .Initial(NewVisitState.NotPlanned).Final(NewVisitState.Agreed);
        define.Configure(NewVisitState.NotPlanned)
            .Permit(define.Trigger(NewVisitTrigger.Agree, new LocalizedText("agree", "约定"), [Roles.Technician], "CARE-1").Trigger, NewVisitState.Agreed);
    }
}
