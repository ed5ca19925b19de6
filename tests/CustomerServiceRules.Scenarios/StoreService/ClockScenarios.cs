using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.StoreService.StoreComplaintState;
using Trigger = CustomerServiceRules.Procedures.StoreService.StoreComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Stores;

public sealed class ClockScenarios
{
    private static readonly DateTimeOffset Tuesday = Stores.At(2026, 3, 3, 17, 0);

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void A_complaint_is_on_record_by_the_end_of_the_next_working_day(int seconds, ClockStatus status) =>
        Open().When(Trigger.Accept, StoreRoles.Staff, Tuesday.AddSeconds(seconds))
            .ExpectAccepted(State.Accepted).ExpectClock(StoreComplaintClocks.Record, Tuesday).ExpectClock(StoreComplaintClocks.Record, status);

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void The_customer_hears_something_by_the_end_of_the_next_working_day(int seconds, ClockStatus status) =>
        Accepted().When(Trigger.ReportProgress, StoreRoles.Staff, Tuesday.AddSeconds(seconds))
            .ExpectClock(StoreComplaintClocks.FirstFeedback, Tuesday).ExpectClock(StoreComplaintClocks.FirstFeedback, status);

    [Fact]
    public void The_limits_cite_the_gap_and_the_hosts_own_rule()
    {
        var readings = Stores.Lifecycle.Clocks(Stores.In(State.Accepted), Stores.True, Stores.Monday.AddHours(2));

        Reading(readings, StoreComplaintClocks.FirstFeedback).Clauses.Should().Contain(["SCS-3.4.4a", "GAP-SCS-3.1.5c", "OQ-65"]);
        Reading(readings, StoreComplaintClocks.Resolve).Clauses.Should().Contain(["SCS-7.2.2", "OQ-52", "OURS-1"]);
    }

