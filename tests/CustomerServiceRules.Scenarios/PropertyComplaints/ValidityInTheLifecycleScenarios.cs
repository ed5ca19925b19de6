using CustomerServiceRules.Complaints;
using CustomerServiceRules.Procedures.PropertyComplaints;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

/// <summary>What is not valid is recorded, answered and closed (OQ-21), whenever that is found.</summary>
public sealed class ValidityInTheLifecycleScenarios
{
    [Fact]
    public void It_is_closed_when_it_is_recorded_and_answered_in_whatever_order()
    {
        Walks.To(State.NotValid).Fire(Trigger.Close).ExpectRefused("cgh.complaint.is-recorded", clause: "OQ-21");
        Walks.To(State.NotValid).Through(Trigger.Record).Fire(Trigger.Close).ExpectRefused("cgh.complaint.is-answered", clause: "OQ-21");
        Walks.To(State.NotValid).Through(Trigger.Answer).Fire(Trigger.Close).ExpectRefused("cgh.complaint.is-recorded");
        Walks.To(State.NotValid).Through(Trigger.Record, Trigger.Answer).Fire(Trigger.Close).ExpectAccepted(State.Closed).ExpectEffects("cgh.complaint.write-information");
        Walks.To(State.NotValid).Through(Trigger.Answer, Trigger.Record).Fire(Trigger.Close).ExpectAccepted(State.Closed);
    }

    [Fact]
    public void Its_customer_is_told_the_reason() =>
        Walks.To(State.NotValid).Fire(Trigger.Answer).ExpectAccepted(State.NotValid).ExpectOrder(new Notice("customer", "C1", "the gate is the city's"));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Nothing_is_not_valid_without_a_reason(string? reason) =>
        Walks.Of(Estate.Unfounded() with { ReasonOfInvalidity = reason }).Fire(Trigger.FindNotValid).ExpectRefused("cgh.complaint.is-not-valid", clause: "CGH-3.2");

    [Fact]
    public void It_is_recorded_once() =>
        Walks.To(State.Recorded).Now(Estate.Unfounded()).Through(Trigger.FindNotValid).Fire(Trigger.Record).ExpectRefused("cgh.complaint.is-not-recorded");

    [Theory]
    [InlineData(State.Recorded)]
    [InlineData(State.Resolved)]
    [InlineData(State.CalledBack)]
    [InlineData(State.Reopened)]
    public void It_may_be_found_at_classification_and_once_a_result_is_there(State state) =>
        Walks.To(state).Now(Estate.Unfounded()).Fire(Trigger.FindNotValid).ExpectAccepted(State.NotValid);

    [Theory]
    [InlineData(State.Assigned)]
    [InlineData(State.InExecution)]
    public void It_is_not_found_while_a_task_runs(State state) => Walks.To(state).Now(Estate.Unfounded()).Fire(Trigger.FindNotValid).ExpectNotPermitted();

    [Fact]
    public void An_answer_about_the_result_is_none_about_what_was_found_after_it() =>
        Walks.To(State.Resolved).Through(Trigger.Answer).Now(Estate.Unfounded()).Through(Trigger.FindNotValid).Fire(Trigger.Close)
            .ExpectRefused("cgh.complaint.is-answered");

    [Fact]
    public void What_is_valid_after_all_goes_on_once_it_is_recorded()
    {
        Walks.To(State.NotValid).Now(Estate.Known()).Fire(Trigger.FindValid).ExpectRefused("cgh.complaint.is-recorded");
        Walks.To(State.NotValid).Through(Trigger.Record).Now(Estate.Known()).Fire(Trigger.FindValid).ExpectAccepted(State.Recorded).ExpectClauses("OQ-21");
        Walks.To(State.NotValid).Through(Trigger.Record).Fire(Trigger.FindValid).ExpectRefused("cgh.complaint.is-valid");
    }

    [Fact]
    public void What_is_valid_after_all_is_sent_to_its_departments_like_any_other()
    {
        var unsent = Walks.To(State.NotValid).Through(Trigger.Record);

        unsent.Now(Estate.Known()).Fire(Trigger.FindValid).ExpectOrder(new ComplaintMessage("C1", "estate services", "security", "The gate has been open for days."));
        unsent.Now(Estate.Known() with { ResponsibleDepartment = null }).Fire(Trigger.FindValid).ExpectRefused("cgh.complaint.department-is-known", clause: "CGH-5.3.1");
    }

    [Fact]
    public void A_complaint_is_recorded_whether_or_not_its_validity_is_known() =>
        Walks.Of(Estate.Known() with { Validity = null }).Fire(Trigger.Record).ExpectAccepted(State.Recorded);

    [Fact]
    public void Who_is_without_water_is_helped_before_anybody_judges_whose_fault_it_is() =>
        Walks.Of(Estate.Unfounded() with { Route = ReceptionRoute.DisturbingOutsideWorkingTime }).Fire(Trigger.FindNotValid)
            .ExpectRefused("cgh.complaint.is-general", clause: "CGH-5.3.3");
}
