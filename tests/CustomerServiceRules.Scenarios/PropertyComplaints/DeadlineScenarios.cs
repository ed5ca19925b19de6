using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Procedures.PropertyComplaints;
using CustomerServiceRules.Testing;
using Ids = CustomerServiceRules.Procedures.PropertyComplaints.PropertyComplaintClocks;

namespace CustomerServiceRules.Scenarios.Estates;

public sealed class DeadlineScenarios
{
    private static readonly OwedLimit[] OfTheHost =
    [
        new(Ids.Handle, TimeLimit.WorkingDays(3)),
        new(Ids.Answer, TimeLimit.WorkingDays(5)),
        new(Ids.CallBack, TimeLimit.WorkingDays(2)),
    ];

    [Fact]
    public void Received_in_working_time_a_complaint_is_recorded_in_4_working_hours() =>
        Limits(isInWorkingTime: true).ExpectExactly([.. OfTheHost, new(Ids.Record, TimeLimit.WorkingHours(4))])
            .ExpectClauses("CGH-5.3.1", "OQ-20", "OQ-22", "EST-1").ExpectNoClauses("CGH-5.3.2b", "CGH-5.3.3", "OQ-69");

    [Fact]
    public void Received_outside_it_in_4_after_the_next_beginning_and_the_customer_is_told_at_once() =>
        Limits(isInWorkingTime: false).ExpectExactly([.. OfTheHost, new(Ids.Record, TimeLimit.WorkingHours(4)), new(Ids.TellFeedbackTime, TimeLimit.AtOnce)])
            .ExpectClauses("CGH-5.3.2a", "CGH-5.3.2b", "GAP-CGH-5.3.2");

    [Fact]
    public void What_disturbs_life_outside_working_time_is_notified_at_once_and_recorded_as_a_general_complaint() =>
        Limits(isInWorkingTime: false, Disturbance).ExpectExactly([.. OfTheHost, new(Ids.Record, TimeLimit.WorkingHours(4)), new(Ids.Notify, TimeLimit.AtOnce)])
            .ExpectClauses("CGH-5.3.3", "GAP-CGH-3.1.2-6", "CGH-5.3.2b");

    [Fact]
    public void What_disturbs_life_in_working_time_is_notified_at_once_and_recorded_like_any_other() =>
        Limits(isInWorkingTime: true, Disturbance).ExpectExactly([.. OfTheHost, new(Ids.Record, TimeLimit.WorkingHours(4)), new(Ids.Notify, TimeLimit.AtOnce)])
            .ExpectClauses("OQ-69", "CGH-5.3.1", "CGH-5.3.3");

    [Fact]
    public void The_two_limits_of_4_hours_are_two_figures()
    {
        var stricter = Given(isInWorkingTime: true).With(PropertyComplaints.RecordWithin, TimeLimit.WorkingHours(2), "EST-1");
        var unchanged = Given(isInWorkingTime: false).With(PropertyComplaints.RecordWithin, TimeLimit.WorkingHours(2), "EST-1");

        stricter.When(PropertyComplaints.Deadlines).ExpectAmongOthers(new OwedLimit(Ids.Record, TimeLimit.WorkingHours(2))).ExpectClauses("EST-1");
        unchanged.When(PropertyComplaints.Deadlines).ExpectAmongOthers(new OwedLimit(Ids.Record, TimeLimit.WorkingHours(4)));
    }

    [Fact]
    public void The_limits_that_the_document_lost_are_asked_of_the_host_and_no_others()
    {
        var composing = FluentActions.Invoking(() => Rulebook.Compose(new PropertyComplaintsModule()));

        composing.Should().Throw<RulebookCompositionException>()
            .Which.Problems.Select(problem => problem.Name).Should().BeEquivalentTo(
                "cgh.complaint.handle-within", "cgh.complaint.answer-within", "cgh.complaint.call-back-within");
        composing.Should().Throw<RulebookCompositionException>().WithMessage("*OQ-22*");
    }

    [Fact]
    public void What_was_decided_goes_before_the_parameters_and_shows_its_clauses()
    {
        var decision = Given(isInWorkingTime: true).With(PropertyComplaints.RecordWithin, TimeLimit.WorkingHours(2), "EST-1").When(PropertyComplaints.Deadlines).Decision;
        var complaint = Estate.Known() with { Limits = CaseLimits.Of(decision) };

        var record = Estate.Lifecycle.Clocks(Estate.Lifecycle.Start("C1", Estate.Friday), complaint, Estate.Friday).Single(reading => reading.Clock == Ids.Record);

        record.DueAt.Should().Be(Estate.At("2024-03-01 12:00"));
        record.Clauses.Should().Contain(["CGH-5.3.1", "EST-1"]);
    }

    private static ReportedProblem Disturbance { get; } = new("C1", "cgh.problem.water-cut");

    private static ScenarioOutcome<IReadOnlyList<OwedLimit>> Limits(bool isInWorkingTime, params object[] others) =>
        Given(isInWorkingTime, others).When(PropertyComplaints.Deadlines);

    private static Scenario Given(bool isInWorkingTime, params object[] others) =>
        Estate.Book.Given("C1", [new Reception("C1", Estate.Friday, isInWorkingTime), .. others]).AsOf(Estate.Friday);
}
