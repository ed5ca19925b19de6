using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintState;
using Task = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTask;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

/// <summary>One working day from the contact until the result is told.</summary>
public sealed class AnswerDayScenarios
{
    private const string Clock = TobaccoComplaintLifecycle.AnswerClock;
    private const string Overdue = "tob.complaint.answer-overdue";

    [Theory]
    [InlineData("2024-03-01 10:00:00", "2024-03-04 18:00:00", "test vector C-1: Friday is due at the end of Monday")]
    [InlineData("2024-03-01 16:59:00", "2024-03-04 18:00:00", "a Friday afternoon")]
    [InlineData("2024-03-01 18:00:00", "2024-03-04 18:00:00", "Friday at the close")]
    [InlineData("2024-03-01 22:30:00", "2024-03-04 18:00:00", "Friday night")]
    [InlineData("2024-03-02 10:00:00", "2024-03-04 18:00:00", "a Saturday")]
    [InlineData("2024-03-03 23:59:59", "2024-03-04 18:00:00", "the last second of Sunday")]
    [InlineData("2024-03-04 00:00:00", "2024-03-05 18:00:00", "the first second of Monday")]
    [InlineData("2024-03-05 08:59:59", "2024-03-06 18:00:00", "before opening: the day of the event does not count")]
    public void The_day_ends_with_the_working_hours_of_the_next_working_day(string received, string due, string because)
    {
        var reading = Only(Cases.In(State.Received, since: Cases.At(received)).Record, Cases.At(received));

        reading.DueAt.Should().Be(Cases.At(due), because);
        reading.Clauses.Should().Contain(["TOB-17.2", "OQ-18", "OQ-65"]);
    }

    [Theory]
    [InlineData("2024-05-10", "2024-05-11")]
    [InlineData("2024-09-13", "2024-09-14")]
    [InlineData("2024-10-11", "2024-10-12")]
    [InlineData("2025-02-07", "2025-02-08")]
    [InlineData("2025-10-10", "2025-10-11")]
    [InlineData("2026-02-13", "2026-02-14")]
    [InlineData("2026-02-27", "2026-02-28")]
    [InlineData("2026-05-08", "2026-05-09")]
    [InlineData("2026-10-09", "2026-10-10")]
    public void A_complaint_on_the_Friday_before_a_make_up_Saturday_is_due_that_Saturday(string friday, string saturday)
    {
        var received = Cases.At($"{friday} 16:59:00");

        Cases.In(State.Recorded, since: received, book: Cases.InChina)
            .When(Trigger.Assign, TobaccoRoles.CityCompany, received).ExpectClock(Clock, Cases.At($"{saturday} 18:00:00"));
    }

    [Theory]
    [InlineData("2026-02-14 10:00:00", "2026-02-24 18:00:00", "the make-up Saturday before nine days of Spring Festival")]
    [InlineData("2024-09-30 17:00:00", "2024-10-08 18:00:00", "the day before the National Day holiday")]
    [InlineData("2025-10-03 09:00:00", "2025-10-09 18:00:00", "in the midst of the National Day holiday")]
    public void Holidays_do_not_count(string received, string due, string because)
    {
        var at = Cases.At(received);
        var record = Cases.In(State.Received, since: at, book: Cases.InChina).Record;

        Cases.InChina.Rulebook.Lifecycle(TobaccoRetail.Complaint).Clocks(record, Cases.Raised, at).Single().DueAt.Should().Be(Cases.At(due), because);
    }

    [Theory]
    [InlineData("2024-03-04 17:59:59", ClockStatus.Kept)]
    [InlineData("2024-03-04 18:00:00", ClockStatus.Kept)]
    [InlineData("2024-03-04 18:00:01", ClockStatus.Late)]
    public void What_is_told_at_the_due_instant_is_told_in_time(string told, ClockStatus status) =>
        Cases.In(State.Resolved).When(Trigger.TellResult, TobaccoRoles.OwningDepartment, Cases.At(told)).ExpectClock(Clock, status);

