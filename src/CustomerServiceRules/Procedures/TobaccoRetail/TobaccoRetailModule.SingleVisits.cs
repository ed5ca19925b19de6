using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The single visit.
public sealed partial class TobaccoRetailModule
{
    private static void SingleVisits(ModuleBuilder contents) => contents
        .Parameters(TobaccoRetail.NearShopWithin)
        .Lists(TobaccoRetail.ServicesAtVisits)
        .Lifecycle(TobaccoRetail.Visit)
        .Carries<TobaccoVisit>()
        .Carries<PlannedTime>()
        .Carries<ServiceAtVisit>()
        .Carries<TobaccoVisitState>()
        .Carries<TobaccoVisitTrigger>()
        .Carries<TobaccoVisitTask>();
}
