using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The services of Article 19, 28 of them; 25 where the variants of OQ-14 are counted as one.
/// </summary>
[Cites("TOB-19.A1", "TOB-19.A2", "TOB-19.A3", "TOB-19.B1", "TOB-19.B2", "TOB-19.B3", "TOB-19.C1", "TOB-19.C2", "OQ-14")]
public static class TobaccoServices
{
    private const string Prefix = "tob.service.";

    /// <summary>The customer's supply is secured; tier A.</summary>
    public static Service SupplyGuarantee { get; } = Daily("supply-guarantee", "Supply guarantee", "货源保障");

    /// <summary>Help with ordering; every tier.</summary>
    public static Service OrderSupport { get; } = Daily("order-support", "Order support", "订单支持");

    /// <summary>High- and mid-range key brands are supplied; tier A.</summary>
    public static Service KeyBrandSupply { get; } = Daily("key-brand-supply", "Supply of high- and mid-range key brands", "高、中档重点品牌卷烟供应");

    /// <summary>New products are recommended; tiers A and B.</summary>
    public static Service NewProductRecommendation { get; } = Daily("new-product-recommendation", "New product recommendation", "新品推介");

    /// <summary>The shop is tidied; tier A. B and C have the variant <see cref="ShopCleaning"/>.</summary>
    public static Service ShopTidying { get; } = Daily("shop-tidying", "Shop tidying", "店面卫生整理");

    /// <summary>The shop is cleaned; tiers B and C. A variant of <see cref="ShopTidying"/>.</summary>
    public static Service ShopCleaning { get; } = Daily("shop-cleaning", "Shop cleaning", "店面卫生清扫", ShopTidying);

    /// <summary>The cigarette cabinet is tidied; every tier.</summary>
    public static Service CabinetTidying { get; } = Daily("cabinet-tidying", "Cabinet tidying", "烟柜整理");

    /// <summary>Cigarettes are set out for display; every tier.</summary>
    public static Service CigaretteDisplay { get; } = Daily("cigarette-display", "Cigarette display", "卷烟摆放");

    /// <summary>Goods are delivered; every tier.</summary>
    public static Service DeliveryService { get; } = Daily("delivery-service", "Delivery service", "送货服务");

    /// <summary>A customer manager for whom this is the whole post; tiers A and B .</summary>
    public static Service DedicatedCustomerManager { get; } = Daily("dedicated-customer-manager", "Dedicated customer manager", "专职客户经理服务");

    /// <summary>News of cigarette policy is brought; tiers A and B.</summary>
    public static Service PolicyPublicity { get; } = Daily("policy-publicity", "News of cigarette policy", "卷烟政策宣传");

    /// <summary>The customer is asked after his health; tier A.</summary>
    public static Service HealthGreeting { get; } = Daily("health-greeting", "Health greeting", "健康问候");

    /// <summary>Advice on products at the shop; tier A. B and C have the weaker grade <see cref="ProductConsultation"/>.</summary>
    public static Service OnSiteProductConsultation { get; } = Daily("on-site-product-consultation", "Product consultation at the shop", "登门商品咨询服务");

    /// <summary>Advice on products; tiers B and C. The weaker grade of <see cref="OnSiteProductConsultation"/>.</summary>
    public static Service ProductConsultation { get; } = Daily("product-consultation", "Product consultation", "商品咨询服务", OnSiteProductConsultation);

    /// <summary>A catalogue of products is handed out; every tier.</summary>
    public static Service ProductCatalogue { get; } = Daily("product-catalogue", "Product catalogue", "提供商品目录");

    /// <summary>Advice on laws and regulations; every tier.</summary>
    public static Service LegalConsultation { get; } = Daily("legal-consultation", "Consultation on laws and regulations", "法律法规咨询服务");

    /// <summary>A visit each week at a fixed time; tiers A and B.</summary>
    public static Service WeeklyVisit { get; } = Special("weekly-visit", "One visit a week at a fixed time", "每周定时拜访一次");

