using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// How a sanction comes about: found, confirmed, proposed by the unit's own rules, decided, carried out. The document knows no
/// appeal, and none is made up here.
/// </summary>
public sealed class SanctionLifecycle : LifecycleDefinition<SanctionMatter, SanctionState, SanctionTrigger>
{
    /// <summary>The facts are written down as confirmed.</summary>
    public static readonly Guard<SanctionMatter> HasFacts = new(
        "tob.sanction.has-facts",
        new LocalizedText("the facts are confirmed", "事实已核实"),
        step => step.Case.HasFacts,
        "TOB-26.1", "TOB-26.2", "TOB-26.3", "TOB-17.3");

    /// <summary>The severity is judged.</summary>
    public static readonly Guard<SanctionMatter> HasSeverity = new(
        "tob.sanction.has-severity",
        new LocalizedText("the severity is judged", "已认定情节严重程度"),
        step => !string.IsNullOrWhiteSpace(step.Case.Severity),
        "TOB-26.4");

    /// <summary>The unit's own rules give a sanction.</summary>
    public static readonly Guard<SanctionMatter> HasProposal = new(
        "tob.sanction.has-proposal",
        new LocalizedText("the unit's own penalty rules give a sanction for it", "本单位处罚细则已给出处罚档次"),
        step => step.Case.Proposal is not null,
        "TOB-26.5", "TOB-26.4");

    /// <summary>Somebody answers for the decision.</summary>
    public static readonly Guard<SanctionMatter> HasDecider = new(
        "tob.sanction.has-decider",
        new LocalizedText("who decided the sanction is named", "已注明处罚决定人"),
        step => !string.IsNullOrWhiteSpace(step.Case.DecidedBy),
        "TOB-26.4");

    /// <summary>The day of carrying it out is known.</summary>
    public static readonly Guard<SanctionMatter> IsCarriedOut = new(
        "tob.sanction.is-carried-out",
        new LocalizedText("the day on which the sanction was carried out is known", "已注明处罚执行日期"),
        step => step.Case.AppliedOn is not null,
        "TOB-26.4");

    private static readonly Effect<SanctionMatter> Propose = Order(
        SanctionTask.Propose, "tob.sanction.propose", new LocalizedText("have the severity judged and the sanction proposed", "安排认定情节并提出处罚意见"), "TOB-26.4", "TOB-26.5");

    private static readonly Effect<SanctionMatter> Apply = Order(
        SanctionTask.Apply, "tob.sanction.apply", new LocalizedText("have the sanction carried out", "安排执行处罚"), "TOB-26.4");

    private static readonly Effect<SanctionMatter> CountInAssessment = Order(
        SanctionTask.CountInAssessment, "tob.sanction.count-in-assessment", new LocalizedText("publish it and count it in the assessment", "通报并纳入绩效考核"), "TOB-22.4");

    internal SanctionLifecycle()
    {
    }

    /// <inheritdoc/>
    public override string Id => "tob.sanction";

    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override LocalizedText Title { get; } = new("Sanction for a failing in service", "服务问题处罚");

    /// <inheritdoc/>
    protected override void Define(LifecycleBuilder<SanctionMatter, SanctionState, SanctionTrigger> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        Name(define);
        var confirm = define.Trigger(
            SanctionTrigger.ConfirmFacts, new LocalizedText("confirm the facts", "核实事实"), [TobaccoRoles.ComplaintAssessmentCentre], "TOB-26.1", "TOB-26.2", "TOB-26.3");
        var drop = define.Trigger(
            SanctionTrigger.Drop, new LocalizedText("drop the matter", "不予处罚"), [TobaccoRoles.ComplaintAssessmentCentre], TobaccoDocument.AppealLeftOpen);
        var propose = define.Trigger(
            SanctionTrigger.ProposeSanction, new LocalizedText("propose the sanction", "提出处罚意见"), [TobaccoRoles.Unit], "TOB-26.4", "TOB-26.5");
        var decide = define.Trigger(
            SanctionTrigger.DecideSanction, new LocalizedText("decide the sanction", "作出处罚决定"), [TobaccoRoles.Unit], "TOB-26.4");
        var apply = define.Trigger(
            SanctionTrigger.ApplySanction, new LocalizedText("carry the sanction out", "执行处罚"), [TobaccoRoles.Unit], "TOB-26.4");

        define.Configure(SanctionState.Finding)
            .PermitIf(confirm, SanctionState.FactsConfirmed, HasFacts)
            .Permit(drop, SanctionState.Dropped);
        define.Configure(SanctionState.FactsConfirmed)
            .OnEntryFrom(confirm, Propose)
            .PermitIf(propose, SanctionState.SanctionProposed, HasSeverity, HasProposal);
        define.Configure(SanctionState.SanctionProposed).PermitIf(decide, SanctionState.SanctionDecided, HasProposal, HasDecider);
        define.Configure(SanctionState.SanctionDecided)
            .OnEntryFrom(decide, Apply)
            .PermitIf(apply, SanctionState.Applied, IsCarriedOut);
        define.Configure(SanctionState.Applied).OnEntryFrom(apply, CountInAssessment);
        define.Configure(SanctionState.Dropped);
    }

    private static Effect<SanctionMatter> Order(SanctionTask task, string id, LocalizedText sentence, params string[] clauses) =>
        new(id, sentence, step => new SanctionOrder(task, step.Case.Subject.Value, step.Case.Fault.Staff, step.Case.Proposal), clauses);

    private static void Name(LifecycleBuilder<SanctionMatter, SanctionState, SanctionTrigger> define) => define
        .State(SanctionState.Finding, new LocalizedText("found", "发现问题"), "TOB-26.1", "TOB-26.2", "TOB-26.3", "TOB-17.3")
        .State(SanctionState.FactsConfirmed, new LocalizedText("facts confirmed", "事实已核实"), "TOB-26.4")
        .State(SanctionState.SanctionProposed, new LocalizedText("sanction proposed", "已提出处罚意见"), "TOB-26.4", "TOB-26.5")
        .State(SanctionState.SanctionDecided, new LocalizedText("sanction decided", "已作出处罚决定"), "TOB-26.4")
        .State(SanctionState.Applied, new LocalizedText("sanction carried out", "处罚已执行"), "TOB-26.4", "TOB-22.4")
        .State(SanctionState.Dropped, new LocalizedText("dropped", "不予处罚"), TobaccoDocument.AppealLeftOpen)
        .Initial(SanctionState.Finding)
        .Final(SanctionState.Applied, SanctionState.Dropped);
}
