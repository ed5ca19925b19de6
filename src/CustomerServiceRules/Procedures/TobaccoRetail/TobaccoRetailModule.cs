using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The tobacco company's service to retailers: scale, tier, services, visits, market type, area class, the way into the
/// network, complaints and sanctions. Holds no state; may be composed into many rulebooks.
/// </summary>
public sealed partial class TobaccoRetailModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("TobaccoRetail", "1.0.0", "tob");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(TobaccoDocument.Create())
            .Terms(TobaccoTerms.All)
            .Parameters(
                TobaccoRetail.LargeShare,
                TobaccoRetail.MediumUpTo,
                TobaccoRetail.EffectDelay,
                TobaccoRetail.SpecialAreaPopulation,
                TobaccoRetail.WeeksBetweenVisitsToAAndB,
                TobaccoRetail.WeeksBetweenVisitsToC,
                TobaccoRetail.VisitCycle,
                TobaccoRetail.ArchiveWithin,
                TobaccoRetail.CredentialsWithin,
                TobaccoRetail.TrainingWithin)
            .Lists(TobaccoRetail.BusinessFormats, TobaccoRetail.Grants, TobaccoRetail.OpenServices);
        Policies(contents);
        Complaints(contents);
        VisitDuties(contents);
        SingleVisits(contents);
        Supervision(contents);
        contents.Lifecycle(TobaccoRetail.Onboarding);
        Carried(contents);
        NotCarriedYet(contents);
    }

    private static void Policies(ModuleBuilder contents)
    {
        contents.Policy(TobaccoRetail.Scale)
            .Rule<LargeByPosition>()
            .Rule<MediumByPosition>()
            .Rule<SmallByPosition>()
            .Rule<SmallWithoutPurchases>()
            .Rule<MediumInFormatWithoutPurchases>()
            .Rule<SmallAsNewcomer>();
        contents.Policy(TobaccoRetail.Tier)
            .Rule<LargeByScale>()
            .Rule<MediumByScale>()
            .Rule<SmallByScale>()
            .Rule<LoweredFromA>()
            .Rule<LoweredFromB>();
        contents.Policy(TobaccoRetail.TierEffect)
            .Rule<TierCountsAfterTheRun>();
        contents.Policy(TobaccoRetail.Services)
            .Rule<ADaily>()
            .Rule<ASpecial>()
            .Rule<AExtended>()
            .Rule<BDaily>()
            .Rule<BSpecial>()
            .Rule<BExtended>()
            .Rule<CDaily>()
            .Rule<CSpecial>()
            .Rule<CExtended>();
        contents.Policy(TobaccoRetail.ServicesForAll)
            .Rule<BasicServices>()
            .Rule<MarketingServices>()
            .Rule<ValueAddedServices>()
            .Rule<WaysOfOrdering>();
        contents.Policy(TobaccoRetail.Cadence)
            .Rule<WeeklyForAAndB>()
            .Rule<FortnightlyForC>();
        contents.Policy(TobaccoRetail.Market)
            .Rule<UrbanAsCityArea>()
            .Rule<UrbanAsTownArea>()
            .Rule<UrbanAsSpecialArea>()
            .Rule<RuralAsSmallSpecialArea>()
            .Rule<RuralOtherwise>();
        contents.Policy(TobaccoRetail.Area)
            .Rule<CityA>()
            .Rule<CityBInTheCentre>()
            .Rule<CityBElsewhereInTown>()
            .Rule<CityBByStructure>()
            .Rule<TownByPlace>()
            .Rule<TownByStructure>()
            .Rule<Village>()
            .Rule<VillageInAnEnclave>()
            .Rule<VillageOnTheFringe>();
    }
}
