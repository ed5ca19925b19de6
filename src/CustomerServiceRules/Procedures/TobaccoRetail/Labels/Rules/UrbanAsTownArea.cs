using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.market-type.urban-as-town-area")]
[Cites("TOB-6.3.4", "TOB-6.3.2")]
internal sealed class UrbanAsTownArea : Rule
{
    public override void Define()
    {
        MarketLocation location = null!;

        When()
            .Match(() => location, l => !l.ReachedByCitySeat, l => l.ReachedByTownSeat);
        Then()
            .Yield(_ => new Candidate<MarketType>(location.Subject, MarketType.Urban));
    }
}