    [Theory]
    [InlineData("2024-03-04 17:59:59", false)]
    [InlineData("2024-03-04 18:00:00", false)]
    [InlineData("2024-03-04 18:00:01", true)]
    public void A_breach_is_recorded_from_the_first_second_after_the_due_instant(string at, bool isRecorded)
    {
        var outcome = Cases.In(State.Verified).When(Trigger.RecordBreach, Role.Clock, Cases.At(at));

        if (isRecorded)
            outcome.ExpectAccepted(State.Verified).ExpectClauses("TOB-17.2", "OQ-18").ExpectOrder(new TobaccoComplaintOrder(Task.RecordBreach, "C1", "marketing centre"));
        else
            outcome.ExpectRefused(Overdue, clause: "OQ-18");
    }

    [Theory]
    [InlineData(State.Received)]
    [InlineData(State.Recorded)]
    [InlineData(State.Assigned)]
    [InlineData(State.Verified)]
    [InlineData(State.Resolved)]
    public void However_far_a_case_has_come_its_lateness_is_a_breach_and_recorded_once(State state)
    {
        var late = Cases.At("2024-03-04 18:00:01");

        Cases.In(state).When(Trigger.RecordBreach, Role.Clock, late).ExpectAccepted(state).ExpectNothingDue();
        Cases.In(state).After(Trigger.RecordBreach, Role.Clock, late).When(Trigger.RecordBreach, Role.Clock, late.AddDays(1)).ExpectRefused(nameof(Trigger.RecordBreach), clause: "TOB-17.2");
    }

    [Fact]
    public void A_breach_stays_visible_after_the_answer()
    {
        var answered = Cases.In(State.Verified).After(Trigger.RecordBreach, Role.Clock, Cases.At("2024-03-04 18:00:01"))
            .After(Trigger.Resolve, TobaccoRoles.OwningDepartment, Cases.At("2024-03-05 09:30:00"))
            .When(Trigger.TellResult, TobaccoRoles.OwningDepartment, Cases.At("2024-03-05 10:00:00"))
            .ExpectClock(Clock, ClockStatus.Late).ExpectNothingDue();

        answered.Record.History.Last(Trigger.RecordBreach)!.Clauses.Should().Contain("OQ-18");
    }

    [Fact]
    public void A_reopened_case_has_a_fresh_working_day_and_the_first_round_stays_readable()
    {
        var unsatisfied = Cases.Called(Cases.Content with { Satisfied = false });
        var reopenedAt = Cases.At("2024-03-08 16:59:00");
        var reopened = Cases.In(State.Resolved, unsatisfied)
            .After(Trigger.TellResult, TobaccoRoles.OwningDepartment, Cases.At("2024-03-04 09:00:00"))
            .After(Trigger.CallBack, TobaccoRoles.ComplaintAssessmentCentre, Cases.At("2024-03-07 09:00:00"))
            .When(Trigger.Reopen, TobaccoRoles.ComplaintAssessmentCentre, reopenedAt)
            .ExpectClock(Clock, Cases.At("2024-03-11 18:00:00"))
            .ExpectDue(Overdue, Cases.At("2024-03-11 18:00:01"));

        Cases.Lifecycle.Clocks(reopened.Record, unsatisfied, reopenedAt).Select(round => (round.Round, round.Status, round.DueAt))
            .Should().Equal((1, ClockStatus.Kept, Cases.At("2024-03-04 18:00:00")), (2, ClockStatus.Running, Cases.At("2024-03-11 18:00:00")));
    }

    [Fact]
    public void Each_round_has_a_breach_of_its_own()
    {
        var unsatisfied = Cases.Called(Cases.Content with { Satisfied = false });
        var first = Cases.In(State.Received).After(Trigger.RecordBreach, Role.Clock, Cases.At("2024-03-04 18:00:01"));
        foreach (var trigger in new[] { Trigger.Record, Trigger.Assign, Trigger.Verify, Trigger.Resolve, Trigger.TellResult })
            first = first.After(trigger, Cases.RoleOf(trigger), Cases.At("2024-03-05 10:00:00"));

        first.Now(unsatisfied).After(Trigger.CallBack, TobaccoRoles.ComplaintAssessmentCentre, Cases.At("2024-03-06 10:00:00"))
            .After(Trigger.Reopen, TobaccoRoles.ComplaintAssessmentCentre, Cases.At("2024-03-06 10:00:00"))
            .When(Trigger.RecordBreach, Role.Clock, Cases.At("2024-03-07 18:00:01")).ExpectAccepted(State.Reopened);
    }

