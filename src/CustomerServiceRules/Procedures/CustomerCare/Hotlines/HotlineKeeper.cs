using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>Who runs the hotline of a project.</summary>
[Cites("CARE-1.4a", "CARE-1.4c", CareDocument.TwoKeepers)]
public enum HotlineKeeper
{
    /// <summary>The property company, by a person whom the project's property manager names (专人管理).</summary>
    PropertyCompany = 1,

    /// <summary>The customer-service ambassador (客服大使专人管理).</summary>
    Ambassador,
}

/// <summary>The roles of those who run hotlines.</summary>
internal static class HotlineRoles
{
    public static Role Of(HotlineKeeper keeper) => keeper == HotlineKeeper.PropertyCompany ? CareRoles.HotlinePerson : CareRoles.Ambassador;
}
