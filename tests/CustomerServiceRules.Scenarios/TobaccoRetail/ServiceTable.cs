using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.Tobacco;

/// <summary>The catalogue's table 5.1, typed in from there: per tier the clauses that grant a service, or nothing.</summary>
internal static class ServiceTable
{
    private const string Daily = "TOB-19.A1|TOB-19.B1|TOB-19.C1";
    private const string DailyForAAndB = "TOB-19.A1|TOB-19.B1|";
    private const string DailyForA = "TOB-19.A1||";
    private const string DailyForBAndC = "|TOB-19.B1|TOB-19.C1";
    private const string SpecialForA = "TOB-19.A2||";
    private const string Special = "TOB-19.A2|TOB-19.B2|TOB-19.C2";
    private const string ExtendedForA = "TOB-19.A3||";

    public static IReadOnlyList<Row> Rows { get; } =
    [
        new("supply-guarantee", ServiceLayer.Daily, "货源保障", DailyForA),
        new("order-support", ServiceLayer.Daily, "订单支持", Daily),
        new("key-brand-supply", ServiceLayer.Daily, "高、中档重点品牌卷烟供应", DailyForA),
        new("new-product-recommendation", ServiceLayer.Daily, "新品推介", DailyForAAndB),
        new("shop-tidying", ServiceLayer.Daily, "店面卫生整理", DailyForA),
        new("shop-cleaning", ServiceLayer.Daily, "店面卫生清扫", DailyForBAndC),
        new("cabinet-tidying", ServiceLayer.Daily, "烟柜整理", Daily),
        new("cigarette-display", ServiceLayer.Daily, "卷烟摆放", Daily),
        new("delivery-service", ServiceLayer.Daily, "送货服务", Daily),
        new("dedicated-customer-manager", ServiceLayer.Daily, "专职客户经理服务", DailyForAAndB),
        new("policy-publicity", ServiceLayer.Daily, "卷烟政策宣传", DailyForAAndB),
        new("health-greeting", ServiceLayer.Daily, "健康问候", DailyForA),
        new("on-site-product-consultation", ServiceLayer.Daily, "登门商品咨询服务", DailyForA),
        new("product-consultation", ServiceLayer.Daily, "商品咨询服务", DailyForBAndC),
        new("product-catalogue", ServiceLayer.Daily, "提供商品目录", Daily),
        new("legal-consultation", ServiceLayer.Daily, "法律法规咨询服务", Daily),
        new("weekly-visit", ServiceLayer.Special, "每周定时拜访一次", "TOB-19.A2 TOB-13b.2|TOB-19.B2 TOB-13b.2|"),
        new("fortnightly-visit", ServiceLayer.Special, "每两周拜访一次", "||TOB-19.C2 TOB-13b.3"),
        new("scarce-supply-preference", ServiceLayer.Special, "紧俏货源倾斜", SpecialForA),
        new("birthday-wishes", ServiceLayer.Special, "生日祝福", Special),
        new("holiday-greetings", ServiceLayer.Special, "节日问候", Special),
        new("tobacco-fellowship-meeting", ServiceLayer.Special, "烟草联谊会", SpecialForA),
        new("new-product-launch-meeting", ServiceLayer.Special, "新产品推介会", SpecialForA),
        new("annual-integrity-reward", ServiceLayer.Special, "年度诚信奖励", SpecialForA),
        new("marketing-lecture", ServiceLayer.Extended, "营销知识讲座", ExtendedForA),
        new("business-training-class", ServiceLayer.Extended, "经营培训班", ExtendedForA),
        new("financial-guidance", ServiceLayer.Extended, "理财指导服务", ExtendedForA),
        new("inventory-optimisation-guidance", ServiceLayer.Extended, "库存优化配置指导", "TOB-19.A3|TOB-19.B3|"),
    ];

    /// <summary>The services that the table grants a tier.</summary>
    public static IReadOnlyList<GrantedService> Of(CustomerTier tier) =>
        [.. Rows.Where(row => row.ClausesFor(tier).Count > 0).Select(row => row.Granted)];

    internal sealed record Row(string Name, ServiceLayer Layer, string Chinese, string Cells)
    {
        public string Id => $"tob.service.{Name}";

        public GrantedService Granted => new(Id, Layer);

        public IReadOnlyList<string> ClausesFor(CustomerTier tier) =>
            Cells.Split('|')[Place(tier)].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        private static int Place(CustomerTier tier) => tier switch { CustomerTier.A => 0, CustomerTier.B => 1, _ => 2 };
    }
}
