using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

// The questions that are decided.
public static partial class StoreService
{
    /// <summary>Whose is the complaint? The supervisor's where a <see cref="StoreComplaintWeight"/> says so, else the staff's.</summary>
    public static Policy<StoreHandler> Handler { get; } = Policy.Highest(
        "scs.handler",
        new LocalizedText("Whose is the complaint?", "投诉由谁负责处理？"),
        ValueText.OfEnum<StoreHandler>(TermOf),
        Comparer<StoreHandler>.Default,
        ["SCS-2.2.3"]);

    /// <summary>May the solution be put to the customer? Needs its <see cref="SolutionJudgement"/>.</summary>
    public static Policy<SolutionVerdict> Solution { get; } = Policy.One(
        "scs.solution",
        new LocalizedText("Does the solution meet the three criteria?", "解决方案是否符合三项要求？"),
        ValueText.OfEnum<SolutionVerdict>(TermOf));

    /// <summary>
    /// Within which time is what owed? One limit for each of <see cref="StoreComplaintClocks"/>. A host's rule for some
    /// complaints, such as those of a priority, overrides <c>scs.deadlines.record</c>, <c>scs.deadlines.first-feedback</c> or
    /// <c>scs.deadlines.resolve</c>; the complaint takes the decision by <c>CaseLimits.Of</c>.
    /// </summary>
    public static Policy<IReadOnlyList<OwedLimit>> Deadlines { get; } = Policy.Each(
        "scs.deadlines",
        new LocalizedText("Within which time is what owed?", "各项工作应在多长时间内完成？"),
        owed => owed.Clock,
        OwedLimit.Text);
}
