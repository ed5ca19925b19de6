using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What a complaint is about: seven types of goods, five of service, two of safety.</summary>
[Cites("MALL-C-1.1", "MALL-C-1.2", "MALL-C-1.3")]
public enum MallComplaintType
{
    /// <summary>The price of goods (价格).</summary>
    Price = 1,

    /// <summary>The quality of goods (品质).</summary>
    Quality,

    /// <summary>Goods that are damaged or incomplete (残缺).</summary>
    Damaged,

    /// <summary>Goods past their date (过期).</summary>
    Expired,

    /// <summary>A label that does not match the goods (标示不符).</summary>
    LabelMismatch,

    /// <summary>Imported goods without a Chinese label (进口商品未附有中文标示).</summary>
    NoChineseLabel,

    /// <summary>Goods that are out of stock (缺货).</summary>
    OutOfStock,

    /// <summary>The attitude of staff (工作人员态度不佳).</summary>
    Attitude,

    /// <summary>Wrong work at the cash desk (收银作业不当).</summary>
    CashierError,

    /// <summary>The mall offers less service than was expected (服务项目不足).</summary>
    TooFewServices,

    /// <summary>A service that exists is done badly (现有服务作业不当).</summary>
    PoorExecution,

    /// <summary>A service formerly offered was withdrawn (取消原来提供服务项目).</summary>
    ServiceWithdrawn,

    /// <summary>Something happened to somebody or something in the mall (意外事件发生).</summary>
    Accident,

    /// <summary>An influence of the surroundings (环境影响).</summary>
    Environment,
}

/// <summary>The three groups of types.</summary>
[Cites("MALL-C-1.1", "MALL-C-1.2", "MALL-C-1.3")]
public enum MallComplaintGroup
{
    /// <summary>About goods (对商品抱怨).</summary>
    Goods = 1,

    /// <summary>About service (对服务抱怨).</summary>
    Service,

    /// <summary>About safety (对安全抱怨).</summary>
    Safety,
}
