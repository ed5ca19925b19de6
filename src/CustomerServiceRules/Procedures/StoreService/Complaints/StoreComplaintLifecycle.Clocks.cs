using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.StoreService;

// By when what is owed. The document names no figure: the limits are defaults of ours and figures of the host.
public sealed partial class StoreComplaintLifecycle
{
    private static void Clocks(
        LifecycleBuilder<StoreComplaint, StoreComplaintState, StoreComplaintTrigger> define,
        StateMachine<StoreComplaintState, StoreComplaintTrigger>.TriggerWithParameters<Step<StoreComplaint>> report,
        StateMachine<StoreComplaintState, StoreComplaintTrigger>.TriggerWithParameters<Step<StoreComplaint>> reopen)
    {
        define.Clock(
                StoreComplaintClocks.Record,
                new LocalizedText("put the complaint on record", "登记投诉"),
                "SCS-3.4.1", StoreDocument.FirstFeedbackLeftOpen, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours)
            .Starts()
            .StopsIn(StoreComplaintState.Accepted)
            .Within(StoreService.RecordWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(StoreComplaintClocks.Record))
            .CountedBy(complaint => complaint.Calendar);

        define.Clock(
                StoreComplaintClocks.FirstFeedback,
                new LocalizedText("let the customer hear something", "首次反馈客户"),
                "SCS-3.4.4a", StoreDocument.FirstFeedbackLeftOpen, StoreDocument.Reopening, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours)
            .Starts()
            .StopsOn(report)
            .StopsIn(StoreComplaintState.SolutionProposed)
            .StopsIn(StoreComplaintState.Closed)
            .RestartsOn(reopen)
            .Within(StoreService.FirstFeedbackWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(StoreComplaintClocks.FirstFeedback))
            .CountedBy(complaint => complaint.Calendar);

        define.Clock(
                StoreComplaintClocks.Resolve,
                new LocalizedText("tell the customer the result", "办结并反馈结果"),
                "SCS-7.2.2", "SCS-3.4.4b", StoreDocument.Figures, StoreDocument.OnHold, StoreDocument.Reopening, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours)
            .Starts()
            .StopsIn(StoreComplaintState.FedBack)
            .StopsIn(StoreComplaintState.Closed)
            .PausesIn(Holds.Select(hold => hold.OnHold))
            .RestartsOn(reopen)
            .Within(StoreService.ResolveWithin)
            .UnlessDecided(complaint => complaint.Limits?.Of(StoreComplaintClocks.Resolve))
            .CountedBy(complaint => complaint.Calendar);
    }
}
