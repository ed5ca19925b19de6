using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class GuardScenarios
{
    [Fact]
    public void Nothing_is_recorded_before_it_is_decided_how_it_is_received() =>
        Walks.Of(Estate.Known() with { Route = null }).Fire(Trigger.Record).ExpectRefused("cgh.complaint.route-is-decided", clause: "CGH-5.3.1");

    [Fact]
    public void Nothing_is_recorded_and_sent_before_the_department_is_known() =>
        Walks.Of(Estate.Known() with { ResponsibleDepartment = null }).Fire(Trigger.Record).ExpectRefused("cgh.complaint.department-is-known", clause: "CGH-5.3.1");

    [Theory]
    [InlineData(ReceptionRoute.DisturbingOutsideWorkingTime)]
    [InlineData(ReceptionRoute.DisturbingInWorkingTime)]
    public void What_disturbs_life_is_notified_before_it_is_recorded(ReceptionRoute route) =>
        Walks.Of(Estate.Known() with { Route = route }).Fire(Trigger.Record).ExpectRefused("cgh.complaint.is-general", clause: "CGH-5.3.3");

    [Theory]
    [InlineData(ReceptionRoute.InWorkingTime)]
    [InlineData(ReceptionRoute.OutsideWorkingTime)]
    public void Those_on_duty_are_not_sent_for_a_general_complaint(ReceptionRoute route) =>
        Walks.Of(Estate.Known() with { Route = route }).Fire(Trigger.NotifyDutyDepartment).ExpectRefused("cgh.complaint.disturbs-life", clause: "CGH-5.3.3");

    [Fact]
    public void Nobody_is_notified_who_is_not_known()
    {
        Walks.Of(Estate.Known() with { Route = ReceptionRoute.DisturbingOutsideWorkingTime, DutyDepartment = null }).Fire(Trigger.NotifyDutyDepartment)
            .ExpectRefused("cgh.complaint.notified-are-known", clause: "CGH-5.3.3");
        Walks.Of(Estate.Known() with { Route = ReceptionRoute.DisturbingInWorkingTime, ResponsibleDepartment = null }).Fire(Trigger.NotifyDutyDepartment)
            .ExpectRefused("cgh.complaint.notified-are-known", clause: "OQ-69");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_promised_feedback_time_lies_ahead(int seconds, bool isPromise)
    {
        var told = Estate.Friday.AddMinutes(5);
        var outcome = Walks.Of(Estate.Known() with { Route = ReceptionRoute.OutsideWorkingTime, PromisedFeedbackAt = told.AddSeconds(seconds) })
            .When(Trigger.TellFeedbackTime, PropertyComplaintRoles.CustomerRelations, told);

        if (isPromise)
            outcome.ExpectAccepted();
        else
            outcome.ExpectRefused("cgh.complaint.feedback-time-is-promised", clause: "CGH-5.3.2a");
    }

    [Fact]
    public void A_task_is_for_a_valid_classified_complaint_of_another_department_with_a_named_head()
    {
        Task(Estate.Known() with { Validity = null }).ExpectRefused("cgh.complaint.is-valid", clause: "CGH-3.2");
        Task(Estate.Unfounded()).ExpectRefused("cgh.complaint.is-valid", clause: "OQ-21");
        Task(Estate.Known() with { Category = null }).ExpectRefused("cgh.complaint.is-of-another-category", clause: "CGH-5.2.1");
        Task(Estate.Known() with { Category = PropertyComplaintCategory.EngineeringQuality }).ExpectRefused("cgh.complaint.is-of-another-category", clause: "CGH-5.2.1");
        Task(Estate.Known() with { ResponsibleDepartment = "cgh.customer-relations" }).ExpectRefused("cgh.complaint.task-is-for-another", clause: "CGH-4.1.2");
        Task(Estate.Known() with { DepartmentHead = null }).ExpectRefused("cgh.complaint.head-is-named", clause: "CGH-4.2");
    }

    [Fact]
    public void Only_valid_complaints_about_engineering_quality_are_referred()
    {
        Walks.To(State.Recorded).Fire(Trigger.Refer).ExpectRefused("cgh.complaint.is-engineering-quality", clause: "CGH-5.2.1");
        Walks.To(State.Recorded, Estate.Known() with { Category = PropertyComplaintCategory.EngineeringQuality, Validity = null }).Fire(Trigger.Refer)
            .ExpectRefused("cgh.complaint.is-valid", clause: "CGH-3.2");
    }

    [Fact]
    public void Handling_without_a_result_is_not_over() =>
        Walks.To(State.InExecution, Estate.Known() with { Results = [] }).Fire(Trigger.ReportResult).ExpectRefused("cgh.complaint.result-is-there", clause: "CGH-4.2");

    [Fact]
    public void Nobody_is_called_back_by_whoever_handled_the_complaint()
    {
        Called(Estate.Content with { Caller = "estate services" }).ExpectRefused("cgh.complaint.caller-is-another", actual: "estate services", clause: "CGH-4.1.3");
        Walks.To(State.Resolved, Estate.Known() with { Results = [new("night shift", "gate shut")], CallBacks = [Estate.Content with { Caller = "night shift" }] })
            .Through(Trigger.Answer).Fire(Trigger.CallBack).ExpectRefused("cgh.complaint.caller-is-another", actual: "night shift");
        Called(Estate.Content).ExpectAccepted(State.CalledBack);
    }

    [Fact]
    public void What_is_verified_is_not_reopened() =>
        Walks.To(State.CalledBack).Fire(Trigger.Reopen).ExpectRefused("cgh.complaint.is-not-verified", clause: "GAP-CGH-3.1.2-12");

    private static LifecycleScenarioOutcome<PropertyComplaint, State, Trigger> Task(PropertyComplaint complaint) =>
        Walks.To(State.Recorded).Now(complaint).Fire(Trigger.IssueTask);

    private static LifecycleScenarioOutcome<PropertyComplaint, State, Trigger> Called(Complaints.CallBack call) =>
        Walks.To(State.Resolved, Estate.Known() with { CallBacks = [call] }).Through(Trigger.Answer).Fire(Trigger.CallBack);
}
