using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static partial class PropertyTerms
{
    public const string AssessmentFact = "cgh.fact.validity-assessment";
    public const string TopicFact = "cgh.fact.topic";
    public const string ReceptionFact = "cgh.fact.reception";
    public const string ProblemFact = "cgh.fact.problem";
    public const string DisturbingFact = "cgh.fact.life-disturbing-problem";
    public const string DepartmentFact = "cgh.fact.department-of-category";
    public const string FaultsFigure = "cgh.figure.faults";
    public const string HarmsFigure = "cgh.figure.harms";
    public const string ReasonFigure = "cgh.figure.reason";
    public const string MainFigure = "cgh.figure.is-main";
    public const string InWorkingTimeFigure = "cgh.figure.in-working-time";
    public const string TimelyFigure = "cgh.figure.needs-timely-handling";
    public const string HeadFigure = "cgh.figure.first-head";

    public static IEnumerable<Term> All =>
    [
        .. Values,
        .. Clocks,
        .. PropertyComplaints.LifeDisturbingProblems.Entries.Select(problem => new Term(problem.Id, problem.Name)),
        new(AssessmentFact, "Assessment of validity", "有效性评定"),
        new(TopicFact, "Topic", "投诉内容"),
        new(ReceptionFact, "Reception", "投诉接收"),
        new(ProblemFact, "Problem", "报告的问题"),
        new(DisturbingFact, "What disturbs normal life", "影响正常生活的问题"),
        new(DepartmentFact, "Department of a category", "类别对应部门"),
        new(FaultsFigure, "Faults", "过失"),
        new(HarmsFigure, "What was hurt", "受到的伤害"),
        new(ReasonFigure, "Reason", "理由"),
        new(MainFigure, "Main topic", "主要内容"),
        new(InWorkingTimeFigure, "In working time", "工作时间内"),
        new(TimelyFigure, "Needs timely handling", "需及时处理"),
        new(HeadFigure, "First head", "第一负责人"),
    ];

    /// <summary>The ID for a member of one of the procedure's enumerations: <c>cgh.reception-route.in-working-time</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumTerms.Id("cgh", value);

    private static Term Named<TEnum>(TEnum value, string english, string chinese)
        where TEnum : struct, Enum => new(Of(value), english, chinese);
}
