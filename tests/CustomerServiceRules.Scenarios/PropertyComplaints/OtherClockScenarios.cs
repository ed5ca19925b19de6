using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.PropertyComplaints;
using Ids = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintClocks;
using State = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintState;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class OtherClockScenarios
{
    private static readonly Role CustomerRelations = PropertyComplaintRoles.CustomerRelations;

    [Theory]
    [InlineData(ReceptionRoute.DisturbingOutsideWorkingTime, "2024-03-02 20:00", 0, ClockStatus.Kept)] // C-5
    [InlineData(ReceptionRoute.DisturbingOutsideWorkingTime, "2024-03-02 20:00", 1, ClockStatus.Late)]
    [InlineData(ReceptionRoute.DisturbingInWorkingTime, "2024-03-01 10:00", 0, ClockStatus.Kept)]
    [InlineData(ReceptionRoute.DisturbingInWorkingTime, "2024-03-01 10:00", 1, ClockStatus.Late)]
    public void What_disturbs_life_is_notified_at_once(ReceptionRoute route, string received, int seconds, ClockStatus status)
    {
        var complaint = Estate.Known(Estate.At(received)) with { Route = route };

        Walks.Of(complaint).When(Trigger.NotifyDutyDepartment, CustomerRelations, complaint.ReceivedAt.AddSeconds(seconds))
            .ExpectAccepted(State.EmergencyDispatched).ExpectClock(Ids.Notify, status);
        var reading = Estate.Lifecycle.Clocks(Estate.Lifecycle.Start("C1", complaint.ReceivedAt), complaint, complaint.ReceivedAt.AddSeconds(seconds)).Single(clock => clock.Clock == Ids.Notify);
        reading.DueAt.Should().Be(complaint.ReceivedAt);
        reading.Status.Should().Be(seconds == 0 ? ClockStatus.Running : ClockStatus.Overdue);
    }

    [Theory]
    [InlineData(ReceptionRoute.DisturbingOutsideWorkingTime, "2024-03-02 20:00", "2024-03-04 13:00")]
    [InlineData(ReceptionRoute.DisturbingInWorkingTime, "2024-03-01 16:00", "2024-03-04 11:00")]
    public void Its_record_is_owed_beside_that(ReceptionRoute route, string received, string due)
    {
        var complaint = Estate.Known(Estate.At(received)) with { Route = route };
        var notified = Walks.Of(complaint).After(Trigger.NotifyDutyDepartment, CustomerRelations, complaint.ReceivedAt);

        notified.When(Trigger.Record, CustomerRelations, Estate.At(due)).ExpectClock(Ids.Record, Estate.At(due)).ExpectClock(Ids.Record, ClockStatus.Kept);
        notified.When(Trigger.Record, CustomerRelations, Estate.At(due).AddSeconds(1)).ExpectClock(Ids.Record, ClockStatus.Late);
    }

    [Theory]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void Who_complains_outside_working_time_is_told_at_receipt_when_to_expect_feedback(int seconds, ClockStatus status)
    {
        var complaint = Estate.Known(Estate.At("2024-03-02 20:00")) with { Route = ReceptionRoute.OutsideWorkingTime };

        Walks.Of(complaint).When(Trigger.TellFeedbackTime, CustomerRelations, complaint.ReceivedAt.AddSeconds(seconds)).ExpectAccepted().ExpectClock(Ids.TellFeedbackTime, status);
    }

    [Fact]
    public void A_host_may_give_itself_minutes_for_what_the_document_wants_at_once()
    {
        var complaint = Estate.Known() with { Route = ReceptionRoute.DisturbingInWorkingTime };

        Walks.Of(complaint).With(PropertyComplaints.NotifyWithin, TimeLimit.Elapsed(TimeSpan.FromMinutes(10)), "EST-1")
            .When(Trigger.NotifyDutyDepartment, CustomerRelations, Estate.Friday.AddMinutes(10)).ExpectClock(Ids.Notify, ClockStatus.Kept);
    }

    [Fact]
    public void A_general_complaint_in_working_time_has_neither_of_the_clocks_at_once() =>
        Estate.Lifecycle.Clocks(Estate.Lifecycle.Start("C1", Estate.Friday), Estate.Known(), Estate.Friday).Select(reading => reading.Clock)
            .Should().BeEquivalentTo(Ids.Record, Ids.Answer);

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void A_task_of_Friday_is_handled_by_the_end_of_Wednesday(int seconds, ClockStatus status) =>
        Walks.To(State.InExecution).When(Trigger.ReportResult, PropertyComplaintRoles.ResponsibleDepartment, Wednesday.AddSeconds(seconds))
            .ExpectClock(Ids.Handle, Wednesday).ExpectClock(Ids.Handle, status);

    [Theory]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void A_result_of_Friday_is_called_back_by_the_end_of_Tuesday(int seconds, ClockStatus status) =>
        Walks.To(State.Resolved).Through(Trigger.Answer).When(Trigger.CallBack, CustomerRelations, Wednesday.AddDays(-1).AddSeconds(seconds))
            .ExpectClock(Ids.CallBack, Wednesday.AddDays(-1)).ExpectClock(Ids.CallBack, status);

    [Theory]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void A_complaint_of_Friday_is_answered_by_the_end_of_next_Friday(int seconds, ClockStatus status) =>
        Walks.To(State.Resolved).When(Trigger.Answer, CustomerRelations, Wednesday.AddDays(2).AddSeconds(seconds))
            .ExpectClock(Ids.Answer, Wednesday.AddDays(2)).ExpectClock(Ids.Answer, status);

    [Fact]
    public void No_clock_pauses_for_the_text_names_no_case_in_which_one_does()
    {
        Estate.Lifecycle.Description.Clocks.Should().HaveCount(6).And.OnlyContain(clock => clock.PausesIn.Count == 0);
        Estate.Lifecycle.Description.Clocks.Where(clock => clock.Clauses.Contains("GAP-CGH-PAUSE")).Should().HaveCount(3);
    }

    [Fact]
    public void A_reopened_complaint_has_all_its_limits_afresh_and_the_first_round_stays_readable()
    {
        var complaint = Estate.Known() with { CallBacks = [Estate.Discontent, Estate.Content] };
        var record = Walks.To(State.Reopened, complaint).Through(Trigger.IssueTask, Trigger.StartHandling, Trigger.ReportResult).Record;

        var rounds = Estate.Lifecycle.Clocks(record, complaint, Estate.Friday.AddDays(1)).ToLookup(reading => reading.Clock);

        rounds[Ids.Handle].Should().HaveCount(2);
        rounds[Ids.Answer].Select(reading => reading.IsOpen).Should().Equal(false, true);
        rounds[Ids.CallBack].Select(reading => reading.IsOpen).Should().Equal(false, true);
        rounds[Ids.Record].Should().ContainSingle();
    }

    [Theory]
    [InlineData(State.Assigned)]
    [InlineData(State.InExecution)]
    public void A_handling_that_takes_too_long_is_reported_once_to_the_head(State state)
    {
        var late = Walks.To(state);

        late.When(Trigger.ReportDelay, Role.Clock, Wednesday).ExpectRefused($"cgh.complaint.{(state == State.Assigned ? "task" : "handling")}-delayed", clause: "GAP-CGH-DELAY");
        late.When(Trigger.ReportDelay, Role.Clock, Wednesday.AddSeconds(1)).ExpectAccepted(state).ExpectOrder(new Complaints.Notice("Head Wang", "C1", "the handling is overdue"))
            .ExpectClauses("GAP-CGH-DELAY").ExpectNothingDue().ExpectClock(Ids.Handle, ClockStatus.Overdue, Wednesday.AddSeconds(1));
    }

    [Fact]
    public void What_is_found_not_valid_after_an_answer_is_owed_another_in_what_time_was_left()
    {
        var answered = Walks.To(State.Resolved).Through(Trigger.Answer).Now(Estate.Unfounded());

        answered.Fire(Trigger.FindNotValid).ExpectClock(Ids.Answer, ClockStatus.Running);
        answered.Through(Trigger.FindNotValid).Fire(Trigger.Answer).ExpectClock(Ids.Answer, ClockStatus.Kept);
    }

    [Fact]
    public void The_work_list_puts_first_what_is_due_first()
    {
        OpenCase<PropertyComplaint> Open(string received) => new(Estate.Lifecycle.Start(received, Estate.At(received)), Estate.Known(Estate.At(received)));

        var list = Estate.Lifecycle.WorkList([Open("2024-03-01 16:00"), Open("2024-03-01 10:00")], Estate.At("2024-03-01 16:30"), TimeSpan.FromHours(4));

        list[0].Urgency.Should().Be(Urgency.Overdue);
        list[0].Reading.CaseId.Should().Be("2024-03-01 10:00");
        list[0].Reading.Clock.Should().Be(Ids.Record);
        list.Should().HaveCount(4);
    }

    private static DateTimeOffset Wednesday { get; } = Estate.At("2024-03-06 18:00");
}
