using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.FrontDesk;

/// <summary>Who acts on complaints at a front desk.</summary>
public static class FrontDeskRoles
{
    /// <summary>The front-desk staff (客服前台), who handle a complaint from the first word to its end.</summary>
    public static Role FrontDesk { get; } = new("frd.front-desk", new LocalizedText("front desk", "客服前台"));

    /// <summary>The customer who complains; is told, and does not act on the case.</summary>
    public static Role Customer { get; } = new("frd.customer", new LocalizedText("customer", "客户"));

    /// <summary>The superior (上级领导), who is asked and does not act on the case.</summary>
    public static Role Superior { get; } = new("frd.superior", new LocalizedText("superior", "上级领导"));
}
