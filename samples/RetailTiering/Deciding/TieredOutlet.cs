using CustomerServiceRules.Decisions;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using RetailTiering.Input;

namespace RetailTiering.Deciding;

/// <summary>One outlet with its standing in its format and what was decided for it.</summary>
internal sealed class TieredOutlet(OutletRow row, long cents, ScaleStanding standing, SubjectDecisions decisions)
{
    public OutletRow Row { get; } = row;

    /// <summary>The net amount in hundredths; may be negative.</summary>
    public long Cents { get; } = cents;

    public ScaleStanding Standing { get; } = standing;

    public Decision<BusinessScale> Scale { get; } = decisions.Of(TobaccoRetail.Scale);

    public Decision<CustomerTier> Tier { get; } = decisions.Of(TobaccoRetail.Tier);

    public Decision<DateOnly> Effect { get; } = decisions.Of(TobaccoRetail.TierEffect);

    public Decision<IReadOnlyList<GrantedService>> Services { get; } = decisions.Of(TobaccoRetail.Services);

    public Decision<VisitCadence> Cadence { get; } = decisions.Of(TobaccoRetail.Cadence);

    /// <summary>The market type, given by the outlets file.</summary>
    public MarketType Market => (MarketType)Row.Market[0];

    public CompositeLabel Label => new(Market, Row.Format, Scale.Value);
}
