using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Tests.Tobacco;

/// <summary>A vendor's rule that goes before one of the procedure's, under a condition of its own.</summary>
[Name("acme.tier.ordinary-in-the-city")]
[Cites("ACME-1")]
[Overrides("tob.tier.large-by-scale")]
internal sealed class OrdinaryInTheCity : Rule
{
    public override void Define()
    {
        Settled<BusinessScale> scale = null!;
        MarketLocation location = null!;
        When()
            .Match(() => scale)
            .Match(() => location, l => l.Subject == scale.Subject, l => l.ReachedByCitySeat)
            .Not<TierDowngrade>(d => d.Subject == scale.Subject);
        Then().Yield(_ => new Candidate<CustomerTier>(location.Subject, CustomerTier.B));
    }
}
