using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What a topic of a complaint is about; seven are aspects of serving customers.</summary>
[Cites("CGH-5.2.1", "CGH-5.2.2", "CGH-5.2.3", "CGH-5.2.4", "CGH-5.2.5")]
public enum ComplaintMatter
{
    /// <summary>The quality of the building works (房屋工程质量).</summary>
    BuildingWorks = 1,

    /// <summary>How the estate or the home was planned (规划设计).</summary>
    PlanningOrDesign,

    /// <summary>A service of the property manager (物业管理服务).</summary>
    PropertyService,

    /// <summary>How the work goes from step to step (办事的流程).</summary>
    Workflow,

    /// <summary>How soon something was done (及时性).</summary>
    Timeliness,

    /// <summary>The attitude of who served (服务态度).</summary>
    Attitude,

    /// <summary>How well the work was done (工作质量).</summary>
    QualityOfWork,

    /// <summary>The dedication of who served (敬业精神).</summary>
    Dedication,

    /// <summary>The ethics of who served (职业道德).</summary>
    Ethics,

    /// <summary>Whether who served knows the trade (专业能力).</summary>
    ProfessionalAbility,

    /// <summary>What no other category takes in (其他方面).</summary>
    AnythingElse,
}
