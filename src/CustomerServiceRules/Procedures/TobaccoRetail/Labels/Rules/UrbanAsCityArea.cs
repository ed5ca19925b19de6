using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.market-type.urban-as-city-area")]
[Cites("TOB-6.3.3", "TOB-6.3.2")]
internal sealed class UrbanAsCityArea : Rule
{
    public override void Define()
    {
        MarketLocation location = null!;

        When()
            .Match(() => location, l => l.ReachedByCitySeat);
        Then()
            .Yield(_ => new Candidate<MarketType>(location.Subject, MarketType.Urban));
    }
}
