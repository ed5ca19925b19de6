using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.visit-cadence.weekly-for-a-and-b")]
[Cites("TOB-13b.2")]
internal sealed class WeeklyForAAndB : Rule
{
    public override void Define()
    {
        InForce<int> weeks = null!;
        Settled<CustomerTier> tier = null!;

        When()
            .Match(() => weeks, p => p.Parameter == TobaccoRetail.WeeksBetweenVisitsToAAndB)
            .Match(() => tier, t => t.Value != CustomerTier.C);
        Then()
            .Yield(_ => new Candidate<VisitCadence>(tier.Subject, new VisitCadence(weeks.Value, true)));
    }
}
