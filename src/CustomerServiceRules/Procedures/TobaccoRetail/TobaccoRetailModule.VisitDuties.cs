using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What is owed to customers as visits, and how well it is kept.
public sealed partial class TobaccoRetailModule
{
    private static void VisitDuties(ModuleBuilder contents)
    {
        contents
            .Parameters(
                TobaccoRetail.VisitWeekAnchor,
                TobaccoRetail.LeastWorkingDaysForVisit,
                TobaccoRetail.CoverageFloor)
            .Lists(TobaccoRetail.VisitAnchors)
            .Carries<VisitAnchor>()
            .Carries<CoverageMonth>()
            .Carries(typeof(VisitTermsClauses));
        contents.Policy(TobaccoRetail.VisitDuties)
            .Rule<VisitsToA>()
            .Rule<VisitsToB>()
            .Rule<VisitsToC>();
        contents.Policy(TobaccoRetail.Coverage)
            .Rule<CoverageMet>()
            .Rule<CoverageMissed>();
    }
}
