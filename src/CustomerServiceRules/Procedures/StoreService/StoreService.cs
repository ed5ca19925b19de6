using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Procedures.StoreService;

/// <summary>
/// Where to start: the policies, parameters and the lifecycle of complaints in the stores' sales customer service. Compose a
/// rulebook with <see cref="StoreServiceModule"/> and a module that gives <see cref="ResolveWithin"/>, decide
/// <see cref="Deadlines"/> and <see cref="Handler"/> when a complaint comes in and <see cref="Solution"/> for each solution,
/// and move the complaint through <see cref="Complaints"/>.
/// </summary>
public static partial class StoreService
{
    /// <summary>How a complaint moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static StoreComplaintLifecycle Complaints { get; } = new();

    /// <summary>Gathers what is known of a complaint, for <see cref="Handler"/> and <see cref="Deadlines"/>.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="others">What else is known: its <see cref="StoreComplaintWeight"/>, facts of a host's own rules.</param>
    /// <exception cref="ArgumentException">A fact about another subject.</exception>
    public static SubjectFacts FactsOf(StoreComplaint complaint, params IEnumerable<object> others)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return new SubjectFacts(complaint.Id, others);
    }

    /// <summary>Gathers what is known of a solution, for <see cref="Solution"/>.</summary>
    /// <param name="judgement">How it stands by the three criteria.</param>
    public static SubjectFacts FactsOf(SolutionJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return new SubjectFacts(judgement.Subject, judgement);
    }

    /// <summary>Where a complaint stands in the words that all documents share.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of the enum.</exception>
    public static ComplaintStage StageOf(StoreComplaintState state) => state switch
    {
        StoreComplaintState.Received => ComplaintStage.Received,
        StoreComplaintState.Open or StoreComplaintState.Accepted or StoreComplaintState.AcceptedOnHold => ComplaintStage.Recorded,
        StoreComplaintState.Verified or StoreComplaintState.VerifiedOnHold => ComplaintStage.Verified,
        StoreComplaintState.FoundUntrue => ComplaintStage.NotValid,
        StoreComplaintState.SolutionProposed or StoreComplaintState.SolutionProposedOnHold => ComplaintStage.SolutionProposed,
        StoreComplaintState.SolutionAgreed => ComplaintStage.SolutionAgreed,
        StoreComplaintState.InExecution or StoreComplaintState.InExecutionOnHold => ComplaintStage.InExecution,
        StoreComplaintState.FedBack => ComplaintStage.FedBack,
        StoreComplaintState.Closed => ComplaintStage.Closed,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Found a state that the store's complaints do not have."),
    };

    /// <summary>The ID of the term that names a member of one of this procedure's enumerations: <c>scs.solution-verdict.passes</c>.</summary>
    /// <typeparam name="TEnum">One of this procedure's enumerations.</typeparam>
    /// <param name="value">The member.</param>
    public static string TermOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => StoreTerms.Of(value);
}
