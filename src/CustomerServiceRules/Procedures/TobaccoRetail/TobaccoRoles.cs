using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>Who acts in the tobacco company's service to retailers.</summary>
public static class TobaccoRoles
{
    /// <summary>The retailer itself.</summary>
    public static Role Customer { get; } = new("tob.customer", new LocalizedText("customer", "零售客户"));

    /// <summary>The customer manager of the area (客户经理).</summary>
    public static Role CustomerManager { get; } = new("tob.customer-manager", new LocalizedText("customer manager", "客户经理"));

    /// <summary>The staff that processes licences (专卖人员).</summary>
    public static Role MonopolyStaff { get; } = new("tob.monopoly-staff", new LocalizedText("monopoly staff", "专卖人员"));
}
