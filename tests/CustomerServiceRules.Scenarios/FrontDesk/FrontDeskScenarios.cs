using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.FrontDesk;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.FrontDesk.FrontDeskComplaintState;
using Trigger = CustomerServiceRules.Procedures.FrontDesk.FrontDeskComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Desks;

public sealed class FrontDeskScenarios
{
    private static readonly DateTimeOffset Later = Desk.Monday.AddHours(1);

    public static TheoryData<State, Trigger[]> Table => new()
    {
        { State.Listening, [Trigger.ConfirmContent] },
        { State.ContentConfirmed, [Trigger.AskHigher, Trigger.FindSolution, Trigger.HandOver] },
        { State.AskedHigher, [Trigger.FindSolution, Trigger.HandOver] },
        { State.SolutionWithDepartment, [Trigger.FeedBack, Trigger.HandOver] },
        { State.FedBack, [Trigger.NoteProgress, Trigger.FollowUp] },
        { State.FollowedUp, [] },
        { State.HandedOver, [] },
    };

    [Fact]
    public void A_complaint_is_heard_solved_with_the_department_told_and_followed_to_its_end()
    {
        var record = Desk.In(State.FollowedUp);

        record.History.Select(happened => happened.To).Should().Equal("Listening", "ContentConfirmed", "SolutionWithDepartment", "FedBack", "FollowedUp");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(["FRD-4.4", "FRD-2.4"]);
    }

    [Fact]
    public void Without_understanding_and_an_apology_nothing_is_confirmed()
    {
        Given(Desk.Known with { HasApologised = false }, State.Listening).When(Trigger.ConfirmContent, FrontDeskRoles.FrontDesk, Later)
            .ExpectRefused("frd.complaint.has-apologised", clause: "FRD-4.4");
        Given(Desk.Known with { IsContentConfirmed = false }, State.Listening).When(Trigger.ConfirmContent, FrontDeskRoles.FrontDesk, Later)
            .ExpectRefused("frd.complaint.is-content-confirmed", clause: "FRD-4.4");
    }

    [Fact]
    public void A_solution_is_found_with_a_department()
    {
        Given(Desk.Known with { Department = null }, State.ContentConfirmed).When(Trigger.FindSolution, FrontDeskRoles.FrontDesk, Later)
            .ExpectRefused("frd.complaint.has-department", clause: "FRD-4.4");
        Given(Desk.Known with { Solution = " " }, State.ContentConfirmed).When(Trigger.FindSolution, FrontDeskRoles.FrontDesk, Later)
            .ExpectRefused("frd.complaint.has-solution", clause: "FRD-2.4");
    }

    [Fact]
    public void Nobody_is_told_a_solution_that_is_gone() =>
        Given(Desk.Known with { Solution = null }, State.SolutionWithDepartment).When(Trigger.FeedBack, FrontDeskRoles.FrontDesk, Later)
            .ExpectRefused("frd.complaint.has-solution", clause: "FRD-4.4");

    [Theory]
    [InlineData("Branch", "Branch")]
    [InlineData(null, "frd.superior")]
    public void What_the_desk_cannot_answer_goes_to_the_department_and_without_one_to_the_superior(string? department, string asked)
    {
        var outcome = Given(Desk.Known with { Department = department }, State.ContentConfirmed).When(Trigger.AskHigher, FrontDeskRoles.FrontDesk, Later)
            .ExpectAccepted(State.AskedHigher).ExpectClauses("FRD-4.2", "GAP-FRD-3.1.6c").ExpectOrder(new Notice(asked, "C1", "only the branch knows its staffing"));

        Desk.Book.Given(FrontDesk.Complaints, Desk.Known).At(outcome.Record).When(Trigger.FindSolution, FrontDeskRoles.FrontDesk, Later).ExpectAccepted(State.SolutionWithDepartment);
        Given(Desk.Known with { CannotBeAnswered = null }, State.ContentConfirmed).When(Trigger.AskHigher, FrontDeskRoles.FrontDesk, Later)
            .ExpectRefused("frd.complaint.cannot-be-answered", clause: "FRD-4.2");
    }

    [Theory]
    [InlineData(State.ContentConfirmed)]
    [InlineData(State.AskedHigher)]
    [InlineData(State.SolutionWithDepartment)]
    public void A_complaint_may_go_to_the_organisation_that_owns_it_until_its_solution_is_told(State from)
    {
        Given(Desk.Known, from).When(Trigger.HandOver, FrontDeskRoles.FrontDesk, Later)
            .ExpectAccepted(State.HandedOver).ExpectClauses("GAP-FRD-3.1.6a").ExpectOrder(new Notice("Landlord", "C1", "I waited an hour."));
        Given(Desk.Known with { OwningOrganisation = null }, from).When(Trigger.HandOver, FrontDeskRoles.FrontDesk, Later)
            .ExpectRefused("frd.complaint.has-owning-organisation", clause: "GAP-FRD-3.1.6a");
    }

