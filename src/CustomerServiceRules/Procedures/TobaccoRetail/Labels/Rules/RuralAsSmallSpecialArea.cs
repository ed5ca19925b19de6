using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.market-type.rural-as-small-special-area")]
[Cites("TOB-6.3.6", "TOB-6.3.5")]
internal sealed class RuralAsSmallSpecialArea : Rule
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
                l => l.PermanentPopulation < least.Value);
        Then()
            .Yield(_ => new Candidate<MarketType>(location.Subject, MarketType.Rural));
    }
}
