using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>What is taken along to a visit (拜访工具), in its two groups: four tools of one's own, three for the customer.</summary>
[Cites("VIS-7u")]
public enum VisitTool
{
    /// <summary>Material on the company (企业宣传资料).</summary>
    CompanyMaterial = 1,

    /// <summary>The visitor's own card (个人名片).</summary>
    BusinessCard,

    /// <summary>For taking notes (笔记本).</summary>
    Notebook,

    /// <summary>For taking notes (笔).</summary>
    Pen,

    /// <summary>What is known of customers (客户信息一览表).</summary>
    CustomerInformationList,

    /// <summary>What advertises the company (宣传品).</summary>
    PromotionalItems,

    /// <summary>What may be given to the customer (馈赠礼品).</summary>
    Gifts,
}
