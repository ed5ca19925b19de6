using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>Who acts in the supervision of outlets.</summary>
public static class OutletRoles
{
    /// <summary>Who goes to the outlets (督导).</summary>
    public static Role Supervisor { get; } = new("anta.supervisor", new LocalizedText("market supervisor", "市场督导"));

    /// <summary>The outlet: its manager or owner (门店).</summary>
    public static Role Outlet { get; } = new("anta.outlet", new LocalizedText("outlet", "终端门店"));

    /// <summary>Who looks after all outlets of a region (区域客服).</summary>
    public static Role RegionalCustomerService { get; } = new("anta.regional-customer-service", new LocalizedText("regional customer service", "区域客服"));
}
