using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.tier.large-by-scale")]
[Cites("TOB-7.2", "TOB-7.1", "OQ-6")]
internal sealed class LargeByScale : Rule
{
    public override void Define()
    {
        Settled<BusinessScale> scale = null!;

        When()
            .Match(() => scale, s => s.Value == BusinessScale.Large);
        Then()
            .Yield(_ => new Candidate<CustomerTier>(scale.Subject, CustomerTier.A));
    }
}
