using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Procedures.PropertyComplaints;
using FsCheck;
using FsCheck.Fluent;
using Ids = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintClocks;
using Trigger = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class RecordClockScenarios
{
    [Theory]
    [InlineData("2024-03-01 16:00", "2024-03-04 11:00")] // C-3
    [InlineData("2024-03-02 20:00", "2024-03-04 13:00")] // C-4
    [InlineData("2024-03-01 09:00", "2024-03-01 13:00")]
    [InlineData("2024-03-01 14:00", "2024-03-01 18:00")]
    [InlineData("2024-03-01 14:01", "2024-03-04 09:01")]
    [InlineData("2024-03-01 16:59", "2024-03-04 11:59")]
    [InlineData("2024-03-01 17:59:59", "2024-03-04 12:59:59")]
    [InlineData("2024-03-01 18:00", "2024-03-04 13:00")]
    [InlineData("2024-03-01 07:00", "2024-03-01 13:00")]
    [InlineData("2024-03-03 23:59:59", "2024-03-04 13:00")]
    [InlineData("2024-03-04 00:00", "2024-03-04 13:00")]
    public void Four_working_hours_after_receipt_or_after_the_next_beginning_of_work(string received, string due) => Due(Estate.Desk, received, due);

    [Theory]
    [InlineData("2024-05-10 16:59", "2024-05-11 11:59")]
    [InlineData("2024-09-13 16:59", "2024-09-14 11:59")]
    [InlineData("2024-10-11 16:59", "2024-10-12 11:59")]
    [InlineData("2025-02-07 16:59", "2025-02-08 11:59")]
    [InlineData("2025-10-10 16:59", "2025-10-11 11:59")]
    [InlineData("2026-02-13 16:59", "2026-02-14 11:59")]
    [InlineData("2026-02-27 16:59", "2026-02-28 11:59")]
    [InlineData("2026-05-08 16:59", "2026-05-09 11:59")]
    [InlineData("2026-10-09 16:59", "2026-10-10 11:59")]
    [InlineData("2026-10-10 20:00", "2026-10-12 13:00")]
    public void On_the_day_before_a_make_up_Saturday_it_is_due_on_that_Saturday(string received, string due) => Due(Estate.DeskWithHolidays, received, due);

    [Theory]
    [InlineData("2024-09-30 16:59", "2024-10-08 11:59")]
    [InlineData("2024-10-01 08:00", "2024-10-08 13:00")]
    [InlineData("2026-02-15 10:00", "2026-02-24 13:00")]
    public void Over_a_public_holiday_it_is_due_on_the_first_day_of_work(string received, string due) => Due(Estate.DeskWithHolidays, received, due);

    [Theory]
    [InlineData("2024-03-01 07:00", "2024-03-01 14:30")]
    [InlineData("2024-03-01 08:59:59", "2024-03-01 14:30")]
    [InlineData("2024-03-01 09:00", "2024-03-01 14:30")]
    [InlineData("2024-03-01 11:59:59", "2024-03-01 17:29:59")]
    [InlineData("2024-03-01 12:00", "2024-03-01 17:30")]
    [InlineData("2024-03-01 12:15", "2024-03-01 17:30")]
    [InlineData("2024-03-01 13:30", "2024-03-01 17:30")]
    [InlineData("2024-03-01 14:30", "2024-03-04 09:30")]
    public void Before_opening_and_in_the_lunch_break_it_runs_from_when_work_next_begins(string received, string due) => Due(Estate.DeskWithLunch, received, due);

    [Fact]
    public void Nobody_waits_longer_for_having_complained_earlier() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from first in Gen.Choose(0, 60 * 24 * 60) from later in Gen.Choose(0, 2 * 24 * 60) select (first, later)).ToArbitrary(),
        minutes =>
        {
            var at = Estate.At("2026-02-01 00:00").AddMinutes(minutes.first);
            return DueOf(Estate.DeskWithHolidays, at) <= DueOf(Estate.DeskWithHolidays, at.AddMinutes(minutes.later));
        }));

    [Fact]
    public void The_sum_is_explained_and_rests_on_the_clause_of_the_route()
    {
        var received = Estate.At("2024-03-01 16:00");
        var complaint = Received(Estate.Desk, received);

        var reading = Estate.Lifecycle.Clocks(Estate.Lifecycle.Start("C1", received), complaint, received).Single(reading => reading.Clock == Ids.Record);

        reading.Clauses.Should().Contain(["CGH-5.3.1", "OQ-20"]);
        reading.Explain().Counted.Should().Be(TimeSpan.FromHours(4));
        reading.Explain().Steps.Should().Contain(step => !step.IsCounted && step.From == Estate.At("2024-03-01 18:00"));
    }

    [Fact]
    public void It_stops_when_the_complaint_is_recorded_and_orders_name_it()
    {
        var accepted = (Lifecycles.Accepted)Walks.Of(Estate.Known()).Fire(Trigger.Record).Outcome;

        var order = Estate.Lifecycle.Orders(accepted, Estate.Known()).Should().ContainSingle().Subject;

        order.DueAt.Should().Be(Estate.At("2024-03-01 14:00"));
        order.Reading!.Status.Should().Be(ClockStatus.Kept);
        order.Clauses.Should().Contain("CGH-5.3.1");
    }

    private static void Due(WorkingCalendar calendar, string received, string due)
    {
        var (complaint, at) = (Received(calendar, Estate.At(received)), Estate.At(due));
        var told = Estate.BookOf(calendar).Given(PropertyComplaints.Lifecycle, complaint).Since(complaint.ReceivedAt);
        if (complaint.Route == ReceptionRoute.OutsideWorkingTime)
            told = told.After(Trigger.TellFeedbackTime, PropertyComplaintRoles.CustomerRelations, complaint.ReceivedAt);

        told.When(Trigger.Record, PropertyComplaintRoles.CustomerRelations, at.AddSeconds(-1)).ExpectAccepted().ExpectClock(Ids.Record, at).ExpectClock(Ids.Record, ClockStatus.Kept);
        told.When(Trigger.Record, PropertyComplaintRoles.CustomerRelations, at).ExpectClock(Ids.Record, ClockStatus.Kept);
        told.When(Trigger.Record, PropertyComplaintRoles.CustomerRelations, at.AddSeconds(1)).ExpectClock(Ids.Record, ClockStatus.Late);
        told.When(Trigger.Refer, PropertyComplaintRoles.CustomerRelations, at).ExpectNotPermitted()
            .ExpectClock(Ids.Record, ClockStatus.Running, at).ExpectClock(Ids.Record, ClockStatus.Overdue, at.AddSeconds(1));
    }

    private static DateTimeOffset DueOf(WorkingCalendar calendar, DateTimeOffset received)
    {
        var lifecycle = Rulebooks.GetOrAdd(calendar).Lifecycle(PropertyComplaints.Lifecycle);
        return lifecycle.Clocks(lifecycle.Start("C1", received), Received(calendar, received), received).Single(reading => reading.Clock == Ids.Record).DueAt!.Value;
    }

    private static PropertyComplaint Received(WorkingCalendar calendar, DateTimeOffset at) => Estate.Known(at) with
    {
        Route = Reception.Of(Estate.Raw(at), calendar).IsInWorkingTime ? ReceptionRoute.InWorkingTime : ReceptionRoute.OutsideWorkingTime,
    };

    private static class Rulebooks
    {
        private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Rulebook> ById = new(StringComparer.Ordinal);

        public static Rulebook GetOrAdd(WorkingCalendar calendar) => ById.GetOrAdd(calendar.Id, _ => Estate.BookOf(calendar).Rulebook);
    }
}
