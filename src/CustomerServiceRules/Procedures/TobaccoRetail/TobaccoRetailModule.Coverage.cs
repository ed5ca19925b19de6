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
            "Telephone and records are carried by the means of Article 21; of the record form the source holds the title alone.",
            "TOB-11")
        .NotCarried(
            "A measured target; indicators are not built yet.",
            "TOB-14.7", "TOB-16.2", "TOB-18.3", "OQ-15")
        .NotCarried(
            "Training and caring assistance are offered, but their plans are not built yet.",
            "TOB-18.2", "TOB-18.4")
        .NotCarried(
            "Names the four ways of supervision, each of which is carried by its own article.",
            "TOB-V");
}
