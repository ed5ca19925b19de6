using CustomerServiceRules.Terms;
using static CustomerServiceRules.Procedures.TobaccoRetail.ServiceCategory;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What the document offers to customers of every tier: twelve services, and three ways of ordering.</summary>
internal static class TobaccoOpenServices
{
    private const string Prefix = "tob.open-service.";
    private const string Ordering = Prefix + "ordering";

    public static IEnumerable<OpenService> All =>
    [
        New("onboarding", Basic, "Onboarding", "入网服务", "TOB-3"),
        New("visit", Basic, "Visits", "拜访服务", "TOB-3"),
        New("ordering", Basic, "Ordering", "订货服务", "TOB-3"),
        New("supply", Basic, "Supply", "货源供应服务", "TOB-3"),
        New("delivery", Basic, "Delivery", "送货服务", "TOB-3"),
        New("electronic-settlement", Basic, "Electronic settlement", "电子结算", "TOB-3"),
        New("complaint", Basic, "Complaints", "投诉服务", "TOB-3"),
        New("business-guidance", Marketing, "Business guidance", "经营指导服务", "TOB-4"),
        New("information-support", Marketing, "Information support", "信息支持服务", "TOB-4"),
        New("brand-cultivation", Marketing, "Brand cultivation", "品牌培育服务", "TOB-4"),
        New("customer-training", ValueAdded, "Customer training", "客户培训服务", "TOB-5", "X-26"),
        New("caring-assistance", ValueAdded, "Caring assistance", "爱心帮扶服务", "TOB-5"),
        OrderingBy("telephone", "Ordering by telephone", "电话订货"),
        OrderingBy("computer", "Ordering online by computer", "网上订货（电脑）"),
        OrderingBy("mobile", "Ordering online by mobile message", "网上订货（手机短信）"),
    ];

    private static OpenService New(string id, ServiceCategory category, string english, string chinese, params string[] clauses) =>
        new(Prefix + id, category, new LocalizedText(english, chinese), null, clauses);

    private static OpenService OrderingBy(string id, string english, string chinese) =>
        new($"{Ordering}-by-{id}", Basic, new LocalizedText(english, chinese), Ordering, "TOB-14.1");
}
