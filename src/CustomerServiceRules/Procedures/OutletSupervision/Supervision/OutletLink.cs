using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>The six links of a store's value chain, on which supervision puts its focus.</summary>
[Cites("ANTA-9")]
public enum OutletLink
{
    /// <summary>A new product comes out (新款上市).</summary>
    NewProductLaunch = 1,

    /// <summary>The floor is changed (卖场调整).</summary>
    FloorChange,

    /// <summary>The business is run (营业管理).</summary>
    BusinessManagement,

    /// <summary>Customers are looked after (顾客管理).</summary>
    CustomerManagement,

    /// <summary>Sales are analysed (销售分析).</summary>
    SalesAnalysis,

    /// <summary>Promotions are carried out (促销执行).</summary>
    PromotionExecution,
}
