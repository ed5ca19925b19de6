using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What kind of complaint it is, by its main topic.</summary>
[Cites("CGH-5.2.1", "CGH-5.2.2", "CGH-5.2.3", "CGH-5.2.4", "CGH-5.2.5")]
public enum PropertyComplaintCategory
{
    /// <summary>Engineering quality (工程质量投诉), which another procedure handles.</summary>
    EngineeringQuality = 1,

    /// <summary>About how the estate or the home was planned (规划设计投诉).</summary>
    PlanningDesign,

    /// <summary>Services of the property manager (物业管理投诉).</summary>
    PropertyManagement,

    /// <summary>How customers were served (客户服务投诉).</summary>
    CustomerService,

    /// <summary>Whatever is none of the four (其他方面投诉).</summary>
    Other,
}
