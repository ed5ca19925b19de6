using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerRelations;

/// <summary>Who keeps up relations with customers.</summary>
public static class CustomerRelationsRoles
{
    /// <summary>Plans and judges relations (客户关系主管).</summary>
    public static Role RelationsSupervisor { get; } = new("rel.relations-supervisor", new LocalizedText("relations supervisor", "客户关系主管"));

    /// <summary>Follows customers up and tours them (客户关系专员), REL-15, REL-21.2.</summary>
    public static Role RelationsSpecialist { get; } = new("rel.relations-specialist", new LocalizedText("relations specialist", "客户关系专员"));

    /// <summary>Keeps the cards too (客户服务人员), REL-16, REL-19.</summary>
    public static Role CustomerServiceStaff { get; } = new("rel.customer-service-staff", new LocalizedText("customer-service staff", "客户服务人员"));

    /// <summary>Is followed up, and may refuse to be.</summary>
    public static Role Customer { get; } = new("rel.customer", new LocalizedText("customer", "客户"));
}
