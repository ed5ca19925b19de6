using System.Linq.Expressions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// What both downgrades ask for: an approval that was there by the day of the decision, and that day in force. One
/// rule for each tier that can be lowered, so that nothing can raise a tier.
/// </summary>
internal abstract class ApprovedDowngrade(BusinessScale from, Expression<Func<TierDowngrade, bool>> isLower) : Rule
{
    public override void Define()
    {
        Moment moment = null!;
        Settled<BusinessScale> scale = null!;
        TierDowngrade downgrade = null!;

        When()
            .Match(() => moment)
            .Match(() => scale, s => s.Value == from)
            .Match(
                () => downgrade,
                d => d.Subject == scale.Subject,
                isLower,
                d => d.ApprovedOn <= moment.Day,
                d => d.From <= moment.Day,
                d => d.LastDay >= moment.Day);
        Then()
            .Yield(_ => new Candidate<CustomerTier>(downgrade.Subject, downgrade.To));
    }
}

[Name("tob.tier.lowered-from-a")]
[Cites("OQ-6", "TOB-7.1", "TOB-7.2")]
[Overrides("tob.tier.large-by-scale")]
internal sealed class LoweredFromA() : ApprovedDowngrade(BusinessScale.Large, d => d.To != CustomerTier.A);

[Name("tob.tier.lowered-from-b")]
[Cites("OQ-6", "TOB-7.1", "TOB-7.3")]
[Overrides("tob.tier.medium-by-scale")]
internal sealed class LoweredFromB() : ApprovedDowngrade(BusinessScale.Medium, d => d.To == CustomerTier.C);
