using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Which clauses are carried by models, computations and checks, and which are not carried, and why.
public sealed partial class TobaccoRetailModule
{
    private static void Carried(ModuleBuilder contents) => contents
        .Carries<MeasuringPeriod>()
        .Carries<ScaleRanking>()
        .Carries<ScaleStanding>()
        .Carries<FormatTotals>()
        .Carries<CutDistance>()
        .Carries<BusinessScale>()
        .Carries<BusinessFormat>()
        .Carries<MarketType>()
        .Carries<MarketLocation>()
        .Carries<SpecialArea>()
        .Carries<CompositeLabel>()
        .Carries<CustomerTier>()
        .Carries<TierDowngrade>()
        .Carries<ServiceBundle>()
        .Carries<AreaClass>()
        .Carries<AreaPlace>()
        .Carries<SalesStructure>()
        .Carries<AreaAssessment>()
        .Carries<ServiceLayer>()
        .Carries<ServiceCategory>()
        .Carries<OpenService>()
        .Carries(typeof(TobaccoServices))
        .Carries(typeof(ServiceMatrix))
        .Carries<VisitCadence>()
        .Carries<RetailerFile>()
        .Carries<OnboardingTask>()
        .Carries<OnboardingState>()
        .Carries<OnboardingTrigger>()
        .Carries<OnlineOrderingState>()
        .Carries<OnlineOrderingTrigger>()
        .Carries<DirectDebitState>()
        .Carries<DirectDebitTrigger>()
        .Carries<TobaccoCaseType>()
        .Carries<TobaccoComplaint>()
        .Carries<HandlingRound>()
        .Carries<Retaliation>()
        .Carries<TobaccoComplaintState>()
        .Carries<TobaccoComplaintTrigger>()
        .Carries<TobaccoComplaintTask>()
        .Carries<RetaliationState>()
        .Carries<RetaliationTrigger>()
        .Carries(typeof(ComplaintCentre))
        .Carries<TopicOwner>()
        .Carries<SanctionGrade>()
        .Carries<SanctionGround>()
        .Carries<Sanction>()
        .Carries<SanctionEntry>()
        .Carries<SanctionMatter>()
        .Carries<SanctionState>()
        .Carries<SanctionTrigger>()
        .Carries<SanctionTask>()
        .Carries<StaffFault>()
        .Carries<VisitCheck>()
        .Carries<VisitCheckWay>()
        .Carries<AwarenessSurvey>()
        .Carries<ComplaintMonth>()
        .Carries<FloorResult>()
        .Carries(typeof(EqualSupplyCheck))
        .Carries(typeof(TerritoryCheck));

    private static void NotCarriedYet(ModuleBuilder contents) => contents
        .NotCarried(
            "States a purpose, a scope or an aim; there is nothing in it to decide.",
            "TOB-1", "TOB-2", "TOB-18.1", "OQ-62")
        .NotCarried(
            "The section is missing from the source; business formats are a list that a host can replace.",
            "TOB-6.1")
        .NotCarried(
            "The host's own working calendar answers it; the library assumes neither days nor hours.",
            "OQ-60", "OQ-63")
        .NotCarried(
            "Applied in the IDs of the clauses themselves.",
            "X-1")
        .NotCarried(
            "The records are the host's own; this library keeps none.",
            "TOB-6.0a", "TOB-9.3")
        .NotCarried(
            "The monthly score is not built yet.",
            "TOB-9.1", "OQ-8")
        .NotCarried(
            "A way of working without a figure or a step that could be checked, or one that is not built yet.",
            "TOB-12", "TOB-14.5", "TOB-15.1")
        .NotCarried(
            "A measured target; indicators are not built yet.",
            "TOB-11", "TOB-13b.1", "TOB-14.7", "TOB-15.3", "TOB-16.2", "TOB-18.3", "TOB-21.1", "TOB-21.2", "OQ-15")
        .NotCarried(
            "The scheduler of visits is not built yet; only the cadence is decided.",
            "TOB-20", "OQ-11")
        .NotCarried(
            "Training and caring assistance are offered, but their plans are not built yet.",
            "TOB-18.2", "TOB-18.4")
        .NotCarried(
            "Supervision, surveys and their samples are not built yet.",
            "TOB-V", "TOB-22.0", "TOB-22.1a", "TOB-22.1b", "TOB-22.1c", "TOB-22.1d", "TOB-22.2a", "TOB-22.2b", "TOB-22.2c",
            "TOB-22.3a", "TOB-22.3b", "TOB-24", "TOB-25.1", "TOB-25.2", "TOB-25.3", "TOB-25.4", "TOB-25.5", "OQ-16")
        .NotCarried(
            "An effect orders the publishing of what complaints and sanctions came to; the results of supervision are not built yet.",
            "TOB-22.4");
}
