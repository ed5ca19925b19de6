using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>What a person reads of this procedure, in English and Chinese.</summary>
internal static class ServiceDepartmentTerms
{
    public const string CriterionFact = "csd.fact.major-criterion";
    public const string JudgementFact = "csd.fact.gravity-judgement";
    public const string SentenceFigure = "csd.figure.sentence";

    public static IEnumerable<Term> All =>
    [
        new(Of(ComplaintGravity.General), "general", "一般性问题"),
        new(Of(ComplaintGravity.Major), "major", "重大投诉"),
        new(DepartmentComplaintLifecycle.FeedbackClock, "Result fed back", "反馈处理结果"),
        new(CriterionFact, "Criterion of a major complaint", "重大投诉认定标准"),
        new(JudgementFact, "Judgement by the criteria", "投诉等级判定"),
        new(SentenceFigure, "Met when", "认定条件"),
    ];

    /// <summary>The ID for a gravity: <c>csd.complaint-gravity.major</c>.</summary>
    public static string Of(ComplaintGravity gravity) => EnumTerms.Id("csd", gravity);
}