    [Theory]
    [InlineData("2026-03-06T16:59:00+08:00", "2026-03-09T17:00:00+08:00", "2026-03-10T16:59:00+08:00")]
    [InlineData("2026-03-06T16:59:59+08:00", "2026-03-09T17:00:00+08:00", "2026-03-10T16:59:59+08:00")]
    [InlineData("2026-03-06T17:00:00+08:00", "2026-03-09T17:00:00+08:00", "2026-03-10T17:00:00+08:00")]
    [InlineData("2026-03-07T12:00:00+08:00", "2026-03-09T17:00:00+08:00", "2026-03-10T17:00:00+08:00")]
    [InlineData("2026-05-08T16:59:00+08:00", "2026-05-09T17:00:00+08:00", "2026-05-11T16:59:00+08:00")]
    [InlineData("2026-04-30T16:59:00+08:00", "2026-05-06T17:00:00+08:00", "2026-05-07T16:59:00+08:00")]
    public void Friday_afternoons_weekends_holidays_and_make_up_Saturdays_count_as_the_calendar_says(string received, string feedback, string resolved)
    {
        var at = DateTimeOffset.Parse(received, System.Globalization.CultureInfo.InvariantCulture);

        Stores.Book.Given(StoreService.Complaints, Stores.True).Since(at).When(Trigger.Accept, StoreRoles.Staff, at)
            .ExpectClock(StoreComplaintClocks.FirstFeedback, DateTimeOffset.Parse(feedback, System.Globalization.CultureInfo.InvariantCulture))
            .ExpectClock(StoreComplaintClocks.Resolve, DateTimeOffset.Parse(resolved, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void The_result_is_told_within_the_hosts_sixteen_working_hours(int seconds, ClockStatus status) =>
        InExecution().When(Trigger.FeedBackResult, StoreRoles.Staff, Tuesday.AddSeconds(seconds))
            .ExpectClock(StoreComplaintClocks.Resolve, Tuesday).ExpectClock(StoreComplaintClocks.Resolve, status);

    [Fact]
    public void On_hold_the_time_to_settle_stands_still_and_that_of_the_first_feedback_does_not()
    {
        var wednesday = Stores.At(2026, 3, 4, 10, 0);
        var held = Accepted().When(Trigger.PutOnHold, StoreRoles.Staff, Stores.Monday.AddHours(2));

        held.ExpectClock(StoreComplaintClocks.Resolve, ClockStatus.Paused, wednesday).ExpectClock(StoreComplaintClocks.FirstFeedback, ClockStatus.Overdue, wednesday);
        Stores.Book.Given(StoreService.Complaints, Stores.True).At(held.Record).When(Trigger.Resume, StoreRoles.Staff, wednesday)
            .ExpectClock(StoreComplaintClocks.Resolve, Stores.At(2026, 3, 5, 16, 0));
    }

    [Fact]
    public void A_hold_that_the_next_step_ends_stops_standing_still_with_that_step() =>
        Accepted().After(Trigger.PutOnHold, StoreRoles.Staff, Stores.Monday.AddHours(2))
            .When(Trigger.FindTrue, StoreRoles.Staff, Stores.At(2026, 3, 4, 10, 0))
            .ExpectAccepted(State.Verified).ExpectClock(StoreComplaintClocks.Resolve, Stores.At(2026, 3, 5, 16, 0));

    [Fact]
    public void Taken_up_again_the_limits_run_afresh_and_the_first_round_stays_readable()
    {
        var friday = Stores.At(2026, 3, 6, 16, 59);
        var outcome = Stores.Book.Given(StoreService.Complaints, Stores.True).At(Stores.In(State.Closed)).When(Trigger.Reopen, StoreRoles.Customer, friday);

        outcome.ExpectClock(StoreComplaintClocks.Resolve, Stores.At(2026, 3, 10, 16, 59)).ExpectClock(StoreComplaintClocks.FirstFeedback, Stores.At(2026, 3, 9, 17, 0));
        var rounds = Stores.Lifecycle.Clocks(outcome.Record, Stores.True, friday).Where(reading => reading.Clock == StoreComplaintClocks.Resolve).ToList();
        rounds.Select(round => round.Round).Should().Equal(1, 2);
        rounds[0].Status.Should().Be(ClockStatus.Kept);
        rounds[0].DueAt.Should().Be(Tuesday);
    }

    [Fact]
    public void An_explanation_stops_the_clocks_of_an_untrue_complaint()
    {
        var closed = Stores.Moved(Stores.Untrue, Trigger.Accept, Trigger.FindUntrue, Trigger.Explain);

        Stores.Lifecycle.Clocks(closed, Stores.Untrue, Tuesday.AddDays(30)).Should().OnlyContain(reading => reading.Status == ClockStatus.Kept);
    }

    [Fact]
    public void What_the_store_is_ordered_to_do_says_by_when()
    {
        var agreed = (Accepted)Stores.Lifecycle.Fire(Stores.In(State.SolutionProposed), Trigger.AgreeToSolution, Stores.True, StoreRoles.Customer, Stores.Monday.AddHours(5));

        var order = Stores.Lifecycle.Orders(agreed, Stores.True).Should().ContainSingle().Subject;
        order.DueAt.Should().Be(Tuesday);
        order.Clauses.Should().Contain(["SCS-3.4.4b", "OURS-1"]);
    }

    private static LifecycleScenario<StoreComplaint, State, Trigger> Open() => Stores.Book.Given(StoreService.Complaints, Stores.True).Since(Stores.Monday);

    private static LifecycleScenario<StoreComplaint, State, Trigger> Accepted() => Open().After(Trigger.Accept, StoreRoles.Staff, Stores.Monday.AddHours(1));

    private static LifecycleScenario<StoreComplaint, State, Trigger> InExecution() => Stores.Book.Given(StoreService.Complaints, Stores.True).At(Stores.In(State.InExecution));

    private static ClockReading Reading(IEnumerable<ClockReading> readings, string clock) => readings.Single(reading => reading.Clock == clock);
}
