using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Procedures.MallComplaints.SanctionGuards;
using State = CustomerServiceRules.Procedures.MallComplaints.MallSanctionState;
using Trigger = CustomerServiceRules.Procedures.MallComplaints.MallSanctionTrigger;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// How a finding about an employee leads to a sanction, or to none: confirmed, counted, proposed, decided, applied. One matter
/// has one sanction: nothing leads back from a decided one, and where the employee's record has one for the matter a second
/// case of it is refused. Appeals are not built.
/// </summary>
public sealed class MallSanctionLifecycle : LifecycleDefinition<SanctionMatter, MallSanctionState, MallSanctionTrigger>
{
    private static readonly Effect<SanctionMatter> KeepFinding = new(
        "mall.sanction.keep-finding",
        new LocalizedText("add the finding to the employee's record", "将违规记入员工记录"),
        step => step.Case.ToFinding(),
        "MALL-C-3.3a", "MALL-C-3.4", MallDocuments.CountingLeftOpen);

    private static readonly Effect<SanctionMatter> ImposeSanction = new(
        "mall.sanction.impose",
        new LocalizedText("add the sanction to the employee's record and carry it out", "将处分记入员工记录并执行"),
        step => new ImposedSanction(step.Case.Subject, step.Case.Kind, step.Case.On, step.Case.Proposal!.Value),
        "MALL-C-3.3a", "MALL-C-3.4", "MALL-P-1", "X-9");

    internal MallSanctionLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "mall.sanction";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("A sanction in a mall", "商场员工处分");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<SanctionMatter, MallSanctionState, MallSanctionTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        NameStates(define);
        var confirm = define.Trigger(Trigger.ConfirmFacts, new LocalizedText("confirm the facts", "确认事实"), MallRoles.Management, "MALL-C-3.4");
        var drop = define.Trigger(
            Trigger.Drop, new LocalizedText("drop it as unfounded", "事实不成立"), MallRoles.Management, MallDocuments.SanctionFlowLeftOpen, "MALL-C-3.4");
        var count = define.Trigger(
            Trigger.CountStrike, new LocalizedText("count it", "计次"), [MallRoles.System], "MALL-C-3.3a", "MALL-C-3.4", MallDocuments.CountingLeftOpen);
        var propose = define.Trigger(
            Trigger.ProposeSanction, new LocalizedText("propose a sanction", "提出处分"), MallRoles.Management, "MALL-C-3.3a", "MALL-C-3.4");
        var recordOnly = define.Trigger(
            Trigger.RecordOnly, new LocalizedText("record it only", "仅作记录"), MallRoles.Management, "OQ-30", MallDocuments.SanctionFlowLeftOpen);
        var decide = define.Trigger(
            Trigger.DecideSanction, new LocalizedText("decide the sanction", "决定处分"), [MallRoles.StoreManager], "MALL-P-1", "MALL-C-3.3a", "MALL-C-3.4", MallDocuments.SanctionFlowLeftOpen);
        var apply = define.Trigger(
            Trigger.ApplySanction, new LocalizedText("apply the sanction", "执行处分"), MallRoles.Management, "MALL-C-3.3a", "MALL-C-3.4");

        define.Configure(State.Finding)
            .PermitIf(confirm, State.FactsConfirmed, FactsAreConfirmed)
            .PermitIf(drop, State.Unfounded, FactsAreRefuted);
        define.Configure(State.FactsConfirmed)
            .OnEntryFrom(confirm, KeepFinding)
            .PermitIf(count, State.StrikeCounted, IsInTheRecord);
        define.Configure(State.StrikeCounted)
            .PermitIf(propose, State.SanctionProposed, HasProposal, MatterIsFree)
            .PermitIf(recordOnly, State.RecordedOnly, HasNothingToImpose);
        define.Configure(State.SanctionProposed)
            .PermitReentryIf(propose, HasProposal, MatterIsFree)
            .PermitIf(recordOnly, State.RecordedOnly, HasNothingToImpose)
            .PermitIf(decide, State.SanctionDecided, HasProposal, MatterIsFree, AllowanceIsFree, MonthIsFree);
        define.Configure(State.SanctionDecided)
            .OnEntryFrom(decide, ImposeSanction)
            .PermitIf(apply, State.Applied, IsApplied);
        define.Configure(State.Applied);
        define.Configure(State.RecordedOnly);
        define.Configure(State.Unfounded);
    }

    private static void NameStates(LifecycleBuilder<SanctionMatter, MallSanctionState, MallSanctionTrigger> define) => define
        .State(State.Finding, new LocalizedText("found", "已发现"), "MALL-C-3.3a", "MALL-C-3.4", "MALL-C-0")
        .State(State.FactsConfirmed, new LocalizedText("facts confirmed", "事实已确认"), "MALL-C-3.4")
        .State(State.StrikeCounted, new LocalizedText("counted", "已计次"), "MALL-C-3.3a", "MALL-C-3.3b", "MALL-C-3.3c", "MALL-C-3.4")
        .State(State.SanctionProposed, new LocalizedText("sanction proposed", "已提出处分"), "MALL-C-3.3a", "MALL-C-3.4")
        .State(State.SanctionDecided, new LocalizedText("sanction decided", "已决定处分"), "MALL-P-1", "X-9")
        .State(State.Applied, new LocalizedText("applied", "已执行"), "MALL-C-3.3a", "MALL-C-3.4")
        .State(State.RecordedOnly, new LocalizedText("recorded only", "仅作记录"), "OQ-30", MallDocuments.QuarrelLeftOpen)
        .State(State.Unfounded, new LocalizedText("unfounded", "事实不成立"), MallDocuments.SanctionFlowLeftOpen)
        .Initial(State.Finding)
        .Final(State.Applied, State.RecordedOnly, State.Unfounded);
}
