using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>Who acts on complaints in a customer service department.</summary>
public static class ServiceDepartmentRoles
{
    /// <summary>The manager of the department (客户服务部经理), CSD-3.1.</summary>
    public static Role CustomerServiceManager { get; } = new("csd.manager", new LocalizedText("manager of the department", "客户服务部经理"));

    /// <summary>The supervisor of the department (客户服务部主管), CSD-3.2.</summary>
    public static Role CustomerServiceSupervisor { get; } = new("csd.supervisor", new LocalizedText("supervisor of the department", "客户服务部主管"));

    /// <summary>The customer who complains; is told, and does not act on the case.</summary>
    public static Role Customer { get; } = new("csd.customer", new LocalizedText("customer", "客户"));
}
