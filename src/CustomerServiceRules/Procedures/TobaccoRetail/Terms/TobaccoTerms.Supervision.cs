using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// Supervision, surveys and their samples.
internal static partial class TobaccoTerms
{
    public const string PopulationFact = "tob.fact.sampled-population";
    public const string CoveredStaffFact = "tob.fact.covered-staff";
    public const string SupervisedMonthFact = "tob.fact.supervised-month";
    public const string SurveyedYearFact = "tob.fact.surveyed-year";
    public const string SupplyRatingsFact = "tob.fact.supply-ratings";
    public const string SampledOfFigure = "tob.figure.sampled-of";
    public const string LevelFigure = "tob.figure.level";
    public const string CoveredFigure = "tob.figure.covered";
    public const string NotCoveredFigure = "tob.figure.not-covered";
    public const string TimesFigure = "tob.figure.times";

    private static Term[] Supervision =>
    [
        new(PopulationFact, "Population to draw from", "抽样总体"),
        new(CoveredStaffFact, "Staff supervised in the period", "督察覆盖情况"),
        new(SupervisedMonthFact, "Supervision of the month", "当月督察"),
        new(SurveyedYearFact, "Surveys of the year", "年度满意度调查"),
        new(SupplyRatingsFact, "Satisfaction with supply", "货源供应满意度"),
        new(SampledOfFigure, "To draw from", "总体数量"),
        new(LevelFigure, "Level", "督察级别"),
        new(CoveredFigure, "Covered", "已覆盖人数"),
        new(NotCoveredFigure, "Not covered", "未覆盖人员"),
        new(TimesFigure, "Times", "次数"),
        new(SupervisionLifecycle.RectifyClock, "Finding put right", "督察问题整改"),
        Named(SamplePlan.DepartmentLine, "Line, department", "部门督察线路客户"),
        Named(SamplePlan.CountyLine, "Line, county branch", "县级分公司督察线路客户"),
        Named(SamplePlan.CityStaff, "Marketing staff, city", "市公司抽查营销人员"),
        Named(SamplePlan.CityLines, "Lines of staff drawn, city", "市公司抽查人员所包线路客户"),
        Named(SamplePlan.SatisfactionSurvey, "Satisfaction survey", "客户满意度调查"),
    ];
}
