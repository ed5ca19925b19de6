using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// Where to start: the policies, figures and lifecycles of complaints in a mall. Compose a rulebook with
/// <see cref="MallComplaintsModule"/>, decide <see cref="Handler"/> on a complaint, put the decision into the complaint and
/// move it by <see cref="Handling"/>; what employees are found to have done moves by <see cref="Sanctioning"/>.
/// </summary>
public static partial class MallComplaints
{
    /// <summary>What is known of a complaint, for the policies about complaints.</summary>
    /// <param name="complaint">The complaint.</param>
    public static SubjectFacts FactsOf(MallComplaint complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return new SubjectFacts(complaint.Subject, [complaint]);
    }

    /// <summary>What is known of a matter, for the policy of sanctions.</summary>
    /// <param name="matter">The matter.</param>
    public static SubjectFacts FactsOf(SanctionMatter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return new SubjectFacts(matter.Subject, [matter]);
    }

    /// <summary>Where a complaint stands in the words that all documents share.</summary>
    /// <param name="state">The state of its lifecycle.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of the enumeration.</exception>
    public static ComplaintStage StageOf(MallComplaintState state) => state switch
    {
        MallComplaintState.Received => ComplaintStage.Received,
        MallComplaintState.Recorded => ComplaintStage.Recorded,
        MallComplaintState.IgnoredFinding => ComplaintStage.Recorded,
        MallComplaintState.Assigned => ComplaintStage.Assigned,
        MallComplaintState.Escalated => ComplaintStage.Escalated,
        MallComplaintState.Verified => ComplaintStage.Verified,
        MallComplaintState.SolutionProposed => ComplaintStage.SolutionProposed,
        MallComplaintState.InExecution => ComplaintStage.InExecution,
        MallComplaintState.Resolved => ComplaintStage.Resolved,
        MallComplaintState.Closed => ComplaintStage.Closed,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Found no state of a complaint, expected one of the enumeration."),
    };

    /// <summary>The ID of the term that names a member of one of this procedure's enumerations: <c>mall.handler-level.store-manager</c>.</summary>
    /// <typeparam name="TEnum">One of this procedure's enumerations.</typeparam>
    /// <param name="value">The member.</param>
    public static string TermOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => MallTerms.Of(value);
}
