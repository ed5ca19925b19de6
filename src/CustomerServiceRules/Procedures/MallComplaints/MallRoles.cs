using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>Who acts on complaints in a mall, and which of them handle at which level.</summary>
public static class MallRoles
{
    /// <summary>Who complains (顾客).</summary>
    public static Role Customer { get; } = new("mall.customer", new LocalizedText("customer", "顾客"));

    /// <summary>Any employee of the mall (员工).</summary>
    public static Role Employee { get; } = new("mall.employee", new LocalizedText("employee", "员工"));

    /// <summary>A specialist of customer service (客服专员).</summary>
    public static Role Specialist { get; } = new("mall.specialist", new LocalizedText("customer-service specialist", "客服专员"));

    /// <summary>The supervisor of customer service (客服主管); handles what no higher level is named for (OQ-28).</summary>
    public static Role Supervisor { get; } = new("mall.supervisor", new LocalizedText("customer-service supervisor", "客服主管"));

    /// <summary>The customer-service manager, who is the director of the store office (客服经理、店办主任).</summary>
    public static Role CustomerServiceManager { get; } = new(
        "mall.customer-service-manager", new LocalizedText("customer-service manager", "客服经理（店办主任）"));

    /// <summary>Whoever leads the store, the highest to handle a complaint (店长).</summary>
    public static Role StoreManager { get; } = new("mall.store-manager", new LocalizedText("store manager", "店长"));

    /// <summary>The host's own system, which does what needs no judgement (系统).</summary>
    public static Role System { get; } = new("mall.system", new LocalizedText("the system", "系统"));

    /// <summary>Everybody who works for the mall: all must take complaints seriously.</summary>
    internal static Role[] Staff => [Employee, Specialist, Supervisor, CustomerServiceManager, StoreManager];

    /// <summary>Those who handle complaints, the lowest level first.</summary>
    internal static Role[] Handlers => [Supervisor, CustomerServiceManager, StoreManager];

    /// <summary>Those who supervise the staff.</summary>
    internal static Role[] Management => [CustomerServiceManager, StoreManager];

    /// <summary>The level at which a role handles complaints; null for one that handles none.</summary>
    /// <param name="role">The role.</param>
    public static HandlerLevel? LevelOf(Role role)
    {
        ArgumentNullException.ThrowIfNull(role);
        if (role.Equals(StoreManager))
            return HandlerLevel.StoreManager;
        if (role.Equals(CustomerServiceManager))
            return HandlerLevel.CustomerServiceManager;
        return role.Equals(Supervisor) ? HandlerLevel.Lower : null;
    }
}
