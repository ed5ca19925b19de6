using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>On which level staff are supervised; the three run independently of each other.</summary>
[Cites("TOB-22.0", "TOB-22.1a", "TOB-22.2a", "TOB-22.3a")]
public enum SupervisionLevel
{
    /// <summary>A county company's customer service department watches its own posts (部门督察).</summary>
    Department = 1,

    /// <summary>The cigarette customer service centre of a county branch (县级分公司督察).</summary>
    CountyBranch,

    /// <summary>The city's complaint assessment centre (市公司督察).</summary>
    City,
}

/// <summary>By which means the quality of marketing staff's service is examined.</summary>
[Cites("TOB-21.1", TobaccoDocument.MeansLeftOpen)]
public enum SupervisionMeans
{
    /// <summary>Customers are asked by telephone (电话查问).</summary>
    Telephone = 1,

    /// <summary>Somebody goes there (现场走访).</summary>
    SiteVisit,

    /// <summary>Recordings of telephone orders are listened to (分析订货录音).</summary>
    OrderRecordings,

    /// <summary>Records are read (查阅有关记录资料).</summary>
    Records,
}

/// <summary>The posts of marketing staff that customers rate; the document's list ends with 等 ("and similar").</summary>
[Cites("TOB-21.1", "TOB-21.2")]
public enum MarketingPost
{
    /// <summary>Looks after a market and its customer managers (市场经理).</summary>
    MarketManager = 1,

    /// <summary>Visits the retailers of an area (客户经理).</summary>
    CustomerManager,

    /// <summary>Takes orders by telephone (电话订货员).</summary>
    TelephoneOrderClerk,

    /// <summary>Brings the goods (送货员).</summary>
    DeliveryClerk,
}
