using CustomerServiceRules.Complaints;
using CustomerServiceRules.Procedures.PropertyComplaints;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

/// <summary>The transitions of the catalogue's table 3.1.2, by their numbers, with what each orders.</summary>
public sealed class TransitionScenarios
{
    [Fact]
    public void No_1_a_complaint_is_received_by_whatever_channel()
    {
        foreach (var channel in Enum.GetValues<ComplaintChannel>())
        {
            var complaint = new PropertyComplaint("C1", new Complainant("K1"), channel, Estate.Friday, "Noise.");
            Estate.Lifecycle.StateOf(Estate.Lifecycle.Start("C1", complaint.ReceivedAt)).Should().Be(State.Received);
        }
    }

    [Fact]
    public void No_2_what_is_not_valid_leaves_the_procedure_and_its_customer_is_to_be_answered() =>
        Walks.Of(Estate.Unfounded()).Fire(Trigger.FindNotValid).ExpectAccepted(State.NotValid).ExpectClauses("CGH-3.2", "OQ-21").ExpectEffects("cgh.complaint.ask-for-answer");

    [Fact]
    public void No_3_what_came_in_working_time_is_recorded_and_sent_to_the_departments() =>
        Walks.Of(Estate.Known()).Fire(Trigger.Record).ExpectAccepted(State.Recorded).ExpectClauses("CGH-5.3.1")
            .ExpectOrder(new ComplaintMessage("C1", "estate services", "security", "The gate has been open for days."));

    [Fact]
    public void No_4_what_came_outside_it_is_recorded_once_the_customer_knows_when_to_expect_feedback()
    {
        var complaint = Estate.Known(Estate.At("2024-03-02 20:00")) with { Route = ReceptionRoute.OutsideWorkingTime, PromisedFeedbackAt = Estate.At("2024-03-06 17:00") };

        Walks.Of(complaint).Fire(Trigger.Record).ExpectRefused("cgh.complaint.feedback-time-is-told", clause: "CGH-5.3.2a");
        Walks.Of(complaint).Fire(Trigger.TellFeedbackTime).ExpectAccepted(State.Received)
            .ExpectOrder(new Notice("customer", "C1", "feedback about 2024-03-06 17:00"));
        Walks.Of(complaint).Through(Trigger.TellFeedbackTime).Fire(Trigger.Record).ExpectAccepted(State.Recorded).ExpectClauses("CGH-5.3.2a", "CGH-5.3.2b");
    }

    [Fact]
    public void No_5_what_disturbs_life_outside_working_time_goes_to_those_on_duty() =>
        Walks.Of(Disturbed).Fire(Trigger.NotifyDutyDepartment).ExpectAccepted(State.EmergencyDispatched).ExpectClauses("CGH-5.3.3")
            .ExpectOrder(new Notice("night shift", "C1", "The gate has been open for days."));

    [Fact]
    public void No_5_in_working_time_it_goes_to_those_responsible() =>
        Walks.Of(Estate.Known() with { Route = ReceptionRoute.DisturbingInWorkingTime }).Fire(Trigger.NotifyDutyDepartment).ExpectAccepted(State.EmergencyDispatched)
            .ExpectClauses("OQ-69").ExpectOrder(new Notice("estate services", "C1", "The gate has been open for days."));

    [Fact]
    public void No_6_it_is_recorded_after_those_on_duty_were_notified() =>
        Walks.Of(Disturbed).Through(Trigger.NotifyDutyDepartment).Fire(Trigger.Record).ExpectAccepted(State.Recorded).ExpectClauses("GAP-CGH-3.1.2-6")
            .ExpectEffects("cgh.complaint.send");

    [Fact]
    public void No_7_engineering_quality_is_referred_to_warranty_and_rework_by_name() =>
        Walks.To(State.Recorded, Estate.Known() with { Category = PropertyComplaintCategory.EngineeringQuality }).Fire(Trigger.Refer)
            .ExpectAccepted(State.ReferredElsewhere).ExpectClauses("CGH-5.2.1").ExpectOrder(new ComplaintReferral("C1", "碧桂园房屋保修返修实施作业指引"));

    [Fact]
    public void No_8_everything_else_becomes_a_task_of_a_department_whose_head_watches() =>
        Walks.To(State.Recorded).Fire(Trigger.IssueTask).ExpectAccepted(State.Assigned).ExpectClauses("CGH-4.1.2", "CGH-4.2")
            .ExpectEffects("cgh.complaint.issue-task", "cgh.complaint.have-the-head-watch")
            .ExpectOrder(new HandlingTask("C1", "estate services", "Head Wang", 1));

