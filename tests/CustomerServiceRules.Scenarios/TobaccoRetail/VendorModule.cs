using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Scenarios.Tobacco;

/// <summary>Of a shop under probation.</summary>
public sealed record Probation(SubjectId Subject) : ISubjectFact;

[Name("acme.tier.ordinary-on-probation")]
[Cites("ACME-1")]
[Overrides("tob.tier.large-by-scale")]
public sealed class OrdinaryOnProbation : Rule
{
    public override void Define()
    {
        Probation probation = null!;
        Settled<BusinessScale> scale = null!;
        When()
            .Match(() => probation)
            .Match(() => scale, s => s.Subject == probation.Subject, s => s.Value == BusinessScale.Large);
        Then().Yield(_ => new Candidate<CustomerTier>(probation.Subject, CustomerTier.B));
    }
}

/// <summary>What an ERP vendor may change: a tier rule, the list of services, the large share from July 2026, a rule switched off.</summary>
public sealed class VendorModule : ProcedureModule
{
    public static Service CoolBox { get; } = new("acme.service.cool-box", ServiceLayer.Special, new LocalizedText("Loan of a cool box", "冷柜借用"));

    public override ModuleIdentity Identity { get; } = new("Acme", "1.0.0", "acme");

    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        contents.Document(new SourceDocument("ACME", new LocalizedText("Acme's agreement", "Acme协议"),
        [
            new Clause("ACME-1", ClauseKind.Classification, "A large shop on probation is ordinary."),
            new Clause("ACME-2", ClauseKind.Entitlement, "Tier C is lent a cool box."),
            new Clause("ACME-3", ClauseKind.Classification, "From July 2026 on the first quarter of a format is large."),
            new Clause("ACME-4", ClauseKind.Classification, "Shops without purchases are not judged."),
        ]));
        contents.Terms(new Term(CoolBox.Id, CoolBox.Name.English, CoolBox.Name.Chinese));
        contents.RulesFor(TobaccoRetail.Tier).Rule<OrdinaryOnProbation>();
        contents.Extend(TobaccoRetail.Grants, new ServiceGrant(CustomerTier.C, CoolBox, "ACME-2"));
        contents.Replace(TobaccoRetail.LargeShare, new DatedValue<Fraction>(new DateOnly(2026, 7, 1), null, new Fraction(1, 4), "ACME-3"));
        contents.Without("tob.scale.small-without-purchases", "ACME-4");
    }
}
