using CustomerServiceRules.Modules;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace Acme.Loyalty;

/// <summary>A module as a vendor outside this repository writes it.</summary>
public sealed class AcmeModule : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("AcmeLoyalty", "2.1.0", "acme");

    public override void Describe(ModuleBuilder contents)
    {
        contents
            .Document(new SourceDocument("ACME", new LocalizedText("Loyalty scheme", "会员方案"),
            [
                new Clause("ACME-1", ClauseKind.Classification, "Members with a high turnover are gold, others silver."),
                new Clause("ACME-2", ClauseKind.Classification, "A severe complaint makes a member bronze."),
                new Clause("ACME-3", ClauseKind.Entitlement, "Perks go by grade."),
                new Clause("ACME-4", ClauseKind.Norm, "The management may set another threshold by circular."),
                new Clause("OQ-901", ClauseKind.OpenQuestion, "Is the start of gold inclusive? Default: yes."),
            ]))
            .Parameters(AcmeParameters.GoldFrom, AcmeParameters.SevereFrom);
        contents.Policy(AcmePolicies.Grades).Rule<GoldByTurnover>().Rule<SilverBelowGold>().Rule<BronzeAfterComplaint>();
        contents.Policy(AcmePolicies.Perks).Rule<LoungeForGold>().Rule<CardForAll>();
    }
}
