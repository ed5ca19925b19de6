using CustomerServiceRules.Decisions;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The single visit.
public static partial class TobaccoRetail
{
    /// <summary>How a visit moves that a retailer is owed; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static TobaccoVisitLifecycle Visit { get; } = new();

    /// <summary>How far from the shop, at most and inclusive, a visit may begin; 200 metres, a default (the document does not say).</summary>
    public static Parameter<int> NearShopWithin { get; } = new(
        "tob.visit.near-shop-within",
        new LocalizedText("Distance from the shop within which a visit begins", "到店签到允许的距离"),
        "metres",
        new DatedValue<int>(200, TobaccoDocument.CheckInLeftOpen, "TOB-20"))
    {
        Allowed = new AllowedValues<int>(metres => metres >= 0, "0 metres or more"),
    };

    /// <summary>Which services are delivered at a visit, where they are granted: twelve by default (the document does not say).</summary>
    public static DataList<ServiceAtVisit> ServicesAtVisits { get; } = new(
        "tob.services-at-visits",
        new LocalizedText("Services delivered at a visit", "拜访时提供的服务项目"),
        new[]
        {
            TobaccoServices.OrderSupport,
            TobaccoServices.NewProductRecommendation,
            TobaccoServices.ShopTidying,
            TobaccoServices.ShopCleaning,
            TobaccoServices.CabinetTidying,
            TobaccoServices.CigaretteDisplay,
            TobaccoServices.PolicyPublicity,
            TobaccoServices.HealthGreeting,
            TobaccoServices.OnSiteProductConsultation,
            TobaccoServices.ProductConsultation,
            TobaccoServices.ProductCatalogue,
            TobaccoServices.LegalConsultation,
        }.Select(service => new ServiceAtVisit(service.Id, TobaccoDocument.VisitItemsLeftOpen)));

    /// <summary>What a customer is owed at a visit: of the services that it is granted, those that are delivered at one.</summary>
    /// <param name="atVisits">The services that are delivered at a visit: the rulebook's entries of <see cref="ServicesAtVisits"/>.</param>
    /// <param name="services">The decision of <see cref="Services"/> about the customer.</param>
    /// <exception cref="ArgumentException">Nothing is decided.</exception>
    public static OwedItems ItemsAtVisit(IEnumerable<ServiceAtVisit> atVisits, Decision<IReadOnlyList<GrantedService>> services)
    {
        ArgumentNullException.ThrowIfNull(atVisits);
        var delivered = atVisits.Select(entry => entry.Service).ToHashSet(StringComparer.Ordinal);
        return OwedItems.Of(services, granted => granted.Service, granted => delivered.Contains(granted.Service));
    }

    /// <summary>
    /// The contact that a visit is, for an <see cref="ObligationSchedule"/> to settle: of the instant of its track point. From the
    /// check-in on it counts, whenever the visit is finished; one that the customer refused does not.
    /// </summary>
    /// <param name="record">Where the visit stands.</param>
    /// <param name="visit">What the host knows of it.</param>
    /// <returns>The contact; null while nobody has checked in, and where the visit was not made.</returns>
    /// <exception cref="ArgumentException">The record is one of another lifecycle or another case, or nobody visits.</exception>
    public static Contact? ContactOf(LifecycleRecord record, TobaccoVisit visit)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(visit);
        if (record.Lifecycle != Visit.Id || record.CaseId != visit.Id.Value)
            throw new ArgumentException($"Found a record of {record.Lifecycle} on {record.CaseId}, expected one of {Visit.Id} on {visit.Id}.", nameof(record));
        var checkedIn = record.History.Last(TobaccoVisitTrigger.CheckIn) ?? record.History.Last(TobaccoVisitTrigger.CheckInOutOfTime);
        return checkedIn is null || record.History.Last(TobaccoVisitTrigger.RecordRefusal) is not null
            ? null
            : new Contact(visit.Id.Value, visit.Customer, ContactWay.Visit, visit.TrackPoint?.At ?? record.InstantOf(checkedIn), visit.Staff ?? "");
    }
}
