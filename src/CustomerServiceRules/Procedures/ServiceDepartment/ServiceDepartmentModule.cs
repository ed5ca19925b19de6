using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>
/// A customer service department, first part: the split of complaints between manager and supervisor. Another module has to
/// extend <see cref="ServiceDepartment.MajorCriteria"/> before anything can be split, and to state
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
            .Parameters(ServiceDepartment.FeedbackWithin)
            .Lists(ServiceDepartment.MajorCriteria)
            .Lifecycle(ServiceDepartment.Complaints);
        contents.Policy(ServiceDepartment.Gravity)
            .Rule<MajorByCriterion>()
            .Rule<GeneralWithoutCriterion>();
        contents.Policy(ServiceDepartment.Deadlines)
            .Rule<FeedbackInTime>();
        Carried(contents);
        NotCarriedYet(contents);
    }

    private static void Carried(ModuleBuilder contents) => contents
        .Carries<DepartmentComplaint>()
        .Carries<DepartmentComplaintState>()
        .Carries<DepartmentComplaintTrigger>()
        .Carries<ComplaintGravity>()
        .Carries<MajorCriterion>()
        .Carries<GravityJudgement>();

    private static void NotCarriedYet(ModuleBuilder contents) => contents
        .NotCarried(
            "Of the ten and nine duties only those about complaints are carried.",
            "CSD-3.1", "CSD-3.2")
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
            "Surveys, development of customers and relations are not built yet.",
            "CSD-4.1", "CSD-4.2", "CSD-4.3", "CSD-4.4", "CSD-5.1", "CSD-5.2");
}
