using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.CustomerVisits;

/// <summary>How a customer is visited, from the plan to the follow-up. Holds no state; may be composed into many rulebooks.</summary>
public sealed class CustomerVisitsModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("CustomerVisits", "1.0.0", "vis");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(CustomerVisitsDocument.Create())
            .Terms(CustomerVisitsTerms.All)
            .Parameters(CustomerVisits.CheckInRadius, CustomerVisits.LeastTraining, CustomerVisits.MostTraining, CustomerVisits.FollowUpWithin)
            .Lifecycle(CustomerVisits.Visit);
        Carried(contents);
        NotCarriedYet(contents);
    }

    private static void Carried(ModuleBuilder contents) => contents
        .Carries<CustomerVisit>()
        .Carries<CustomerVisitPlan>()
        .Carries<VisitRoute>()
        .Carries<VisitPreparation>()
        .Carries<VisitTool>()
        .Carries<Reception>()
        .Carries<VisitFindings>()
        .Carries<CompetitorNote>()
        .Carries<CreditNote>()
        .Carries<CustomerObjection>()
        .Carries<CustomerTraining>()
        .Carries<VisitReport>()
        .Carries<FollowUpPoint>()
        .Carries<CustomerVisitState>()
        .Carries<CustomerVisitTrigger>()
        .Carries<CustomerVisitTask>();

    private static void NotCarriedYet(ModuleBuilder contents) => contents
        .NotCarried(
            "States a purpose or the tasks of a visit; there is nothing in it to decide.",
            "VIS-1", "VIS-2")
        .NotCarried(
            "Advice on how to talk with the customer, without a record or a result that could be checked.",
            "VIS-11.3", "VIS-13", "VIS-14");
}
