using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.tier-effect.after-the-run")]
[Cites(TobaccoDocument.EffectDayLeftOpen, "TOB-9.2")]
internal sealed class TierCountsAfterTheRun : Rule
{
    public override void Define()
    {
        Moment run = null!;
        InForce<int> delay = null!;
        Settled<CustomerTier> tier = null!;

        When()
            .Match(() => run)
            .Match(() => delay, p => p.Parameter == TobaccoRetail.EffectDelay)
            .Match(() => tier);
        Then()
            .Yield(_ => new Candidate<DateOnly>(tier.Subject, run.Day.AddDays(delay.Value)));
    }
}
