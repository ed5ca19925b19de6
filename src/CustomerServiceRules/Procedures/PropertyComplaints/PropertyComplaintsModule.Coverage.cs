using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

// Which clauses are carried by models, and which are not carried, and why.
public sealed partial class PropertyComplaintsModule
{
    private static void Carried(ModuleBuilder contents) => contents
        .Carries<PropertyComplaint>()
        .Carries<ComplaintValidity>()
        .Carries<ValidityAssessment>()
        .Carries<PropertyComplaintCategory>()
        .Carries<ComplaintMatter>()
        .Carries<ComplaintTopic>()
        .Carries<Reception>()
        .Carries<ReceptionRoute>()
        .Carries<ReportedProblem>()
        .Carries<LifeDisturbingProblem>()
        .Carries<ComplaintTask>()
        .Carries<DepartmentOfCategory>()
        .Carries<HandlingResult>()
        .Carries<ComplaintInformation>()
        .Carries<ComplaintCounts>()
        .Carries<PropertyComplaintState>()
        .Carries<PropertyComplaintTrigger>();

    private static void NotCarried(ModuleBuilder contents) => contents
        .NotCarried(
            "States a purpose or a scope; there is nothing in it to decide.",
            "CGH-1", "CGH-2")
        .NotCarried(
            "An attitude without a figure or a step that could be checked.",
            "CGH-5.1");
}
