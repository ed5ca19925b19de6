using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>Who takes part in caring for the buyers of a developer's homes.</summary>
[Cites("CARE-0.3", "CARE-1.2", "CARE-1.4a", "CARE-2.2", "CARE-2.3c", "CARE-0.6")]
public static class CareRoles
{
    /// <summary>The customer-service ambassador (客服大使): calls, messages and, in some projects, the hotline.</summary>
    public static Role Ambassador { get; } = new("care.ambassador", new LocalizedText("customer-service ambassador", "客服大使"));

    /// <summary>The callback specialist (回访专员): the first call and the thank-you message.</summary>
    public static Role CallbackSpecialist { get; } = new("care.callback-specialist", new LocalizedText("callback specialist", "回访专员"));

    /// <summary>The contract department (合同部): agreements, the export, the questionnaire.</summary>
    public static Role ContractDepartment { get; } = new("care.contract-department", new LocalizedText("contract department", "合同部"));

    /// <summary>Who runs a hotline for the property company (热线负责人): named by the property manager of the project (物业项目经理).</summary>
    public static Role HotlinePerson { get; } = new("care.hotline-person", new LocalizedText("person on the hotline", "热线负责人"));

    /// <summary>The customer-service centre (客服中心), which approves what is sent for the owners' club.</summary>
    public static Role CustomerServiceCentre { get; } = new("care.customer-service-centre", new LocalizedText("customer-service centre", "客服中心"));

    /// <summary>The property company (物业公司), whose platform tells the progress.</summary>
    public static Role PropertyCompany { get; } = new("care.property-company", new LocalizedText("property company", "物业公司"));

    /// <summary>The developer (开发商), who publishes what comes before moving in.</summary>
    public static Role Developer { get; } = new("care.developer", new LocalizedText("developer", "开发商"));

    /// <summary>The butler (客服管家), who keeps in touch after moving in.</summary>
    public static Role Butler { get; } = new("care.butler", new LocalizedText("butler", "客服管家"));

    /// <summary>The buyer; is told, and does not act on a case.</summary>
    public static Role Customer { get; } = new("care.customer", new LocalizedText("customer", "客户"));
}
