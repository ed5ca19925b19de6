using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.Day;

/// <summary>What a tobacco company's city adds to the document: who owns which topic, and a unit's own penalty rules.</summary>
internal sealed class TobaccoRules(Func<string, string, string> say) : ProcedureModule
{
    public const string Visits = "visits";
    public const string Delivery = "delivery";
    public const string Light = "light";

    private const string Owners = "TOWN-1";
    private const string Penalties = "TOWN-2";

    public override ModuleIdentity Identity { get; } = new("ComplaintDesk.Tobacco", "1.0.0", "town");

    public string Branch { get; } = say("East branch", "城东分公司");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("TOWN", new LocalizedText("The city's own rules", "市公司细则"),
        [
            new Clause(Owners, ClauseKind.Authority, "Visits belong to the marketing centre, delivery to the logistics centre."),
            new Clause(Penalties, ClauseKind.Penalty, "East branch: a light failing costs 200 yuan."),
        ]))
        .Extend(
            TobaccoRetail.TopicOwners,
            new TopicOwner(Visits, say("marketing centre", "营销中心"), Owners),
            new TopicOwner(Delivery, say("logistics centre", "物流中心"), Owners))
        .Extend(
            TobaccoRetail.SanctionTable,
            new SanctionEntry(Branch, Light, new Sanction(SanctionGrade.CashPenalty, say("200 yuan", "200 元")), Penalties));
}
