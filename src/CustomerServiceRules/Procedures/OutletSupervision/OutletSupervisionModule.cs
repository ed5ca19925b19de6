using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.OutletSupervision;

/// <summary>
/// Retail outlets of a region, first part: their supervision, and what a store sells in a day. Holds no state; may be composed
/// into many rulebooks.
/// </summary>
public sealed class OutletSupervisionModule : ProcedureModule
{
    /// <inheritdoc/>
    public override ModuleIdentity Identity { get; } = new("OutletSupervision", "1.0.0", "anta");

    /// <inheritdoc/>
    public override void Describe(ModuleBuilder contents)
    {
        ArgumentNullException.ThrowIfNull(contents);

        contents
            .Document(OutletDocument.Create())
            .Terms(OutletTerms.All)
            .Lifecycle(OutletSupervision.Visits)
            .Carries<OutletLink>()
            .Carries<SupervisionPackage>()
            .Carries<OutletRectification>()
            .Carries<OutletVisit>()
            .Carries<OutletVisitState>()
            .Carries<OutletVisitTrigger>()
            .Carries(typeof(DailySales));
        NotCarriedYet(contents);
    }

    private static void NotCarriedYet(ModuleBuilder contents) => contents
        .NotCarried(
            "Names levers without a measure or a threshold by which one could be chosen.",
            "ANTA-2")
        .NotCarried(
            "Describes how such a system grows or is made; nothing is decided by a stage or a step.",
            "ANTA-3", "ANTA-3.1", "ANTA-4", "ANTA-16")
        .NotCarried(
            "Names parts, functions or elements without a figure or a step that could be checked.",
            "ANTA-5", "ANTA-6", "ANTA-7", "ANTA-8", "ANTA-14", "ANTA-17")
        .NotCarried(
            "Sales meetings and the weekly control of progress are not built yet.",
            "ANTA-11")
        .NotCarried(
            "The records, the way for complaints and the reports are the company's own; the document gives them neither form nor limit.",
            "ANTA-12")
        .NotCarried(
            "Names figures of stock and parts of a yearly plan, and gives none of their values.",
            "ANTA-13", "ANTA-15")
        .NotCarried(
            "Asks for classes of outlets and names neither one nor a criterion.",
            "ANTA-18");
}
