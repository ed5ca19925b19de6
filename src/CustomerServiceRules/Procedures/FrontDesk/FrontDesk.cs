using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.FrontDesk;

/// <summary>
/// Where to start: complaints at a customer-service front desk. Compose a rulebook with <see cref="FrontDeskModule"/> and move
/// a complaint through <see cref="Complaints"/>. For a clock that runs, state <see cref="FeedbackWithin"/> in a module of your own;
/// where rules of yours decide otherwise for some complaints, put <see cref="CaseLimits.OrNone"/> of <see cref="Deadlines"/> into
/// the complaint.
/// </summary>
public static class FrontDesk
{
    /// <summary>How a complaint moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static FrontDeskComplaintLifecycle Complaints { get; } = new();

    /// <summary>Within which time of the contact the customer is told the solution; no figure by default, for the document says without delay (FRD-4.4, FRD-2.4).</summary>
    public static Parameter<PromptLimit> FeedbackWithin { get; } = new(
        "frd.complaint.feedback-within",
        new LocalizedText("Time from the contact until the customer is told the solution", "解决方案反馈时限"),
        "",
        new DatedValue<PromptLimit>(PromptLimit.Unstated, "FRD-4.4", "FRD-2.4", FrontDeskDocument.FeedbackLeftOpen));

    /// <summary>
    /// Within which time is what owed? One limit, for <see cref="FrontDeskComplaintLifecycle.FeedbackClock"/>; undecided while none is
    /// stated. A host's rule for some complaints overrides <c>frd.deadlines.feedback</c>; the complaint takes the decision by
    /// <see cref="CaseLimits.OrNone"/>.
    /// </summary>
    public static Policy<IReadOnlyList<OwedLimit>> Deadlines { get; } = Policy.Each(
        "frd.deadlines",
        new LocalizedText("Within which time is what owed?", "各项工作应在多长时间内完成？"),
        owed => owed.Clock,
        OwedLimit.Text);

    /// <summary>Gathers what is known of a complaint, for <see cref="Deadlines"/>.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="others">What else is known: facts of a host's own rules.</param>
    /// <exception cref="ArgumentException">A fact about another subject.</exception>
    public static SubjectFacts FactsOf(FrontDeskComplaint complaint, params IEnumerable<object> others)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return new SubjectFacts(complaint.Id, others);
    }

    /// <summary>Where a complaint stands in the words that all documents share.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of the enum.</exception>
    public static ComplaintStage StageOf(FrontDeskComplaintState state) => state switch
    {
        FrontDeskComplaintState.Listening => ComplaintStage.Received,
        FrontDeskComplaintState.ContentConfirmed => ComplaintStage.Recorded,
        FrontDeskComplaintState.AskedHigher => ComplaintStage.Escalated,
        FrontDeskComplaintState.SolutionWithDepartment => ComplaintStage.SolutionProposed,
        FrontDeskComplaintState.FedBack => ComplaintStage.FedBack,
        FrontDeskComplaintState.FollowedUp => ComplaintStage.Closed,
        FrontDeskComplaintState.HandedOver => ComplaintStage.ReferredElsewhere,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Found a state that complaints at a front desk do not have."),
    };
}
