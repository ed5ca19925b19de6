using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>Who acts in the stores' sales customer service.</summary>
public static class StoreRoles
{
    /// <summary>The customer who complains; whoever writes the customer's answer down acts in its place.</summary>
    public static Role Customer { get; } = new("scs.customer", new LocalizedText("customer", "客户"));

    /// <summary>Sales-service staff of a store (销售客服人员), SCS-2.1.3.</summary>
    public static Role Staff { get; } = new("scs.staff", new LocalizedText("sales-service staff", "销售客服人员"));

    /// <summary>The customer-service supervisor (客服主管), SCS-2.2.1 to SCS-2.2.4.</summary>
    public static Role Supervisor { get; } = new("scs.supervisor", new LocalizedText("customer-service supervisor", "客服主管"));

    /// <summary>The manager of the store (门店店长), SCS-2.3.1 to SCS-2.3.3.</summary>
    public static Role StoreManager { get; } = new("scs.store-manager", new LocalizedText("store manager", "门店店长"));

    /// <summary>The departments or persons whom a complaint concerns (相关部门或人员); they are asked and do not act on the case.</summary>
    public static Role Departments { get; } = new("scs.departments", new LocalizedText("departments concerned", "相关部门"));

    /// <summary>The company's internal audit (内部审计部门), SCS-7.1.3.</summary>
    public static Role InternalAudit { get; } = new("scs.internal-audit", new LocalizedText("internal audit", "内部审计部门"));
}
