namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The IDs under which facts and figures are named.
internal static partial class TobaccoTerms
{
    public const string StandingFact = "tob.fact.scale-standing";
    public const string DowngradeFact = "tob.fact.tier-downgrade";
    public const string LocationFact = "tob.fact.market-location";
    public const string AssessmentFact = "tob.fact.area-assessment";
    public const string BusinessFormatFact = "tob.fact.business-format";
    public const string GrantFact = "tob.fact.service-grant";
    public const string OpenServiceFact = "tob.fact.open-service";
    public const string FormatFigure = "tob.figure.format";
    public const string QuantityFigure = "tob.figure.quantity";
    public const string AmountFigure = "tob.figure.amount";
    public const string CountedQuantityFigure = "tob.figure.counted-quantity";
    public const string CountedAmountFigure = "tob.figure.counted-amount";
    public const string JoinedFigure = "tob.figure.joined";
    public const string ScoreFigure = "tob.figure.score";
    public const string RankFigure = "tob.figure.rank";
    public const string PositionFigure = "tob.figure.position";
    public const string FormatQuantityFigure = "tob.figure.format-quantity";

    public const string FormatAmountFigure = "tob.figure.format-amount";

    public const string CountFigure = "tob.figure.count";
    public const string DowngradeToFigure = "tob.figure.downgrade-to";
    public const string ReasonFigure = "tob.figure.reason";
    public const string FromFigure = "tob.figure.from";
    public const string UntilFigure = "tob.figure.until";
    public const string ApprovedByFigure = "tob.figure.approved-by";
    public const string ApprovedOnFigure = "tob.figure.approved-on";
    public const string CommitteeFigure = "tob.figure.committee";
    public const string ReachedByCitySeatFigure = "tob.figure.reached-by-city-seat";
    public const string ReachedByTownSeatFigure = "tob.figure.reached-by-town-seat";
    public const string SpecialAreaFigure = "tob.figure.special-area";
    public const string PopulationFigure = "tob.figure.population";
    public const string TerritoryFigure = "tob.figure.territory";
    public const string PlaceFigure = "tob.figure.place";
    public const string StructureFigure = "tob.figure.structure";
    public const string StrongAbilityFigure = "tob.figure.strong-ability";
    public const string AssessedByFigure = "tob.figure.assessed-by";
    public const string AssessedOnFigure = "tob.figure.assessed-on";
    public const string LayerFigure = "tob.figure.layer";
    public const string CategoryFigure = "tob.figure.category";
}
