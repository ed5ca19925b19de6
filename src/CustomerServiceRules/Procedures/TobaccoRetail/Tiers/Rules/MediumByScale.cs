using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.tier.medium-by-scale")]
[Cites("TOB-7.3", "TOB-7.1", "OQ-6")]
internal sealed class MediumByScale : Rule
{
    public override void Define()
    {
        Settled<BusinessScale> scale = null!;

        When()
            .Match(() => scale, s => s.Value == BusinessScale.Medium);
        Then()
            .Yield(_ => new Candidate<CustomerTier>(scale.Subject, CustomerTier.B));
    }
}
