using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// What is owed to customers as visits, and how well it is kept.
internal static partial class TobaccoTerms
{
    public const string VisitAnchorFact = "tob.fact.visit-anchor";
    public const string CoverageFact = "tob.fact.coverage-month";
    public const string AnchorWeekFigure = "tob.figure.anchor-week";
    public const string AssignedFigure = "tob.figure.assigned";
    public const string VisitedFigure = "tob.figure.visited";
    public const string CoverageFigure = "tob.figure.coverage";
    public const string NotInSetTimeFigure = "tob.figure.not-in-set-time";

    private static Term[] VisitDuties =>
    [
        new(TobaccoRetail.VisitDuty, "Visit by the customer manager", "客户经理拜访"),
        new(TobaccoRoles.CustomerManager.Id, TobaccoRoles.CustomerManager.Name),
        new(VisitAnchorFact, "Anchor week of a customer manager", "客户经理双周拜访起算周"),
        new(CoverageFact, "Customers visited in the month", "当月拜访客户"),
        new(AnchorWeekFigure, "Week", "起算周"),
        new(AssignedFigure, "In charge", "负责客户数"),
        new(VisitedFigure, "Visited", "已拜访客户数"),
        new(CoverageFigure, "Coverage", "拜访维护率"),
        new(NotInSetTimeFigure, "Visits not in the set time", "未在规定时间内的拜访数"),
    ];
}
