using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Approvals.Documents;

internal sealed record Rental(bool IsDamaged);

internal enum RentalState
{
    Reserved,
    Running,
    Out,
    Overdue,
    Returned,
}

internal enum RentalTrigger
{
    Hand,
    Return,
    Warn,
}

internal enum DepositState
{
    Held,
    Settled,
}

internal enum DepositTrigger
{
    Settle,
}

/// <summary>A module with a lifecycle that shows all that a page can show.</summary>
internal sealed class RentalModule : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("Rental", "1.0.0", "rental");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("RENT", new LocalizedText("Rental", "租赁"),
        [
            new Clause("RENT-1", ClauseKind.LifecycleStep, "Who has reserved is handed the thing."),
            new Clause("RENT-2", ClauseKind.Deadline, "Who keeps it longer than a week is warned."),
            new Clause("RENT-3", ClauseKind.LifecycleStep, "The deposit is settled after the return."),
        ]))
        .Lifecycle(new RentalLifecycle());
}

internal sealed class RentalLifecycle : LifecycleDefinition<Rental, RentalState, RentalTrigger>
{
    public static readonly Role Clerk = new("rental.clerk", new LocalizedText("the clerk", "店员"));

    private static readonly Guard<Rental> IsWhole = new("rental.is-whole", new LocalizedText("the thing is whole", "物品完好"), step => !step.Case.IsDamaged, "RENT-1");

    private static readonly Effect<Rental> Warn = new("rental.warn", new LocalizedText("warn the customer", "提醒客户"), _ => "warning", "RENT-2");

    public override string Id => "rental.case";

    public override int Version => 3;

    public override LocalizedText Title { get; } = new("Rental", "租赁");

    protected override void Define(LifecycleBuilder<Rental, RentalState, RentalTrigger> define)
    {
        define.State(RentalState.Reserved, new LocalizedText("reserved", "已预订"), "RENT-1").State(RentalState.Running, new LocalizedText("with the customer", "租用中"), "RENT-1")
            .State(RentalState.Out, new LocalizedText("in time", "期内"), "RENT-1").State(RentalState.Overdue, new LocalizedText("overdue", "逾期"), "RENT-2")
            .State(RentalState.Returned, new LocalizedText("returned", "已归还"), "RENT-3")
            .Initial(RentalState.Reserved).Final(RentalState.Returned).Region(new DepositLifecycle());
        var hand = define.Trigger(RentalTrigger.Hand, new LocalizedText("hand over", "交付"), [Clerk], "RENT-1");
        var bring = define.Trigger(RentalTrigger.Return, new LocalizedText("return", "归还"), [Clerk], "RENT-3").Trigger;
        var warn = define.Trigger(RentalTrigger.Warn, new LocalizedText("warn", "提醒"), [Role.Clock], "RENT-2");
        define.Configure(RentalState.Reserved).PermitIf(hand, RentalState.Running, IsWhole);
        define.Configure(RentalState.Running).InitialTransition(RentalState.Out).Permit(bring, RentalState.Returned);
        define.Configure(RentalState.Out).SubstateOf(RentalState.Running).Permit(warn.Trigger, RentalState.Overdue);
        define.Configure(RentalState.Overdue).SubstateOf(RentalState.Running).OnEntry(Warn);
        define.Due(RentalState.Out, warn, "rental.late", new LocalizedText("a week after the handover", "交付一周后"), timing => timing.EnteredAt.AddDays(7), "RENT-2");
    }
}

internal sealed class DepositLifecycle : LifecycleDefinition<Rental, DepositState, DepositTrigger>
{
    private static readonly Guard<Rental> IsReturned = new(
        "rental.deposit.is-returned", new LocalizedText("the thing is back", "物品已归还"), step => step.In(RentalState.Returned), "RENT-3");

    public override string Id => "rental.deposit";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Deposit", "押金");

    protected override void Define(LifecycleBuilder<Rental, DepositState, DepositTrigger> define)
    {
        define.State(DepositState.Held, new LocalizedText("held", "保管中"), "RENT-3").State(DepositState.Settled, new LocalizedText("settled", "已结清"), "RENT-3")
            .Initial(DepositState.Held).Final(DepositState.Settled);
        var settle = define.Trigger(DepositTrigger.Settle, new LocalizedText("settle", "结清"), [RentalLifecycle.Clerk], "RENT-3");
        define.Configure(DepositState.Held).PermitIf(settle, DepositState.Settled, IsReturned);
    }
}
