using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

[Name("tob.market-type.rural-otherwise")]
[Cites("TOB-6.3.6")]
internal sealed class RuralOtherwise : Rule
{
    public override void Define()
    {
        MarketLocation location = null!;

        When()
            .Match(
                () => location,
                l => !l.ReachedByCitySeat,
                l => !l.ReachedByTownSeat,
                l => l.SpecialArea == null);
        Then()
            .Yield(_ => new Candidate<MarketType>(location.Subject, MarketType.Rural));
    }
}
