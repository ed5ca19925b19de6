using CustomerServiceRules.Modules;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace Acme.Loyalty;

[Name("acme-campaign.birthday-gold")]
[Cites("CAMPAIGN-1")]
[Overrides("acme.grade.silver-below-gold")]
public sealed class BirthdayGold : Rule
{
    public override void Define()
    {
        Birthday birthday = null!;
        When().Match(() => birthday);
        Then().Yield(_ => new Candidate<Grade>(birthday.Subject, Grade.Gold));
    }
}

/// <summary>A second module that overrides a rule of the first.</summary>
public sealed class AcmeCampaign : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("AcmeCampaign", "1.0.0", "acme-campaign");

    public override void Describe(ModuleBuilder contents)
    {
        contents.Document(new SourceDocument("CAMPAIGN", new LocalizedText("Birthday campaign", "生日活动"),
            [new Clause("CAMPAIGN-1", ClauseKind.Classification, "Members are gold in the month of their birthday.")]));
        contents.RulesFor(AcmePolicies.Grades).Rule<BirthdayGold>();
    }
}
