using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static class StoreTerms
{
    public const string JudgementFact = "scs.fact.solution-judgement";
    public const string WeightFact = "scs.fact.complaint-weight";
    public const string ServesCustomerFigure = "scs.figure.serves-customer";
    public const string IsOperableFigure = "scs.figure.is-operable";
    public const string PlannedForFigure = "scs.figure.planned-for";
    public const string NeededByFigure = "scs.figure.needed-by";
    public const string ImportantCustomerFigure = "scs.figure.important-customer";
    public const string MajorProblemFigure = "scs.figure.major-problem";

    public const string InspectionFact = "scs.fact.inspection";
    public const string InspectionKindFigure = "scs.figure.inspection-kind";

    public static IEnumerable<Term> All =>
    [
        Named(SolutionVerdict.Passes, "meets the criteria", "符合要求"),
        Named(SolutionVerdict.Fails, "fails a criterion", "不符合要求"),
        Named(StoreHandler.Staff, "sales-service staff", "销售客服人员"),
        Named(StoreHandler.Supervisor, "customer-service supervisor", "客服主管"),
        Named(AwaitedThing.CustomerAnswer, "answer of the customer", "等待客户答复"),
        Named(AwaitedThing.Supplier, "supplier", "等待供应商"),
        Named(AwaitedThing.CommonCause, "a cause that concerns several complaints", "等待共性问题解决"),
        Named(AwaitedThing.Evidence, "evidence", "等待证据"),
        new(StoreComplaintClocks.Record, "On record", "受理登记"),
        new(StoreComplaintClocks.FirstFeedback, "First feedback", "首次反馈"),
        new(StoreComplaintClocks.Resolve, "Result told", "办结反馈"),
        new(InspectionLifecycle.CheckClock, "Inspected again", "按期检查"),
        new(InspectionLifecycle.RectifyClock, "Finding put right", "问题整改"),
        new(InspectionFact, "Inspection", "监督检查"),
        new(InspectionKindFigure, "Kind of inspection", "检查类别"),
        new(JudgementFact, "Judgement of a solution", "解决方案评估"),
        new(WeightFact, "Weight of the complaint", "投诉重要程度"),
        new(ServesCustomerFigure, "Heeds the customer's interest", "充分考虑客户利益"),
        new(IsOperableFigure, "Can be carried out", "具有可操作性"),
        new(PlannedForFigure, "Planned for", "计划完成时间"),
        new(NeededByFigure, "Needed by", "应办结时间"),
        new(ImportantCustomerFigure, "Important customer", "重要客户"),
        new(MajorProblemFigure, "Major problem", "重大问题"),
    ];

    /// <summary>The ID for a member of one of the procedure's enumerations: <c>scs.solution-verdict.passes</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumTerms.Id("scs", value);

    private static Term Named<TEnum>(TEnum value, string english, string chinese)
        where TEnum : struct, Enum => new(Of(value), english, chinese);
}
