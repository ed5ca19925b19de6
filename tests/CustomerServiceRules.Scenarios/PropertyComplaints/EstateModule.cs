using CustomerServiceRules.Calendars;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintCategory;

namespace CustomerServiceRules.Scenarios.Estates;

/// <summary>What an estate adds to the document: the limits that it lost, and its own departments.</summary>
internal sealed class EstateModule : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("Estate", "1.0.0", "estate");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("EST", new LocalizedText("Estate handbook", "小区手册"),
        [
            new Clause("EST-1", ClauseKind.Deadline, "Handled in 3 working days, answered in 5, called back in 2."),
            new Clause("EST-2", ClauseKind.Authority, "Departments."),
        ]))
        .Replace(PropertyComplaints.HandleWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(3), "EST-1"))
        .Replace(PropertyComplaints.AnswerWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(5), "EST-1"))
        .Replace(PropertyComplaints.CallBackWithin, new DatedValue<TimeLimit>(TimeLimit.WorkingDays(2), "EST-1"))
        .Extend(
            PropertyComplaints.Departments,
            DepartmentOfCategory.Responsible(EngineeringQuality, "engineering", "Head Zhao", "EST-2"),
            DepartmentOfCategory.Responsible(PlanningDesign, "design", "Head Qian", "EST-2"),
            DepartmentOfCategory.Responsible(PropertyManagement, "estate services", "Head Wang", "EST-2"),
            DepartmentOfCategory.Related(PropertyManagement, "security", "EST-2"),
            DepartmentOfCategory.Related(PropertyManagement, "cleaning", "EST-2"));
}
