using System.Linq.Expressions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The visits that a cadence makes the company owe: one rule for each tier, as each has a clause of its own that grants them
/// (the rows of Article 19 on visits).
/// </summary>
internal abstract class VisitDutyOfTier(Expression<Func<Settled<CustomerTier>, bool>> isTier) : Rule
{
    public override void Define()
    {
        Settled<CustomerTier> tier = null!;
        Settled<VisitCadence> cadence = null!;

        When()
            .Match(() => tier, isTier)
            .Match(() => cadence, c => c.Subject == tier.Subject);
        Then()
            .Yield(_ => new Candidate<ContactDuty>(tier.Subject, TobaccoRetail.VisitDutyAt(cadence.Value)));
    }
}

[Name("tob.visit-duties.a")]
[Cites("TOB-13b.2", "TOB-19.A2")]
internal sealed class VisitsToA() : VisitDutyOfTier(tier => tier.Value == CustomerTier.A);

[Name("tob.visit-duties.b")]
[Cites("TOB-13b.2", "TOB-19.B2")]
internal sealed class VisitsToB() : VisitDutyOfTier(tier => tier.Value == CustomerTier.B);

[Name("tob.visit-duties.c")]
[Cites("TOB-13b.3", "TOB-19.C2", "X-27")]
internal sealed class VisitsToC() : VisitDutyOfTier(tier => tier.Value == CustomerTier.C);
