using System.Globalization;
using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Procedures.TobaccoRetail.TobaccoServices;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The table of tiers and services of Article 19, row by row: 25 services for A, 15 for B, 11 for C.</summary>
[Cites("TOB-10", "TOB-19.A1", "TOB-19.A2", "TOB-19.A3", "TOB-19.B1", "TOB-19.B2", "TOB-19.B3", "TOB-19.C1", "TOB-19.C2", "X-3")]
internal static class ServiceMatrix
{
    public static IEnumerable<ServiceGrant> Grants =>
    [
        .. Row(SupplyGuarantee, "A"),
        .. Row(OrderSupport, "ABC"),
        .. Row(KeyBrandSupply, "A"),
        .. Row(NewProductRecommendation, "AB"),
        .. Row(ShopTidying, "A"),
        .. Row(ShopCleaning, "BC"),
        .. Row(CabinetTidying, "ABC"),
        .. Row(CigaretteDisplay, "ABC"),
        .. Row(DeliveryService, "ABC"),
        .. Row(DedicatedCustomerManager, "AB"),
        .. Row(PolicyPublicity, "AB"),
        .. Row(HealthGreeting, "A"),
        .. Row(OnSiteProductConsultation, "A"),
        .. Row(ProductConsultation, "BC"),
        .. Row(ProductCatalogue, "ABC"),
        .. Row(LegalConsultation, "ABC"),
        .. Row(WeeklyVisit, "AB", "TOB-13b.2"),
        .. Row(FortnightlyVisit, "C", "TOB-13b.3"),
        .. Row(ScarceSupplyPreference, "A"),
        .. Row(BirthdayWishes, "ABC"),
        .. Row(HolidayGreetings, "ABC"),
        .. Row(TobaccoFellowshipMeeting, "A"),
        .. Row(NewProductLaunchMeeting, "A"),
        .. Row(AnnualIntegrityReward, "A"),
        .. Row(MarketingLecture, "A"),
        .. Row(BusinessTrainingClass, "A"),
        .. Row(FinancialGuidance, "A"),
        .. Row(InventoryOptimisationGuidance, "AB"),
    ];

    // Article 19 has one clause for each tier and layer: TOB-19.A1 grants the daily layer of A.
    private static IEnumerable<ServiceGrant> Row(Service service, string tiers, params string[] also) => tiers.Select(letter => new ServiceGrant(
        Enum.Parse<CustomerTier>(letter.ToString()),
        service,
        [string.Create(CultureInfo.InvariantCulture, $"TOB-19.{letter}{(int)service.Layer}"), .. also]));
}
