using CustomerServiceRules.Modules;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Supervision, surveys and their samples.
public sealed partial class TobaccoRetailModule
{
    private static void Supervision(ModuleBuilder contents)
    {
        contents
            .Parameters(
                TobaccoRetail.DepartmentLineShare,
                TobaccoRetail.CountyLineShare,
                TobaccoRetail.CityStaffShare,
                TobaccoRetail.CityLineShare,
                TobaccoRetail.SurveyShare,
                TobaccoRetail.DepartmentCoverageFloor,
                TobaccoRetail.CountyCoverageFloor,
                TobaccoRetail.SupplySatisfactionFloor,
                TobaccoRetail.DepartmentCoverageMonths,
                TobaccoRetail.CountyCoverageMonths,
                TobaccoRetail.CountyChecksAMonth,
                TobaccoRetail.SurveysAYear,
                TobaccoRetail.RectifyFindingWithin)
            .Lifecycle(TobaccoRetail.SupervisionCycles)
            .Lifecycle(TobaccoRetail.Surveys)
            .Lifecycle(TobaccoRetail.Evaluations);
        contents.Policy(TobaccoRetail.SampleSizes)
            .Rule<SizeOfDepartmentLine>()
            .Rule<SizeOfCountyLine>()
            .Rule<SizeOfCityStaff>()
            .Rule<SizeOfCityLines>()
            .Rule<SizeOfSatisfactionSurvey>();
        contents.Policy(TobaccoRetail.StaffCoverage)
            .Rule<DepartmentCoverageMet>()
            .Rule<DepartmentCoverageMissed>()
            .Rule<CountyCoverageMet>()
            .Rule<CountyCoverageMissed>()
            .Rule<CityCoverageMet>()
            .Rule<CityCoverageMissed>();
        contents.Policy(TobaccoRetail.MonthlySupervision)
            .Rule<MonthlySupervisionMet>()
            .Rule<MonthlySupervisionMissed>();
        contents.Policy(TobaccoRetail.SurveyFrequency)
            .Rule<SurveyFrequencyMet>()
            .Rule<SurveyFrequencyMissed>();
        contents.Policy(TobaccoRetail.SupplySatisfaction)
            .Rule<SupplySatisfactionMet>()
            .Rule<SupplySatisfactionMissed>();
        SupervisionCarried(contents);
    }

    private static void SupervisionCarried(ModuleBuilder contents) => contents
        .Carries<SupervisionLevel>()
        .Carries<SupervisionMeans>()
        .Carries<MarketingPost>()
        .Carries<SamplePlan>()
        .Carries<SampledPopulation>()
        .Carries<OwedSample>()
        .Carries<CoveredStaff>()
        .Carries<SupervisedMonth>()
        .Carries<SurveyedYear>()
        .Carries<ServiceRating>()
        .Carries<PostSatisfaction>()
        .Carries<SupervisionCall>()
        .Carries<WatchedPoint>()
        .Carries<VisitWatch>()
        .Carries<FindingOrigin>()
        .Carries<SupervisionFinding>()
        .Carries<SupervisionSample>()
        .Carries<StaffCheck>()
        .Carries<SupervisionCycle>()
        .Carries<SupervisionState>()
        .Carries<SupervisionTrigger>()
        .Carries<SupervisionTask>()
        .Carries<SurveyedCustomer>()
        .Carries<SurveySample>()
        .Carries<SurveyTopic>()
        .Carries<SurveyAnswer>()
        .Carries<SurveyMeasure>()
        .Carries<SatisfactionSurvey>()
        .Carries<SurveyState>()
        .Carries<SurveyTrigger>()
        .Carries<SurveyTask>()
        .Carries<SupplyAspect>()
        .Carries<AspectRating>()
        .Carries<SupplyRatings>()
        .Carries<EvaluationInput>()
        .Carries<InternalEvaluation>()
        .Carries<EvaluationState>()
        .Carries<EvaluationTrigger>();
}
