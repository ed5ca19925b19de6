using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerVisits;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitState;
using Trigger = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitTrigger;

namespace CustomerServiceRules.Scenarios.CustomerVisiting;

public sealed class VisitBoundaryScenarios
{
    // A metre along a meridian of the mean earth, in degrees.
    private const decimal Metre = 0.0000089932m;

    [Theory]
    [InlineData("00:59:59", "is-trained-long-enough", "at least 01:00:00")]
    [InlineData("01:00:00", null, null)]
    [InlineData("02:00:00", null, null)]
    [InlineData("02:00:01", "is-not-trained-too-long", "at most 02:00:00")]
    [InlineData("12:00:00", "is-not-trained-too-long", "at most 02:00:00")]
    public void The_customer_is_trained_for_one_to_two_hours_both_included(string length, string? demand, string? required)
    {
        var visit = VisitCases.Complete with { Training = new CustomerTraining(TimeSpan.Parse(length, System.Globalization.CultureInfo.InvariantCulture), "display") };
        var outcome = VisitCases.In(State.ObjectionsAnswered, visit).When(Trigger.Train);

        _ = demand is null ? outcome.ExpectAccepted(State.Trained) : outcome.ExpectRefused($"vis.visit.{demand}", length, required, "OQ-49");

        var goesOn = VisitCases.In(State.ObjectionsAnswered, visit).When(Trigger.GoOnWithoutTraining);
        _ = demand is null
            ? goesOn.ExpectRefused("vis.visit.is-not-trained-in-range", length, "less than 01:00:00 or more than 02:00:00", "GAP-VIS-14.1")
            : goesOn.ExpectAccepted(State.NotTrained).ExpectClauses("GAP-VIS-14.1", "VIS-14.1", "OQ-49")
                .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.RecordTraining, "V1", CustomerVisitRoles.RelationsSupervisor.Id, $"{length}: the shop was full"));
    }

    [Fact]
    public void A_host_that_reads_the_misprint_otherwise_sets_the_two_figures() =>
        VisitCases.In(State.ObjectionsAnswered, VisitCases.Complete with { Training = new CustomerTraining(TimeSpan.FromHours(12), "display") })
            .With(CustomerVisits.MostTraining, TimeSpan.FromHours(12), "OQ-49").When(Trigger.Train).ExpectAccepted(State.Trained);

    [Theory]
    [InlineData(0, true)]
    [InlineData(199, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_visit_begins_within_200_metres_of_the_planned_place(int metres, bool isNear)
    {
        var point = new TrackPoint(VisitCases.Arrived, new Position(VisitCases.Shop.Latitude + (metres * Metre), VisitCases.Shop.Longitude));
        var outcome = VisitCases.In(State.Prepared, VisitCases.Complete with { TrackPoint = point }).When(Trigger.CheckIn);

        _ = isNear ? outcome.ExpectAccepted(State.CheckedIn) : outcome.ExpectRefused("vis.visit.is-near-enough", "201 m", "at most 200 m", "GAP-VIS-check-in");
    }

    [Theory]
    [InlineData("2026-03-01 23:59:59", false)]
    [InlineData("2026-03-02 00:00:00", true)]
    [InlineData("2026-03-08 23:59:00", true)]
    [InlineData("2026-03-08 23:59:59", true)]
    [InlineData("2026-03-09 00:00:00", false)]
    [InlineData("2026-03-09 00:01:00", false)]
    public void A_visit_begins_in_the_planned_time_to_its_last_minute(string at, bool isInTime)
    {
        var instant = VisitCases.At(at);
        var outcome = VisitCases.In(State.Prepared, VisitCases.Complete with { TrackPoint = new TrackPoint(instant, VisitCases.Shop) })
            .When(Trigger.CheckIn, CustomerVisitRoles.RelationsSpecialist, instant);

        _ = isInTime
            ? outcome.ExpectAccepted(State.CheckedIn)
            : outcome.ExpectRefused("vis.visit.is-in-time", required: "from 2026-03-02T00:00:00+08:00 until 2026-03-09T00:00:00+08:00", clause: "GAP-VIS-check-in");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void The_clock_says_that_a_visit_is_missed_from_the_end_of_its_time(int seconds, bool isOver)
    {
        var at = VisitCases.Week.Closes.AddSeconds(seconds);
        var outcome = VisitCases.In(State.Prepared).When(Trigger.MarkMissed, Role.Clock, at);

        _ = isOver ? outcome.ExpectAccepted(State.Missed) : outcome.ExpectRefused("vis.visit.time-is-over", clause: "GAP-VIS-missed");
    }

    [Fact]
    public void A_visit_that_is_owed_to_the_end_of_an_instant_is_missed_only_after_it()
    {
        var inclusive = VisitCases.Complete with { Plans = [VisitCases.Plan with { Window = VisitCases.Week with { IncludesClose = true } }] };

        VisitCases.In(State.Approved, inclusive).When(Trigger.MarkMissed, Role.Clock, VisitCases.Week.Closes).ExpectRefused("vis.visit.time-is-over");
        VisitCases.In(State.Approved, inclusive).When(Trigger.MarkMissed, Role.Clock, VisitCases.Week.Closes.AddTicks(1)).ExpectAccepted(State.Missed);
    }

    [Fact]
    public void A_visit_that_is_put_off_is_due_at_the_end_of_its_other_time() =>
        VisitCases.In(State.Rescheduled).When(Trigger.Approve).ExpectAccepted(State.Approved).ExpectDue("vis.visit.time-is-over", VisitCases.NextWeek.Closes);

    [Fact]
    public void Nothing_is_due_before_the_approval_and_after_the_check_in()
    {
        VisitCases.In(State.Drafted).When(Trigger.SendBack).ExpectAccepted().ExpectNothingDue();
        VisitCases.In(State.Prepared).When(Trigger.CheckIn).ExpectAccepted().ExpectNothingDue();
    }

    [Fact]
    public void A_visit_is_a_contact_from_the_check_in_on_unless_the_customer_refused_it()
    {
        State[] made =
        [
            State.CheckedIn, State.Underway, State.InformationCollected, State.ObjectionsAnswered, State.Trained, State.NotTrained, State.ItemsDelivered, State.Reported, State.FollowUpOpen, State.FollowUpClosed,
        ];
        foreach (var state in Enum.GetValues<State>().Except([State.Awaited]))
        {
            CustomerVisits.ContactOf(VisitCases.In(state).Record, VisitCases.Complete).Should().Be(
                made.Contains(state) ? new Contact("V1", "K5", ContactWay.Visit, VisitCases.Arrived, "wang") : null, $"the visit is in {state}");
        }
    }

    [Fact]
    public void A_record_of_another_visit_is_no_contact_of_this_one() =>
        FluentActions.Invoking(() => CustomerVisits.ContactOf(VisitCases.Lifecycle.Start("V2", VisitCases.Drafted), VisitCases.Complete))
            .Should().Throw<ArgumentException>().WithMessage("*vis.visit on V2*vis.visit on V1*");

    [Fact]
    public void Where_the_evidence_is_lost_the_record_says_when_the_visit_began()
    {
        var record = VisitCases.In(State.Underway).Record;
        var checkedIn = record.History.Last(Trigger.CheckIn)!;
        var corrected = VisitCases.Lifecycle.Correct(record, checkedIn.Sequence, VisitCases.Arrived.AddHours(-1), "the watch was slow", CustomerVisitRoles.RelationsSupervisor, VisitCases.Arrived);

        CustomerVisits.ContactOf(corrected, VisitCases.Complete with { TrackPoint = null })!.At.Should().Be(VisitCases.Arrived.AddHours(-1));
        FluentActions.Invoking(() => CustomerVisits.ContactOf(VisitCases.In(State.Rescheduled).When(Trigger.Approve).Record, VisitCases.Complete with { Plans = [VisitCases.Plan] }))
            .Should().NotThrow("nobody has checked in");
    }

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void Where_the_host_states_a_limit_a_clock_runs_while_the_visit_is_followed_up(int seconds, ClockStatus status)
    {
        var due = VisitCases.Arrived.AddHours(48);
        var scenario = VisitCases.In(State.Reported).With(CustomerVisits.FollowUpWithin, new PromptLimit(TimeLimit.Elapsed(TimeSpan.FromHours(48))), "GAP-VIS-follow-up");

        scenario.After(Trigger.OpenFollowUp, CustomerVisitRoles.RelationsSupervisor, VisitCases.Arrived)
            .When(Trigger.CloseFollowUp, CustomerVisitRoles.RelationsSupervisor, due.AddSeconds(seconds))
            .ExpectClock(CustomerVisitLifecycle.FollowUpClock, due).ExpectClock(CustomerVisitLifecycle.FollowUpClock, status);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_visit_is_put_off_or_refused_until_its_time_is_over(int seconds, bool accepted)
    {
        foreach (var (trigger, state) in new[] { (Trigger.Reschedule, State.Rescheduled), (Trigger.RecordRefusal, State.RefusedByCustomer) })
        {
            var outcome = VisitCases.In(State.Prepared).When(trigger, CustomerVisitRoles.RelationsSpecialist, VisitCases.Week.Closes.AddSeconds(seconds));
            if (accepted)
                outcome.ExpectAccepted(state);
            else
                outcome.ExpectRefused("vis.visit.is-still-ahead", clause: "GAP-VIS-missed");
        }
    }

    [Fact]
    public void Without_a_limit_no_clock_runs() =>
        VisitCases.Lifecycle.Clocks(VisitCases.In(State.FollowUpOpen).Record, VisitCases.Complete, VisitCases.Arrived.AddYears(1)).Should().BeEmpty();
}
