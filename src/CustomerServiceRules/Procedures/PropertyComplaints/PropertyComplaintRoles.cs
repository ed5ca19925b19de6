using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>Who acts on complaints of the property developer's customers.</summary>
public static class PropertyComplaintRoles
{
    /// <summary>The regional department that owns, coordinates, verifies and counts (区域客户关系管理部).</summary>
    public static Role CustomerRelations { get; } = new("cgh.customer-relations", new LocalizedText("regional customer-relations department", "区域客户关系管理部"));

    /// <summary>The department that a complaint is about and that handles it (责任部门).</summary>
    public static Role ResponsibleDepartment { get; } = new("cgh.responsible-department", new LocalizedText("responsible department", "责任部门"));

    /// <summary>The first head of the responsible department (第一负责人).</summary>
    public static Role DepartmentHead { get; } = new("cgh.department-head", new LocalizedText("first head of the department", "部门第一负责人"));

    /// <summary>Those of the responsible department who are on duty outside working time (值班责任部门).</summary>
    public static Role DutyDepartment { get; } = new("cgh.duty-department", new LocalizedText("responsible department on duty", "值班责任部门"));
}
