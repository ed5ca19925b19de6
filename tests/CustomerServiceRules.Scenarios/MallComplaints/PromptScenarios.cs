using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class PromptScenarios
{
    [Fact]
    public void Prompt_without_a_figure_composes_and_no_clock_runs()
    {
        var decision = Book.Given(Complaint()).AsOf(Monday).When(MallComplaints.Deadlines).ExpectUndecided().Decision;

        CaseLimits.OrNone(decision).Should().BeNull();
        decision.Refusals.Should().HaveCount(3).And.OnlyContain(refusal => refusal.Clauses.Contains("MALL-C-3.2"));
        Rules.Lifecycle(MallComplaints.Handling).Clocks(Rules.Lifecycle(MallComplaints.Handling).Start("C-1", Monday), Complaint(), Monday).Should().BeEmpty();
    }

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void A_limit_that_a_host_states_is_due_to_the_second(int seconds, ClockStatus status)
    {
        var due = Monday.AddHours(2);
        var complaint = Complete() with { Limits = LimitsOf(MallComplaintLifecycle.ReactClock) };

        Book.Given(MallComplaints.Handling, complaint).Since(Monday)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
            .When(MallComplaintTrigger.Assign, MallRoles.System, due.AddSeconds(seconds))
            .ExpectClock(MallComplaintLifecycle.ReactClock, status);
    }

    [Fact]
    public void Reacting_stops_with_the_assignment_answering_with_the_proposal_solving_with_the_execution()
    {
        var complaint = Complete() with
        {
            Limits = LimitsOf(MallComplaintLifecycle.ReactClock, MallComplaintLifecycle.AnswerClock, MallComplaintLifecycle.SolveClock),
        };
        var at = Monday.AddMinutes(30);
        var assigned = Book.Given(MallComplaints.Handling, complaint).Since(Monday)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, at).After(MallComplaintTrigger.Assign, MallRoles.System, at);
        var proposed = assigned.After(MallComplaintTrigger.Verify, MallRoles.Supervisor, at);

        assigned.When(MallComplaintTrigger.Verify, MallRoles.Supervisor, at)
            .ExpectClock(MallComplaintLifecycle.ReactClock, ClockStatus.Kept)
            .ExpectClock(MallComplaintLifecycle.AnswerClock, ClockStatus.Running)
            .ExpectClock(MallComplaintLifecycle.AnswerClock, Monday.AddHours(2));
        proposed.When(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, at)
            .ExpectClock(MallComplaintLifecycle.AnswerClock, ClockStatus.Kept)
            .ExpectClock(MallComplaintLifecycle.SolveClock, ClockStatus.Running);
        proposed.After(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, at).After(MallComplaintTrigger.CarryOut, MallRoles.Supervisor, at)
            .Now(complaint with { CarriedOutAt = at }).When(MallComplaintTrigger.Resolve, MallRoles.Supervisor, at).ExpectClock(MallComplaintLifecycle.SolveClock, ClockStatus.Kept);
    }

    [Fact]
    public void After_an_escalation_what_was_answered_and_solved_is_not_and_the_time_used_stays_used()
    {
        var complaint = Complete() with { Limits = LimitsOf(MallComplaintLifecycle.AnswerClock) };
        var proposed = Book.Given(MallComplaints.Handling, complaint).Since(Monday)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
            .After(MallComplaintTrigger.Assign, MallRoles.System, Monday)
            .After(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday)
            .After(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, Monday.AddHours(1));

        proposed.Now(complaint.Upwards()).When(MallComplaintTrigger.InsistOnStoreManager, MallRoles.Customer, Monday.AddHours(4))
            .ExpectClock(MallComplaintLifecycle.AnswerClock, Monday.AddHours(5));
    }

    private static CaseLimits? LimitsOf(params string[] clocks)
    {
        var scenario = Book.Given(Complaint()).AsOf(Monday);
        var limit = new PromptLimit(TimeLimit.WorkingHours(2));
        foreach (var clock in clocks)
        {
            scenario = scenario.With(
                clock == MallComplaintLifecycle.ReactClock ? MallComplaints.ReactWithin : clock == MallComplaintLifecycle.SolveClock ? MallComplaints.SolveWithin : MallComplaints.AnswerWithin,
                limit,
                "GAP-MALL-C-3.2");
        }

        var limits = CaseLimits.OrNone(scenario.When(MallComplaints.Deadlines).Decision);
        limits!.Clocks.Should().BeEquivalentTo(clocks);
        return limits;
    }
}
