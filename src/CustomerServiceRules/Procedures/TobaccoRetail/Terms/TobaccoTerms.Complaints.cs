using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// The names of complaints, sanctions and what complaint handling is measured by.
internal static partial class TobaccoTerms
{
    public const string ComplaintFact = "tob.fact.complaint";
    public const string TopicOwnerFact = "tob.fact.topic-owner";
    public const string SanctionMatterFact = "tob.fact.sanction-matter";
    public const string SanctionEntryFact = "tob.fact.sanction-entry";
    public const string VisitCheckFact = "tob.fact.visit-check";
    public const string AwarenessFact = "tob.fact.awareness-survey";
    public const string MonthFact = "tob.fact.complaint-month";
    public const string CaseTypeFigure = "tob.figure.case-type";
    public const string TopicFigure = "tob.figure.topic";
    public const string DepartmentFigure = "tob.figure.department";
    public const string StaffFigure = "tob.figure.staff";
    public const string UnitFigure = "tob.figure.unit";
    public const string GroundFigure = "tob.figure.ground";
    public const string SeverityFigure = "tob.figure.severity";
    public const string SanctionFigure = "tob.figure.sanction";
    public const string CheckWayFigure = "tob.figure.check-way";
    public const string MissedFigure = "tob.figure.missed-in-a-row";
    public const string AskedFigure = "tob.figure.asked";
    public const string AwareFigure = "tob.figure.aware";
    public const string RateFigure = "tob.figure.rate";
    public const string ClosedFigure = "tob.figure.closed";
    public const string CalledBackFigure = "tob.figure.called-back";
    public const string SatisfiedFigure = "tob.figure.satisfied";
    public const string CallBackRateFigure = "tob.figure.call-back-rate";
    public const string SatisfactionRateFigure = "tob.figure.satisfaction-rate";

    private static Term[] Complaints =>
    [
        new(ComplaintFact, "Case on the complaint telephone", "投诉受理事项"),
        new(TopicOwnerFact, "Owner of a topic", "归口部门"),
        new(SanctionMatterFact, "Sanction matter", "处罚事项"),
        new(SanctionEntryFact, "Line of a unit's penalty rules", "处罚细则条目"),
        new(VisitCheckFact, "Check of visits", "拜访督察"),
        new(AwarenessFact, "Survey of complaint channels", "投诉渠道知晓调查"),
        new(MonthFact, "Complaints closed in the month", "当月办结投诉"),
        new(CaseTypeFigure, "Type", "类型"),
        new(TopicFigure, "Topic", "事项"),
        new(DepartmentFigure, "Department", "部门"),
        new(StaffFigure, "Staff member", "责任人员"),
        new(UnitFigure, "Unit", "单位"),
        new(GroundFigure, "Ground", "处罚事由"),
        new(SeverityFigure, "Severity", "情节"),
        new(SanctionFigure, "Sanction", "处罚"),
        new(CheckWayFigure, "Way of the check", "督察方式"),
        new(MissedFigure, "Missed periods in a row", "连续缺访周期数"),
        new(AskedFigure, "Customers asked", "调查客户数"),
        new(AwareFigure, "Customers that know", "知晓客户数"),
        new(RateFigure, "Rate", "比率"),
        new(ClosedFigure, "Closed", "办结数"),
        new(CalledBackFigure, "Called back", "回访数"),
        new(SatisfiedFigure, "Satisfied", "满意数"),
        new(CallBackRateFigure, "Call-back rate", "回访率"),
        new(SatisfactionRateFigure, "Satisfaction rate", "满意率"),
        Named(TobaccoCaseType.Complaint, "Complaint", "投诉"),
        Named(TobaccoCaseType.Report, "Report", "举报"),
        Named(TobaccoCaseType.Enquiry, "Enquiry", "咨询"),
        Named(TobaccoCaseType.Opinion, "Opinion", "意见"),
        Named(TobaccoCaseType.Suggestion, "Suggestion", "建议"),
        Named(SanctionGrade.CashPenalty, "Cash penalty", "现金处罚"),
        Named(SanctionGrade.OffPostStudy, "Study off the post", "离岗学习"),
        Named(SanctionGrade.WaitingForPost, "Waiting for a post", "待岗处理"),
        Named(SanctionGrade.AdministrativeDiscipline, "Administrative discipline", "行政处分"),
        Named(SanctionGround.VisitNotInTime, "Visit not in time", "未在规定时间内拜访"),
        Named(SanctionGround.LongTermNonVisiting, "No visits for long", "长期未拜访"),
        Named(SanctionGround.CustomerComplaint, "Complaint of a customer", "客户投诉"),
        Named(SanctionGround.CallBackFinding, "Finding of a call-back", "电话回访发现"),
        Named(SanctionGround.Retaliation, "Retaliation", "报复、变相报复"),
        Named(VisitCheckWay.Telephone, "Telephone supervision", "电话督察"),
        Named(VisitCheckWay.Position, "Position check", "网络定位抽查"),
        Named(FloorResult.Met, "Met", "达标"),
        Named(FloorResult.Missed, "Missed", "未达标"),
    ];
}
