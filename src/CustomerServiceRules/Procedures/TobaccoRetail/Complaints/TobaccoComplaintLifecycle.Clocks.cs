using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

// One working day for the whole chain, from the contact until the result is told.
public sealed partial class TobaccoComplaintLifecycle
{
    private static void Clocks(
        LifecycleBuilder<TobaccoComplaint, TobaccoComplaintState, TobaccoComplaintTrigger> define,
        StateMachine<TobaccoComplaintState, TobaccoComplaintTrigger>.TriggerWithParameters<Step<TobaccoComplaint>> reopen,
        StateMachine<TobaccoComplaintState, TobaccoComplaintTrigger>.TriggerWithParameters<Step<TobaccoComplaint>> breach)
    {
        define.Clock(AnswerClock, new LocalizedText("handle and answer the case", "处理完毕并反馈结果"), "TOB-17.2", "OQ-18", TobaccoDocument.ReopeningLeftOpen)
            .Starts()
            .StopsIn(TobaccoComplaintState.FedBack)
            .RestartsOn(reopen)
            .Within(TobaccoRetail.AnswerWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(AnswerClock))
            .CountedBy(complaint => complaint.Calendar);

        define.Configure(TobaccoComplaintState.Unanswered).InternalTransition(breach, RecordBreach);
        foreach (var state in new[]
        {
            TobaccoComplaintState.Received,
            TobaccoComplaintState.Recorded,
            TobaccoComplaintState.Assigned,
            TobaccoComplaintState.Verified,
            TobaccoComplaintState.Resolved,
            TobaccoComplaintState.Reopened,
        })
        {
            define.Configure(state).SubstateOf(TobaccoComplaintState.Unanswered);
        }

        define.Due(
            TobaccoComplaintState.Unanswered,
            breach,
            "tob.complaint.answer-overdue",
            new LocalizedText("the working day is over and the case is not answered", "超过一个工作日未处理反馈"),
            BreachDue,
            "TOB-17.2", "OQ-18");
    }

    // What is answered at the due instant is in time, so the breach begins a second later. One breach a round.
    private static DateTimeOffset? BreachDue(Timing<TobaccoComplaint> timing)
    {
        var breached = timing.History.Last(TobaccoComplaintTrigger.RecordBreach)?.Sequence ?? -1;
        var reopened = timing.History.Last(TobaccoComplaintTrigger.Reopen)?.Sequence ?? -1;
        return breached > reopened ? null : timing.DueOf(AnswerClock)?.AddSeconds(1);
    }
}
