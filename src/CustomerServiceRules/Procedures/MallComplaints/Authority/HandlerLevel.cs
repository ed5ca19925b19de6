using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>At which level a complaint is handled; a greater value is a higher level (OQ-31).</summary>
[Cites("MALL-C-3.5.1a", "MALL-C-3.5.2a", "OQ-28", "OQ-31")]
public enum HandlerLevel
{
    /// <summary>Below the customer-service manager, where the document is cut off: the customer-service supervisor by default (客服主管).</summary>
    Lower = 1,

    /// <summary>The customer-service manager, who is the director of the store office (客服经理、店办主任).</summary>
    CustomerServiceManager,

    /// <summary>Whoever leads the store, the highest to handle a complaint (店长).</summary>
    StoreManager,
}
