using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>Whose a complaint is; the later the higher.</summary>
[Cites("SCS-2.1.3", "SCS-2.2.3")]
public enum StoreHandler
{
    /// <summary>The sales-service staff's (销售客服人员).</summary>
    Staff = 1,

    /// <summary>The customer-service supervisor's own (客服主管).</summary>
    Supervisor,
}
