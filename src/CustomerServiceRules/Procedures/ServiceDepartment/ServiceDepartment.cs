using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.ServiceDepartment;

/// <summary>
/// Where to start: how a customer service department splits its complaints between manager and supervisor. The document does
/// not say what is major: a host fills <see cref="MajorCriteria"/> in a module of its own, a person judges each complaint by
/// the criteria, and <see cref="Gravity"/> is decided on that judgement. For a clock that runs, the module states
/// <see cref="FeedbackWithin"/>; where rules decide otherwise for some complaints, the host puts
/// <see cref="CaseLimits.OrNone"/> of <see cref="Deadlines"/> into the complaint. Customers are visited by grade: a host fills
/// <see cref="GradedVisits"/>, and <see cref="Visits"/> says what a customer is owed.
/// </summary>
public static partial class ServiceDepartment
{
    /// <summary>How a complaint moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static DepartmentComplaintLifecycle Complaints { get; } = new();

    /// <summary>What makes a complaint major: empty, and for the host to fill (OQ-61). While it is empty nothing can be judged and no complaint is split.</summary>
    public static DataList<MajorCriterion> MajorCriteria { get; } = new(
        "csd.major-criteria",
        new LocalizedText("What makes a complaint major", "重大投诉的认定标准"));

    /// <summary>Within which time of the contact the result is fed back; no figure by default, for the document says without delay (CSD-3.1, CSD-3.2).</summary>
    public static Parameter<PromptLimit> FeedbackWithin { get; } = new(
        "csd.complaint.feedback-within",
        new LocalizedText("Time from the contact until the result is fed back", "处理结果反馈时限"),
        "",
        new DatedValue<PromptLimit>(PromptLimit.Unstated, "CSD-3.1", "CSD-3.2", ServiceDepartmentDocument.FeedbackLeftOpen));

    /// <summary>Is the complaint major or general? Needs its <see cref="GravityJudgement"/>.</summary>
    public static Policy<ComplaintGravity> Gravity { get; } = Policy.One(
        "csd.gravity",
        new LocalizedText("Is the complaint major or general?", "属于重大投诉还是一般性问题？"),
        ValueText.OfEnum<ComplaintGravity>(ServiceDepartmentTerms.Of));

    /// <summary>
    /// Within which time is what owed? One limit, for <see cref="DepartmentComplaintLifecycle.FeedbackClock"/>; undecided while
    /// none is stated. A host's rule for some complaints overrides <c>csd.deadlines.feedback</c>; the complaint takes the decision
    /// by <see cref="CaseLimits.OrNone"/>.
    /// </summary>
    public static Policy<IReadOnlyList<OwedLimit>> Deadlines { get; } = Policy.Each(
        "csd.deadlines",
        new LocalizedText("Within which time is what owed?", "各项工作应在多长时间内完成？"),
        owed => owed.Clock,
        OwedLimit.Text);

    /// <summary>Gathers what is known of a complaint, for <see cref="Gravity"/> and <see cref="Deadlines"/>.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="others">What else is known: its <see cref="GravityJudgement"/>, facts of a host's own rules.</param>
    /// <exception cref="ArgumentException">A fact about another subject.</exception>
    public static SubjectFacts FactsOf(DepartmentComplaint complaint, params IEnumerable<object> others)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return new SubjectFacts(complaint.Id, others);
    }

    /// <summary>Where a complaint stands in the words that all documents share.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of the enum.</exception>
    public static ComplaintStage StageOf(DepartmentComplaintState state) => state switch
    {
        DepartmentComplaintState.Received => ComplaintStage.Received,
        DepartmentComplaintState.General or DepartmentComplaintState.Major => ComplaintStage.Assigned,
        DepartmentComplaintState.Settled => ComplaintStage.Resolved,
        DepartmentComplaintState.FedBack => ComplaintStage.FedBack,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Found a state that complaints in a service department do not have."),
    };
}