    [Fact]
    public void No_9_the_department_takes_the_task_up_and_reports_a_result()
    {
        Walks.To(State.Assigned).Fire(Trigger.StartHandling).ExpectAccepted(State.InExecution).ExpectClauses("CGH-4.2");
        Walks.To(State.InExecution).Fire(Trigger.ReportResult).ExpectAccepted(State.Resolved).ExpectClauses("CGH-4.2").ExpectEffects("cgh.complaint.ask-for-call-back");
    }

    [Fact]
    public void No_10_customer_relations_tells_the_result_and_then_calls_back()
    {
        Walks.To(State.Resolved).Fire(Trigger.CallBack).ExpectRefused("cgh.complaint.result-is-told", clause: "GAP-CGH-3.1.2-10");
        Walks.To(State.Resolved).Fire(Trigger.Answer).ExpectAccepted(State.Resolved).ExpectOrder(new Notice("customer", "C1", "gate repaired"));
        Walks.To(State.Resolved).Through(Trigger.Answer).Fire(Trigger.CallBack).ExpectAccepted(State.CalledBack).ExpectClauses("CGH-4.1.3");
    }

    [Fact]
    public void No_11_what_is_verified_is_closed_counted_and_written_down() =>
        ((Lifecycles.Accepted)Walks.To(State.CalledBack).Fire(Trigger.Close).ExpectAccepted(State.Closed).ExpectClauses("CGH-4.1.3", "GAP-CGH-3.1.2-11").Outcome)
            .Effects.Should().ContainSingle().Which.Content.Should().BeEquivalentTo(new ComplaintInformation(
                "C1", PropertyComplaintCategory.PropertyManagement, [ComplaintMatter.PropertyService, ComplaintMatter.Attitude], ComplaintValidity.Valid, "estate services",
                Estate.Friday, Estate.Friday.AddHours(1), Estate.Friday.AddHours(7), 1));

    [Theory]
    [InlineData(false, true, null, "the result is not confirmed")]
    [InlineData(true, false, null, "the customer is not satisfied")]
    [InlineData(true, true, "a camera at the gate", "a camera at the gate")]
    [InlineData(false, false, "a camera at the gate", "the result is not confirmed; the customer is not satisfied; a camera at the gate")]
    public void No_12_what_is_not_verified_is_reopened_with_the_reason_and_becomes_a_task_anew(bool confirmed, bool satisfied, string? demand, string reason)
    {
        var complaint = Estate.Known() with { CallBacks = [new("cgh.customer-relations", confirmed, satisfied, demand), Estate.Content] };
        var calledBack = Walks.To(State.CalledBack, complaint);

        calledBack.Fire(Trigger.Close).ExpectRefused("cgh.complaint.is-verified", clause: "GAP-CGH-3.1.2-11");
        calledBack.Fire(Trigger.Reopen).ExpectAccepted(State.Reopened).ExpectClauses("GAP-CGH-3.1.2-12").ExpectOrder(new Notice("Head Wang", "C1", reason));
        calledBack.Through(Trigger.Reopen).Fire(Trigger.IssueTask).ExpectAccepted(State.Assigned).ExpectOrder(new HandlingTask("C1", "estate services", "Head Wang", 2));
    }

    [Fact]
    public void A_second_round_needs_a_result_and_a_call_back_of_its_own()
    {
        var complaint = Estate.Known() with { CallBacks = [Estate.Discontent], Results = [new("estate services", "gate repaired")] };
        var again = Walks.To(State.Reopened, complaint).Through(Trigger.IssueTask, Trigger.StartHandling);

        again.Fire(Trigger.ReportResult).ExpectRefused("cgh.complaint.result-is-there");
        var resolved = again.Now(complaint with { Results = [.. complaint.Results, new("estate services", "gate replaced")] }).Through(Trigger.ReportResult);
        resolved.Fire(Trigger.CallBack).ExpectRefused("cgh.complaint.result-is-told");
        resolved.Through(Trigger.Answer).Fire(Trigger.CallBack).ExpectRefused("cgh.complaint.call-back-is-there", clause: "CGH-4.1.3");
    }

    private static PropertyComplaint Disturbed { get; } =
        Estate.Known(Estate.At("2024-03-02 20:00")) with { Route = ReceptionRoute.DisturbingOutsideWorkingTime };
}