    [Fact]
    public void Progress_is_told_as_often_as_there_is_some_and_the_end_is_noted()
    {
        var told = Given(Desk.Known, State.FedBack).When(Trigger.NoteProgress, FrontDeskRoles.FrontDesk, Later)
            .ExpectAccepted(State.FedBack).ExpectOrder(new Notice("138 0000 0000", "C1", "The counter is ordered."));
        Desk.Book.Given(FrontDesk.Complaints, Desk.Known).At(told.Record).When(Trigger.NoteProgress, FrontDeskRoles.FrontDesk, Later).ExpectAccepted(State.FedBack);

        Given(Desk.Known with { Progress = null }, State.FedBack).When(Trigger.NoteProgress, FrontDeskRoles.FrontDesk, Later).ExpectRefused("frd.complaint.has-progress", clause: "FRD-4.4");
        Given(Desk.Known with { Outcome = null }, State.FedBack).When(Trigger.FollowUp, FrontDeskRoles.FrontDesk, Later).ExpectRefused("frd.complaint.has-outcome", clause: "GAP-FRD-3.1.6d");
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_state_knows_these_triggers_and_refuses_all_others(State state, Trigger[] known)
    {
        foreach (var trigger in Enum.GetValues<Trigger>())
        {
            var outcome = Desk.Lifecycle.Fire(Desk.In(state), trigger, Desk.Known, FrontDeskRoles.FrontDesk, Later);
            outcome.IsAccepted.Should().Be(known.Contains(trigger), $"{trigger} in {state}");
            if (outcome is NotPermitted refusal)
                refusal.MustCite(Desk.Lifecycle.Description).Permitted.Select(permitted => permitted.Name).Should().BeEquivalentTo(known.Select(one => one.ToString()));
        }
    }

    [Fact]
    public void The_table_has_every_state() => Table.Select(row => (State)row[0]).Should().BeEquivalentTo(Enum.GetValues<State>());

    [Theory]
    [MemberData(nameof(Table))]
    public void Nobody_but_the_desk_acts(State state, Trigger[] known)
    {
        foreach (var trigger in known)
            Desk.Lifecycle.Fire(Desk.In(state), trigger, Desk.Known, FrontDeskRoles.Customer, Later).Should().BeOfType<Refused>().Which.Clauses.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void The_solution_is_told_within_the_hosts_four_working_hours(int seconds, ClockStatus status) =>
        Given(Desk.Known, State.SolutionWithDepartment).When(Trigger.FeedBack, FrontDeskRoles.FrontDesk, Desk.Monday.AddHours(4).AddSeconds(seconds))
            .ExpectClock(FrontDeskComplaintLifecycle.FeedbackClock, status).ExpectClock(FrontDeskComplaintLifecycle.FeedbackClock, Desk.Monday.AddHours(4));

    [Theory]
    [InlineData("2026-03-06T16:59:00+08:00", "2026-03-09T12:59:00+08:00")]
    [InlineData("2026-05-08T16:59:00+08:00", "2026-05-09T12:59:00+08:00")]
    public void Friday_afternoon_runs_on_after_the_weekend_or_on_a_make_up_Saturday(string received, string due)
    {
        var at = DateTimeOffset.Parse(received, System.Globalization.CultureInfo.InvariantCulture);

        Desk.Book.Given(FrontDesk.Complaints, Desk.Known).Since(at).When(Trigger.ConfirmContent, FrontDeskRoles.FrontDesk, at)
            .ExpectClock(FrontDeskComplaintLifecycle.FeedbackClock, DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_limit_that_a_host_states_is_decided_with_its_clauses() =>
        Desk.Book.Given("C1").AsOf(Desk.Monday).When(FrontDesk.Deadlines).ExpectClauses("FRD-4.4", "GAP-FRD-3.1.6b", "DESK-1")
            .Decision.Value.Should().ContainSingle().Which.Limit.Should().Be(TimeLimit.WorkingHours(4));

    [Fact]
    public void A_figure_of_the_desk_reaches_the_clock_without_a_decision_about_the_complaint() =>
        Desk.Lifecycle.Clocks(Desk.Lifecycle.Start("C1", Desk.Monday), Desk.Heard with { Limits = null }, Desk.Monday)
            .Should().ContainSingle().Which.DueAt.Should().Be(Desk.Monday.AddHours(4));

    [Fact]
    public void Without_a_figure_the_procedure_composes_alone_needs_no_calendar_and_runs_no_clock()
    {
        var alone = ScenarioBook.Of(new FrontDeskModule());
        var undecided = alone.Given("C1").AsOf(Desk.Monday).When(FrontDesk.Deadlines).ExpectUndecided().Decision;

        undecided.Refusals.Should().ContainSingle().Which.Clauses.Should().Contain(["FRD-4.4", "GAP-FRD-3.1.6b"]);
        var lifecycle = alone.Rulebook.Lifecycle(FrontDesk.Complaints);
        lifecycle.Clocks(lifecycle.Start("C1", Desk.Monday), Desk.Heard with { Limits = CaseLimits.OrNone(undecided) }, Desk.Monday).Should().BeEmpty();
    }

    [Fact]
    public void Complaints_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(FrontDesk.Complaints, new FrontDeskModule(), new OurDesk())
            .WithCalendar(CalendarBook.Organisation, Desk.NineToFive)
            .Samples(Desk.Known, Desk.Heard, Desk.Known with { Department = null, Solution = null })
            .StartingAt(Desk.Monday)
            .Verify()
            .ExpectEveryTransition();

    [Fact]
    public void Every_clause_is_carried_or_said_not_to_be_and_every_state_has_a_stage()
    {
        Desk.Book.Rulebook.Catalogue.Coverage.Where(coverage => coverage.Document == "FRD" && !coverage.IsCarried && coverage.WhyNot is null).Should().BeEmpty();
        Desk.Book.Rulebook.Catalogue.Coverage.Where(coverage => coverage is { Document: "FRD", IsCarried: true, Clause.IsDefault: false })
            .Select(coverage => coverage.Clause.Id).Should().Equal("FRD-2.4", "FRD-4.2", "FRD-4.4");
        Enum.GetValues<State>().Select(FrontDesk.StageOf).Should().OnlyHaveUniqueItems();
    }

    private static LifecycleScenario<FrontDeskComplaint, State, Trigger> Given(FrontDeskComplaint complaint, State state) =>
        Desk.Book.Given(FrontDesk.Complaints, complaint).At(Desk.In(state));
}
