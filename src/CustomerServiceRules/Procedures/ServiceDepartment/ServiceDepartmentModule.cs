using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>
/// A customer service department, first part: the split of complaints between manager and supervisor, and visits by grade.
/// Another module has to extend <see cref="ServiceDepartment.MajorCriteria"/> before anything can be split,
/// <see cref="ServiceDepartment.GradedVisits"/> before a visit is owed, and to state
/// <see cref="ServiceDepartment.FeedbackWithin"/> before a clock runs. Holds no state; may be composed into many rulebooks.
/// </summary>
public sealed class ServiceDepartmentModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("ServiceDepartment", "1.0.0", "csd");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(ServiceDepartmentDocument.Create())
            .Terms(ServiceDepartmentTerms.All)
            .Parameters(ServiceDepartment.FeedbackWithin, ServiceDepartment.LeastWorkingDaysForVisit)
            .Lists(ServiceDepartment.MajorCriteria, ServiceDepartment.GradedVisits)
            .Lifecycle(ServiceDepartment.Complaints);
        contents.Policy(ServiceDepartment.Gravity)
            .Rule<MajorByCriterion>()
            .Rule<GeneralWithoutCriterion>();
        contents.Policy(ServiceDepartment.Deadlines)
            .Rule<FeedbackInTime>();
        contents.Policy(ServiceDepartment.Visits)
            .Rule<VisitsByGrade>();
        Carried(contents);
        NotCarriedYet(contents);
    }

    private static void Carried(ModuleBuilder contents) => contents
        .Carries<DepartmentComplaint>()
        .Carries<DepartmentComplaintState>()
        .Carries<DepartmentComplaintTrigger>()
        .Carries<ComplaintGravity>()
        .Carries<MajorCriterion>()
        .Carries<GravityJudgement>()
        .Carries<GradedCustomer>()
        .Carries<GradedVisits>();

    private static void NotCarriedYet(ModuleBuilder contents) => contents
        .NotCarried(
            "Of the ten duties those about complaints and visits are carried.",
            "CSD-3.1")
        .NotCarried(
            "Of the nine duties only those about complaints are carried.",
            "CSD-3.2")
        .NotCarried(
            "Says what the handbook holds or what the department is there for; there is nothing in it to decide.",
            "CSD-0.1", "CSD-0.2", "CSD-1.0", "CSD-1.1", "CSD-1.2a", "CSD-1.2b")
        .NotCarried(
            "Forms and posts that the source knows by title alone.",
            "CSD-0.3", "CSD-0.4")
        .NotCarried(
            "A pattern of organisation; which posts there are is the host's own.",
            "CSD-1.3.1", "CSD-1.3.2", "CSD-1.3.3")
        .NotCarried(
            "Duties and powers of the whole department without a figure or a step that could be checked; of the powers, handling complaints is carried by the duties of manager and supervisor.",
            "CSD-2.1", "CSD-2.2", "X-22")
        .NotCarried(
            "Surveys and development of customers are not built yet.",
            "CSD-4.1", "CSD-4.2", "CSD-4.3", "CSD-4.4")
        .NotCarried(
            "Visits by the supervisor's plan and the upkeep of relations are carried by the systems that regulate them (VIS and REL); receptions and their cost, training and assessment are not built yet.",
            "CSD-5.1", "CSD-5.2");
}
