using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static class OutletTerms
{
    public static IEnumerable<Term> All =>
    [
        Named(OutletLink.NewProductLaunch, "Launch of a new product", "新款上市"),
        Named(OutletLink.FloorChange, "Floor change", "卖场调整"),
        Named(OutletLink.BusinessManagement, "Business management", "营业管理"),
        Named(OutletLink.CustomerManagement, "Customer management", "顾客管理"),
        Named(OutletLink.SalesAnalysis, "Sales analysis", "销售分析"),
        Named(OutletLink.PromotionExecution, "Execution of promotions", "促销执行"),
    ];

    private static Term Named(OutletLink link, string english, string chinese) => new(EnumTerms.Id("anta", link), english, chinese);
}
