using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Tests.Lifecycles.Lights;

namespace CustomerServiceRules.Tests.Lifecycles;

internal enum VisitState
{
    Planned,
    Running,
    OnTheWay,
    AtCustomer,
    Waiting,
    Done,
}

internal enum VisitTrigger
{
    Depart,
    Arrive,
    Wait,
    Resume,
    Restart,
    Settle,
    Finish,
    Expire,
}

/// <summary>
/// States within states: a visit that runs is on the way, at first, or at the customer, and there it may wait. All of it is
/// restarted, settled or expires together.
/// </summary>
internal sealed class VisitLifecycle : LifecycleDefinition<Complaint, VisitState, VisitTrigger>
{
    public static readonly Guard<Complaint> HasCause = Guard("has-cause", step => step.Case.Cause is not null);

    public static readonly Choice<Complaint, VisitState> ByLoss = new(
        "care.visit.by-loss", new LocalizedText("by the loss", "按损失"), step => step.Case.Loss > 0 ? VisitState.Planned : VisitState.Done, [VisitState.Planned, VisitState.Done], "CARE-5");

    public static readonly VisitLifecycle Instance = new();

    private static readonly Dictionary<string, Effect<Complaint>> Effects = Enum.GetNames<VisitState>()
        .SelectMany(state => new[] { $"enter-{state}", $"leave-{state}" }).Append("arrived").ToDictionary(name => name, name => Effect(name));

    public override string Id => "care.visit";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Visit", "走访");

    protected override void Define(LifecycleBuilder<Complaint, VisitState, VisitTrigger> define)
    {
        foreach (var state in Enum.GetValues<VisitState>())
            define.State(state, Text, "CARE-1");
        define.Initial(VisitState.Planned).Final(VisitState.Done);

        var on = Enum.GetValues<VisitTrigger>().ToDictionary(
            trigger => trigger, trigger => define.Trigger(trigger, Text, trigger == VisitTrigger.Expire ? [Anyone, Role.Clock] : [Anyone], "CARE-1"));
        define.Configure(VisitState.Planned).OnEntry(Effects["enter-Planned"]).OnExit(Effects["leave-Planned"])
            .Permit(on[VisitTrigger.Depart], VisitState.Running);
        define.Configure(VisitState.Running).OnEntry(Effects["enter-Running"]).OnExit(Effects["leave-Running"])
            .InitialTransition(VisitState.OnTheWay)
            .PermitReentry(on[VisitTrigger.Restart])
            .PermitDynamic(on[VisitTrigger.Settle], ByLoss)
            .PermitIf(on[VisitTrigger.Finish], VisitState.Done, HasCause)
            .Permit(on[VisitTrigger.Expire], VisitState.Planned);
        define.Configure(VisitState.OnTheWay).SubstateOf(VisitState.Running).OnEntry(Effects["enter-OnTheWay"]).OnExit(Effects["leave-OnTheWay"])
            .Permit(on[VisitTrigger.Arrive], VisitState.AtCustomer)
            .Ignore(on[VisitTrigger.Finish]);
        define.Configure(VisitState.AtCustomer).SubstateOf(VisitState.Running).OnEntry(Effects["enter-AtCustomer"]).OnExit(Effects["leave-AtCustomer"])
            .OnEntryFrom(on[VisitTrigger.Arrive], Effects["arrived"])
            .Permit(on[VisitTrigger.Wait], VisitState.Waiting);
        define.Configure(VisitState.Waiting).SubstateOf(VisitState.AtCustomer).OnEntry(Effects["enter-Waiting"]).OnExit(Effects["leave-Waiting"])
            .Permit(on[VisitTrigger.Resume], VisitState.AtCustomer);
        define.Configure(VisitState.Done).OnEntry(Effects["enter-Done"]);

        Due(define, on, VisitState.Running, "care.visit.running");
        Due(define, on, VisitState.AtCustomer, "care.visit.at-customer");
        Due(define, on, VisitState.Waiting, "care.visit.waiting");
    }

    private static void Due(
        LifecycleBuilder<Complaint, VisitState, VisitTrigger> define,
        Dictionary<VisitTrigger, StateMachine<VisitState, VisitTrigger>.TriggerWithParameters<Step<Complaint>>> on,
        VisitState state,
        string id) => define.Due(state, on[VisitTrigger.Expire], id, Text, timing => timing.EnteredAt, "CARE-4");
}