    [Theory]
    [InlineData(TobaccoCaseType.Complaint)]
    [InlineData(TobaccoCaseType.Report)]
    [InlineData(TobaccoCaseType.Enquiry)]
    [InlineData(TobaccoCaseType.Opinion)]
    [InlineData(TobaccoCaseType.Suggestion)]
    public void Every_type_has_one_working_day_by_the_policy_of_deadlines(TobaccoCaseType type) =>
        Cases.Book.Given(Cases.Raised with { Type = type }).AsOf(Cases.Friday).When(TobaccoRetail.ComplaintDeadlines)
            .ExpectExactly(new OwedLimit(Clock, TimeLimit.WorkingDays(1)))
            .ExpectClauses("TOB-17.2", "OQ-18", "OQ-65");

    [Fact]
    public void A_host_that_promises_less_time_has_its_clocks_go_by_the_decision_and_its_clause()
    {
        var decision = Cases.Book.Given(Cases.Typed).With(TobaccoRetail.AnswerWithin, TimeLimit.WorkingHours(4), "CITY-1").AsOf(Cases.Friday)
            .When(TobaccoRetail.ComplaintDeadlines).Decision;
        var complaint = Cases.Typed with { Limits = CaseLimits.Of(decision) };

        var reading = Cases.Lifecycle.Clocks(Cases.In(State.Received).Record, complaint, Cases.Friday).Single();

        reading.DueAt.Should().Be(Cases.At("2024-03-01 14:00:00"));
        reading.Clauses.Should().Contain("CITY-1");
    }

    [Fact]
    public void What_is_ordered_on_the_way_is_due_with_the_day()
    {
        var record = Cases.In(State.Verified).Record;
        var resolved = (Accepted)Cases.Lifecycle.Fire(record, Trigger.Resolve, Cases.Complete, TobaccoRoles.OwningDepartment, Cases.Friday);

        Cases.Lifecycle.Orders(resolved, Cases.Complete).Should().ContainSingle().Which.DueAt.Should().Be(Cases.At("2024-03-04 18:00:00"));
    }

    [Theory]
    [InlineData("visits", "marketing centre", "CITY-1")]
    [InlineData("delivery", "logistics centre", "CITY-2")]
    public void The_organisations_list_says_who_owns_a_topic(string topic, string department, string clause) =>
        Cases.Book.Given(Cases.Typed with { Topic = topic }).AsOf(Cases.Friday).When(TobaccoRetail.ComplaintOwner)
            .ExpectValue(department).ExpectClauses("TOB-23.1", "GAP-TOB-23.1", clause);

    [Fact]
    public void Nobody_owns_a_topic_that_no_list_names()
    {
        Cases.Book.Given(Cases.Typed with { Topic = "parking" }).AsOf(Cases.Friday).When(TobaccoRetail.ComplaintOwner).ExpectUndecided().ExpectWhyNot("tob.complaint-owner.by-topic");
        ScenarioBook.Of(new TobaccoRetailModule()).Given(Cases.Typed with { Topic = "visits" }).AsOf(Cases.Friday).When(TobaccoRetail.ComplaintOwner).ExpectUndecided();
        FluentActions.Invoking(() => new TopicOwner("visits", Cases.Centre, "CITY-1")).Should().Throw<ArgumentException>().WithMessage("*call back*");
    }

    private static ClockReading Only(LifecycleRecord record, DateTimeOffset asOf) => Cases.Lifecycle.Clocks(record, Cases.Raised, asOf).Should().ContainSingle().Subject;
}
