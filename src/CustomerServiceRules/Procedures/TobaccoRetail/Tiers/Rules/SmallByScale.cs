using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.tier.small-by-scale")]
[Cites("TOB-7.4", "TOB-7.1", "OQ-6")]
internal sealed class SmallByScale : Rule
{
    public override void Define()
    {
        Settled<BusinessScale> scale = null!;

        When()
            .Match(() => scale, s => s.Value == BusinessScale.Small);
        Then()
            .Yield(_ => new Candidate<CustomerTier>(scale.Subject, CustomerTier.C));
    }
}