    /// <summary>A visit every two weeks; tier C. The variant of <see cref="WeeklyVisit"/>.</summary>
    public static Service FortnightlyVisit { get; } = Special("fortnightly-visit", "One visit every two weeks", "每两周拜访一次", WeeklyVisit);

    /// <summary>Scarce goods go here first; tier A .</summary>
    public static Service ScarceSupplyPreference { get; } = Special("scarce-supply-preference", "Preference in scarce supply", "紧俏货源倾斜");

    /// <summary>Wishes on the birthday; every tier.</summary>
    public static Service BirthdayWishes { get; } = Special("birthday-wishes", "Birthday wishes", "生日祝福");

    /// <summary>Greetings on holidays; every tier.</summary>
    public static Service HolidayGreetings { get; } = Special("holiday-greetings", "Holiday greetings", "节日问候");

    /// <summary>The customer may attend the fellowship meeting; tier A.</summary>
    public static Service TobaccoFellowshipMeeting { get; } = Special("tobacco-fellowship-meeting", "Tobacco fellowship meeting", "烟草联谊会");

    /// <summary>The customer may attend launches of new products; tier A.</summary>
    public static Service NewProductLaunchMeeting { get; } = Special("new-product-launch-meeting", "New product launch meeting", "新产品推介会");

    /// <summary>A reward at the year's end for integrity; tier A.</summary>
    public static Service AnnualIntegrityReward { get; } = Special("annual-integrity-reward", "Annual integrity reward", "年度诚信奖励");

    /// <summary>Lectures on marketing; tier A .</summary>
    public static Service MarketingLecture { get; } = Extended("marketing-lecture", "Lecture on marketing", "营销知识讲座");

    /// <summary>A training class on running the business; tier A .</summary>
    public static Service BusinessTrainingClass { get; } = Extended("business-training-class", "Business training class", "经营培训班");

    /// <summary>Guidance on finances; tier A.</summary>
    public static Service FinancialGuidance { get; } = Extended("financial-guidance", "Financial guidance", "理财指导服务");

    /// <summary>Guidance on what to keep in stock; tiers A and B.</summary>
    public static Service InventoryOptimisationGuidance { get; } = Extended("inventory-optimisation-guidance", "Guidance on the best stock", "库存优化配置指导");

    /// <summary>All of them, in the order of the document.</summary>
    public static IReadOnlyList<Service> All { get; } =
    [
        SupplyGuarantee, OrderSupport, KeyBrandSupply, NewProductRecommendation, ShopTidying, ShopCleaning,
        CabinetTidying, CigaretteDisplay, DeliveryService, DedicatedCustomerManager, PolicyPublicity, HealthGreeting,
        OnSiteProductConsultation, ProductConsultation, ProductCatalogue, LegalConsultation, WeeklyVisit,
        FortnightlyVisit, ScarceSupplyPreference, BirthdayWishes, HolidayGreetings, TobaccoFellowshipMeeting,
        NewProductLaunchMeeting, AnnualIntegrityReward, MarketingLecture, BusinessTrainingClass, FinancialGuidance,
        InventoryOptimisationGuidance,
    ];

    /// <summary>The services of supply: the only ones in which the supply of equal customers may differ from tier to tier (OQ-13).</summary>
    public static IReadOnlyList<Service> Supply { get; } = [SupplyGuarantee, KeyBrandSupply, ScarceSupplyPreference];

    private static Service Daily(string id, string english, string chinese, Service? variantOf = null) =>
        New(id, ServiceLayer.Daily, english, chinese, variantOf);

    private static Service Special(string id, string english, string chinese, Service? variantOf = null) =>
        New(id, ServiceLayer.Special, english, chinese, variantOf);

    private static Service Extended(string id, string english, string chinese) =>
        New(id, ServiceLayer.Extended, english, chinese, null);

    private static Service New(string id, ServiceLayer layer, string english, string chinese, Service? variantOf) =>
        new(Prefix + id, layer, new LocalizedText(english, chinese), variantOf?.Id);
}
