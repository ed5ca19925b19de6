using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.market-type.urban-as-special-area")]
[Cites("TOB-6.3.5", "TOB-6.3.2")]
internal sealed class UrbanAsSpecialArea : Rule
{
    public override void Define()
    {
        InForce<int> least = null!;
        MarketLocation location = null!;

        When()
            .Match(() => least, p => p.Parameter == TobaccoRetail.SpecialAreaPopulation)
            .Match(
                () => location,
                l => !l.ReachedByCitySeat,
                l => !l.ReachedByTownSeat,
                l => l.SpecialArea != null,
                l => l.PermanentPopulation >= least.Value);
        Then()
            .Yield(_ => new Candidate<MarketType>(location.Subject, MarketType.Urban));
    }
}
