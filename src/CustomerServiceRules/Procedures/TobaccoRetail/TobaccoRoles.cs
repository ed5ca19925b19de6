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

    /// <summary>The staff of the complaint telephone (专职受理人员).</summary>
    public static Role ReceptionStaff { get; } = new("tob.reception-staff", new LocalizedText("complaint reception staff", "专职受理人员"));

    /// <summary>The city company, which keeps all cases in one place (市公司).</summary>
    public static Role CityCompany { get; } = new("tob.city-company", new LocalizedText("city company", "市公司"));

    /// <summary>The department that owns a case (归口责任部门).</summary>
    public static Role OwningDepartment { get; } = new("tob.owning-department", new LocalizedText("owning department", "归口责任部门"));

    /// <summary>The city's complaint assessment centre, under whichever of its names (投诉考评中心); see <see cref="ComplaintCentre"/>.</summary>
    public static Role ComplaintAssessmentCentre { get; } = new("tob.complaint-assessment-centre", new LocalizedText("complaint assessment centre", "投诉考评中心"));

    /// <summary>The unit or department whose own penalty rules bind a staff member (直属单位、部门).</summary>
    public static Role Unit { get; } = new("tob.unit", new LocalizedText("the unit", "直属单位、部门"));

    /// <summary>The customer service department of a county company, which supervises its own posts (县公司客户服务部).</summary>
    public static Role CountyCustomerServiceDepartment { get; } = new("tob.county-customer-service-department", new LocalizedText("county customer service department", "县公司客户服务部"));

    /// <summary>The customer service centre of a county branch, which supervises all marketing staff (卷烟客户服务中心).</summary>
    public static Role CigaretteCustomerServiceCentre { get; } = new("tob.cigarette-customer-service-centre", new LocalizedText("cigarette customer service centre", "卷烟客户服务中心"));

    /// <summary>Carries out, in its county, what a survey found to be put right (县级分公司).</summary>
    public static Role CountyBranch { get; } = new("tob.county-branch", new LocalizedText("county branch", "县级分公司"));

    /// <summary>The city company's marketing centre (市公司营销中心).</summary>
    public static Role CityMarketingCentre { get; } = new("tob.city-marketing-centre", new LocalizedText("city marketing centre", "市公司营销中心"));
}
