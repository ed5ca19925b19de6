using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>By which way a customer is met.</summary>
[Cites("VIS-8", CustomerVisitsDocument.Route)]
public enum VisitRoute
{
    /// <summary>At the customer's own place.</summary>
    AtTheCustomer = 1,

    /// <summary>Through the local association (地方协会).</summary>
    LocalAssociation,

    /// <summary>At a fair (展销会).</summary>
    TradeFair,

    /// <summary>In a meeting with one of the customer's leaders (与客户重要领导人见面).</summary>
    MeetingWithLeader,
}
