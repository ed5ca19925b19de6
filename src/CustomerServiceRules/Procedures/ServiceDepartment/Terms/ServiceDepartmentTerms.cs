using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static class ServiceDepartmentTerms
{
    public const string CriterionFact = "csd.fact.major-criterion";
    public const string JudgementFact = "csd.fact.gravity-judgement";
    public const string GradedCustomerFact = "csd.fact.graded-customer";
    public const string GradedVisitsFact = "csd.fact.graded-visits";
    public const string GradeFigure = "csd.figure.grade";
    public const string DutyFigure = "csd.figure.duty";
    public const string SentenceFigure = "csd.figure.sentence";

    public static IEnumerable<Term> All =>
    [
        new(Of(ComplaintGravity.General), "general", "一般性问题"),
        new(Of(ComplaintGravity.Major), "major", "重大投诉"),
        new(DepartmentComplaintLifecycle.FeedbackClock, "Result fed back", "反馈处理结果"),
        new(CriterionFact, "Criterion of a major complaint", "重大投诉认定标准"),
        new(JudgementFact, "Judgement by the criteria", "投诉等级判定"),
        new(ServiceDepartment.VisitDuty, "Visit by grade", "分级拜访"),
        new(GradedCustomerFact, "Grade of a customer", "客户级别"),
        new(GradedVisitsFact, "Visits of a grade", "分级拜访规定"),
        new(GradeFigure, "Grade", "级别"),
        new(DutyFigure, "Owed", "应做拜访"),
        new(SentenceFigure, "Met when", "认定条件"),
    ];

    /// <summary>The ID for a gravity: <c>csd.complaint-gravity.major</c>.</summary>
    public static string Of(ComplaintGravity gravity) => EnumTerms.Id("csd", gravity);
}
