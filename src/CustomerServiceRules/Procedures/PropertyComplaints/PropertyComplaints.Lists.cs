using CustomerServiceRules.Modules;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// The lists of the procedure, each of which a module may extend or replace.
public static partial class PropertyComplaints
{
    /// <summary>What disturbs a customer's normal life: the examples of CGH-5.3.3, whose list is open.</summary>
    public static DataList<LifeDisturbingProblem> LifeDisturbingProblems { get; } = new(
        "cgh.life-disturbing-problems",
        new LocalizedText("What disturbs normal life", "影响客户正常生活的问题"),
        Problem("cgh.problem.seepage", "Seepage", "渗漏"),
        Problem("cgh.problem.blockage", "Blockage", "堵塞"),
        Problem("cgh.problem.water-cut", "Cut of water", "停水"),
        Problem("cgh.problem.power-cut", "Cut of power", "停电"));

    /// <summary>Which departments have to do with which category: empty, for the document names none.</summary>
    public static DataList<DepartmentOfCategory> Departments { get; } = new(
        "cgh.departments",
        new LocalizedText("Departments by category", "各类别投诉的责任部门及相关部门"));

    private static LifeDisturbingProblem Problem(string id, string english, string chinese) =>
        new(id, new LocalizedText(english, chinese), "CGH-5.3.3");
}
