using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.visit-cadence.fortnightly-for-c")]
[Cites("TOB-13b.3")]
internal sealed class FortnightlyForC : Rule
{
    public override void Define()
    {
        InForce<int> weeks = null!;
        Settled<CustomerTier> tier = null!;

        When()
            .Match(() => weeks, p => p.Parameter == TobaccoRetail.WeeksBetweenVisitsToC)
            .Match(() => tier, t => t.Value == CustomerTier.C);
        Then()
            .Yield(_ => new Candidate<VisitCadence>(tier.Subject, new VisitCadence(weeks.Value, false)));
    }
}
