using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintCategory;

namespace ComplaintDesk.Day;

/// <summary>What an estate adds to the developer's guideline: the limits that the guideline's file lost, and its own departments.</summary>
internal sealed class PropertyRules(Func<string, string, string> say) : ProcedureModule
{
    private const string Limits = "LAKE-1";
    private const string Departments = "LAKE-2";

    public override ModuleIdentity Identity { get; } = new("ComplaintDesk.Property", "1.0.0", "lake");

    public string EstateServices { get; } = say("estate services", "物业服务处");

    public string Security { get; } = say("security", "秩序部");

    public string Design { get; } = say("design", "设计部");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("LAKE", new LocalizedText("Lakeside's own handbook", "湖畔小区手册"),
        [
            new Clause(Limits, ClauseKind.Deadline, "Complaints are handled in 2 working days, answered in 3 and called back in 4 working hours."),
            new Clause(Departments, ClauseKind.Authority, "Which department a category belongs to, and who heads it."),
        ]))
        .Replace(PropertyComplaints.HandleWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(2), Limits))
        .Replace(PropertyComplaints.AnswerWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(3), Limits))
        .Replace(PropertyComplaints.CallBackWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingHours(4), Limits))
        .Extend(
            PropertyComplaints.Departments,
            DepartmentOfCategory.Responsible(EngineeringQuality, say("engineering", "工程部"), say("Ms Zhao", "赵经理"), Departments),
            DepartmentOfCategory.Responsible(PlanningDesign, Design, say("Mr Qian", "钱经理"), Departments),
            DepartmentOfCategory.Responsible(PropertyManagement, EstateServices, say("Mr Wang", "王经理"), Departments),
            DepartmentOfCategory.Related(PropertyManagement, Security, Departments));
}
