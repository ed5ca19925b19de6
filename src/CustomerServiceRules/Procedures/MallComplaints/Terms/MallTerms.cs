using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What a person reads of complaints in a mall, in English and Chinese.</summary>
internal static partial class MallTerms
{
    public const string ComplaintFact = "mall.fact.complaint";
    public const string TypeFact = "mall.fact.type-of-group";
    public const string MatterFact = "mall.fact.sanction-matter";
    public const string GroupFigure = "mall.figure.group";
    public const string TypesFigure = "mall.figure.types";
    public const string TopicsFigure = "mall.figure.topics";
    public const string GoodsValueFigure = "mall.figure.goods-value";
    public const string AccusedRankFigure = "mall.figure.accused-rank";
    public const string InsistsFigure = "mall.figure.customer-insists";
    public const string WhyUnsettledFigure = "mall.figure.why-unsettled";
    public const string EmployeeFigure = "mall.figure.employee";
    public const string FindingFigure = "mall.figure.finding";
    public const string DayFigure = "mall.figure.day";
    public const string ConfirmedFigure = "mall.figure.confirmed";
    public const string ComplaintsInMonthFigure = "mall.figure.complaints-in-month";
    public const string AllowanceDeductedFigure = "mall.figure.allowance-deducted";

    public static IEnumerable<Term> All => [.. FactsAndFigures, .. Values];

    private static Term[] FactsAndFigures =>
    [
        new(ComplaintFact, "Complaint", "投诉"),
        new(TypeFact, "Type of complaint", "投诉类型"),
        new(MatterFact, "Matter about an employee", "员工违规事项"),
        new(GroupFigure, "Group", "类别"),
        new(TypesFigure, "Types", "投诉类型"),
        new(TopicsFigure, "Topics", "投诉事项"),
        new(GoodsValueFigure, "Value of the goods in yuan", "商品价值（元）"),
        new(AccusedRankFigure, "Rank of the person complained about", "被投诉人职级"),
        new(InsistsFigure, "The customer insists on the store manager", "顾客坚持由店长处理"),
        new(WhyUnsettledFigure, "Why it could not be settled", "未能圆满解决的原因"),
        new(EmployeeFigure, "Employee", "员工"),
        new(FindingFigure, "Finding", "违规"),
        new(DayFigure, "Day", "日期"),
        new(ConfirmedFigure, "Facts confirmed", "事实已确认"),
        new(ComplaintsInMonthFigure, "Confirmed complaints in the month", "当月已确认投诉次数"),
        new(AllowanceDeductedFigure, "Allowance already deducted for", "已扣除津贴的月份"),
    ];

    /// <summary>The ID for a member of one of the procedure's enumerations: <c>mall.handler-level.store-manager</c>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumTerms.Id("mall", value);

    private static Term Named<TEnum>(TEnum value, string english, string chinese)
        where TEnum : struct, Enum => new(Of(value), english, chinese);
}
