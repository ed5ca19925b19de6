using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>Which of the seven steps of handling the events of a complaint show.</summary>
[Cites("MALL-C-2")]
public static class HandlingSteps
{
    /// <summary>
    /// The steps that have been taken, in the order of the document, each once. To stay calm and to take the customer's
    /// position are conduct and leave no event; the handler is reminded of them instead.
    /// </summary>
    /// <param name="record">Where the complaint stands.</param>
    public static IReadOnlyList<HandlingStep> TakenIn(LifecycleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.History.Select(StepOf).OfType<HandlingStep>().Distinct().Order()];
    }

    private static HandlingStep? StepOf(LifecycleEvent happened) => happened switch
    {
        _ when happened.Is(MallComplaintTrigger.Record) => HandlingStep.RecordAndThank,
        _ when happened.Is(MallComplaintTrigger.Verify) => HandlingStep.ConfirmCause,
        _ when happened.Is(MallComplaintTrigger.ProposeSolution) => HandlingStep.ProposeSolution,
        _ when happened.Is(MallComplaintTrigger.Resolve) => HandlingStep.CarryOut,
        _ when happened.Is(MallComplaintTrigger.Review) => HandlingStep.Review,
        _ => null,
    };
}
