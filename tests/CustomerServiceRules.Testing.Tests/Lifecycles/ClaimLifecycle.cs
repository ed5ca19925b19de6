using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace Acme.Claims;

internal sealed record Claim(string Customer, decimal Amount, bool HasReceipt = true);

internal sealed record Pay(string Customer, decimal Amount);

internal enum ClaimState
{
    Filed,
    Open,
    Checked,
    Queried,
    Paid,
    Declined,
}

internal enum ClaimTrigger
{
    Check,
    Query,
    Answer,
    Pay,
    Decline,
    Lapse,
    Note,
}

internal enum VisitState
{
    None,
    Made,
}

internal enum VisitTrigger
{
    Make,
}

/// <summary>A vendor's lifecycle: nested states, a choice between two guards, a deadline and a visit beside it.</summary>
internal sealed class ClaimLifecycle : LifecycleDefinition<Claim, ClaimState, ClaimTrigger>
{
    public static readonly Role Clerk = new("acme.clerk", new LocalizedText("the clerk", "办事员"));

    public static readonly Parameter<decimal> Small = new("acme.small-claim", new LocalizedText("Amount up to which a claim is small", "小额"), "CNY", new DatedValue<decimal>(100m, "ACME-1"));

    public static readonly Guard<Claim> IsSmall = new("acme.claim.is-small", new LocalizedText("the claim is small", "金额较小"), step => step.Case.Amount <= step.Value(Small), "ACME-1");

    public static readonly Guard<Claim> IsLarge = IsSmall.Not("acme.claim.is-large", new LocalizedText("the claim is large", "金额较大"));

    public static readonly Guard<Claim> HasReceipt = new("acme.claim.has-receipt", new LocalizedText("there is a receipt", "有收据"), step => step.Case.HasReceipt, "ACME-2")
    {
        Actual = _ => "none",
        Required = _ => "a receipt",
    };

    public static readonly Guard<Claim> IsVisited = new("acme.claim.is-visited", new LocalizedText("a visit was made", "已走访"), step => step.In(VisitState.Made), "ACME-2");

    public static readonly Effect<Claim> PayOut = new("acme.claim.pay-out", new LocalizedText("pay the claim", "赔付"), step => new Pay(step.Case.Customer, step.Case.Amount), "ACME-3");

    public static readonly Effect<Claim> FileNote = new("acme.claim.file-note", new LocalizedText("put the note into the file", "备注归档"), step => $"note on {step.Case.Customer}", "ACME-4");

    public static readonly ClaimLifecycle Instance = new();

    public override string Id => "acme.claim";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Claim", "理赔");

    protected override void Define(LifecycleBuilder<Claim, ClaimState, ClaimTrigger> define)
    {
        foreach (var state in Enum.GetValues<ClaimState>())
            define.State(state, new LocalizedText(state.ToString().ToLowerInvariant(), state.ToString()), "ACME-1");
        define.Initial(ClaimState.Filed).Final(ClaimState.Paid, ClaimState.Declined).Region(ClaimVisit.Instance);
        var check = define.Trigger(ClaimTrigger.Check, new LocalizedText("check", "审核"), [Clerk], "ACME-1");
        var query = define.Trigger(ClaimTrigger.Query, new LocalizedText("query", "询问"), [Clerk], "ACME-1");
        var answer = define.Trigger(ClaimTrigger.Answer, new LocalizedText("answer", "回复"), [Clerk], "ACME-1");
        var pay = define.Trigger(ClaimTrigger.Pay, new LocalizedText("pay", "赔付"), [Clerk], "ACME-3");
        var decline = define.Trigger(ClaimTrigger.Decline, new LocalizedText("decline", "拒赔"), [Clerk], "ACME-3");
        var lapse = define.Trigger(ClaimTrigger.Lapse, new LocalizedText("lapse", "失效"), [Role.Clock], "ACME-4");
        var note = define.Trigger(ClaimTrigger.Note, new LocalizedText("note", "备注"), [Clerk], "ACME-4");
        define.Configure(ClaimState.Filed)
            .PermitIf(check, ClaimState.Open, HasReceipt);
        define.Configure(ClaimState.Open)
            .InitialTransition(ClaimState.Checked)
            .Permit(decline.Trigger, ClaimState.Declined)
            .InternalTransition(note, FileNote);
        define.Configure(ClaimState.Checked)
            .SubstateOf(ClaimState.Open)
            .Permit(query.Trigger, ClaimState.Queried)
            .PermitIf(pay, ClaimState.Paid, IsSmall)
            .PermitIf(pay, ClaimState.Paid, IsLarge, IsVisited);
        define.Configure(ClaimState.Queried)
            .SubstateOf(ClaimState.Open)
            .Permit(answer.Trigger, ClaimState.Checked)
            .Permit(lapse.Trigger, ClaimState.Declined);
        define.Configure(ClaimState.Paid)
            .OnEntryFrom(pay, PayOut);
        define.Due(ClaimState.Queried, lapse, "acme.claim.lapses", new LocalizedText("no answer in a week", "一周未回复"), timing => timing.EnteredAt.AddDays(7), "ACME-4");
    }
}

internal sealed class ClaimVisit : LifecycleDefinition<Claim, VisitState, VisitTrigger>
{
    public static readonly ClaimVisit Instance = new();

    public override string Id => "acme.claim.visit";

    public override int Version => 1;

    public override LocalizedText Title { get; } = new("Visit", "走访");

    protected override void Define(LifecycleBuilder<Claim, VisitState, VisitTrigger> define)
    {
        define.State(VisitState.None, new LocalizedText("none", "无"), "ACME-2").State(VisitState.Made, new LocalizedText("made", "已走访"), "ACME-2")
            .Initial(VisitState.None).Final(VisitState.Made);
        define.Configure(VisitState.None)
            .Permit(define.Trigger(VisitTrigger.Make, new LocalizedText("make", "走访"), [ClaimLifecycle.Clerk], "ACME-2").Trigger, VisitState.Made);
    }
}

internal sealed class ClaimModule(params LifecycleDefinition[] lifecycles) : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("Claims", "1.0.0", "acme");

    public override void Describe(ModuleBuilder contents)
    {
        contents.Document(new SourceDocument("ACME", new LocalizedText("Claims", "理赔"),
            [.. Enumerable.Range(1, 4).Select(number => new Clause($"ACME-{number}", ClauseKind.LifecycleStep, $"What clause {number} says."))]));
        contents.Parameters([ClaimLifecycle.Small]);
        foreach (var lifecycle in lifecycles)
            contents.Lifecycle(lifecycle);
    }
}
