using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>Who acts on visits to customers.</summary>
public static class CustomerVisitRoles
{
    /// <summary>Arranges visits and approves their plans (客户关系主管).</summary>
    public static Role RelationsSupervisor { get; } = new("vis.relations-supervisor", new LocalizedText("relations supervisor", "客户关系主管"));

    /// <summary>Visits by the supervisor's plan (客户关系专员).</summary>
    public static Role RelationsSpecialist { get; } = new("vis.relations-specialist", new LocalizedText("relations specialist", "客户关系专员"));

    /// <summary>Visits too; the document names them most (客户服务人员).</summary>
    public static Role CustomerServiceStaff { get; } = new("vis.customer-service-staff", new LocalizedText("customer-service staff", "客户服务人员"));

    /// <summary>Is visited, and may refuse to be.</summary>
    public static Role Customer { get; } = new("vis.customer", new LocalizedText("customer", "客户"));
}
