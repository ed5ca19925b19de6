using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.ServiceDepartment;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.ServiceDepartment.DepartmentComplaintState;
using Trigger = CustomerServiceRules.Procedures.ServiceDepartment.DepartmentComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Departments;

public sealed class DepartmentScenarios
{
    private static readonly DateTimeOffset Later = Department.Monday.AddHours(1);

    public static TheoryData<State, Trigger[]> Table => new()
    {
        { State.Received, [Trigger.TakeAsGeneral, Trigger.TakeAsMajor] },
        { State.General, [Trigger.SettleGeneral, Trigger.TakeAsMajor] },
        { State.Major, [Trigger.SettleMajor] },
        { State.Settled, [Trigger.FeedBack] },
        { State.FedBack, [] },
    };

    [Fact]
    public void A_general_complaint_is_the_supervisors_from_reception_to_feedback()
    {
        var record = Department.Moved(Department.General, Trigger.TakeAsGeneral, Trigger.SettleGeneral, Trigger.FeedBack);

        record.History.Select(happened => happened.To).Should().Equal("Received", "General", "Settled", "FedBack");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(["CSD-3.3", "CSD-3.2", "OQ-61"]);
    }

    [Fact]
    public void A_major_complaint_is_the_managers()
    {
        Given(Department.Major, State.Received).When(Trigger.TakeAsMajor, ServiceDepartmentRoles.CustomerServiceManager, Later)
            .ExpectAccepted(State.Major).ExpectClauses("CSD-3.3", "CSD-3.1", "OQ-61");
        Given(Department.Major, State.Received).When(Trigger.TakeAsGeneral, ServiceDepartmentRoles.CustomerServiceSupervisor, Later)
            .ExpectRefused("csd.complaint.is-general", actual: "major", clause: "CSD-3.3");
        Given(Department.General, State.Received).When(Trigger.TakeAsMajor, ServiceDepartmentRoles.CustomerServiceManager, Later)
            .ExpectRefused("csd.complaint.is-major", actual: "general", clause: "CSD-3.3");
    }

    [Theory]
    [InlineData(State.Received, Trigger.TakeAsMajor, "CSD-3.1")]
    [InlineData(State.Received, Trigger.TakeAsGeneral, "CSD-3.2")]
    [InlineData(State.General, Trigger.SettleGeneral, "CSD-3.2")]
    [InlineData(State.Major, Trigger.SettleMajor, "CSD-3.1")]
    public void Neither_does_what_is_the_others(State state, Trigger trigger, string clause)
    {
        var complaint = trigger is Trigger.TakeAsMajor or Trigger.SettleMajor ? Department.Major : Department.General;
        var other = Department.RoleFor(trigger).Equals(ServiceDepartmentRoles.CustomerServiceManager) ? ServiceDepartmentRoles.CustomerServiceSupervisor : ServiceDepartmentRoles.CustomerServiceManager;

        Given(complaint, state).When(trigger, other, Later).ExpectRefused(trigger.ToString(), clause: clause);
    }

    [Fact]
    public void A_complaint_that_turns_out_to_be_major_goes_from_the_supervisor_to_the_manager()
    {
        Given(Department.Major, State.General).When(Trigger.SettleGeneral, ServiceDepartmentRoles.CustomerServiceSupervisor, Later)
            .ExpectRefused("csd.complaint.is-not-major", clause: "GAP-CSD-3.3c");
        Given(Department.Major, State.General).When(Trigger.TakeAsMajor, ServiceDepartmentRoles.CustomerServiceManager, Later).ExpectAccepted(State.Major);
    }

    [Fact]
    public void An_undecided_complaint_and_one_decided_for_another_are_not_split()
    {
        var other = Department.Book.Rulebook.Decide(ServiceDepartment.Gravity, new Facts.SubjectFacts("C2", new GravityJudgement("C2", Department.Book.Rulebook.EntriesOf(ServiceDepartment.MajorCriteria))), Later);

        Given(Department.Heard, State.Received).When(Trigger.TakeAsGeneral, ServiceDepartmentRoles.CustomerServiceSupervisor, Later)
            .ExpectRefused("csd.complaint.is-general", actual: "not decided", clause: "OQ-61");
        Given(Department.Heard with { Gravity = other }, State.Received).When(Trigger.TakeAsGeneral, ServiceDepartmentRoles.CustomerServiceSupervisor, Later)
            .ExpectRefused("csd.complaint.is-general", actual: "a decision on C2");
        var undecided = Department.Book.Rulebook.Decide(ServiceDepartment.Gravity, ServiceDepartment.FactsOf(Department.Heard), Later);
        Given(Department.Heard with { Gravity = undecided }, State.Received).When(Trigger.TakeAsMajor, ServiceDepartmentRoles.CustomerServiceManager, Later)
            .ExpectRefused("csd.complaint.is-major", actual: "undecided");
    }

    [Theory]
    [InlineData(State.General, Trigger.SettleGeneral)]
    [InlineData(State.Major, Trigger.SettleMajor)]
    public void Nothing_is_settled_without_a_result(State state, Trigger trigger)
    {
        var complaint = (state == State.Major ? Department.Major : Department.General) with { Result = null };

        Given(complaint, state).When(trigger, Department.RoleFor(trigger), Later).ExpectRefused("csd.complaint.has-result", clause: "CSD-3.1");
    }

    [Fact]
    public void The_customer_is_told_the_result() =>
        Given(Department.General, State.Settled).When(Trigger.FeedBack, ServiceDepartmentRoles.CustomerServiceManager, Later)
            .ExpectAccepted(State.FedBack).ExpectOrder(new Notice("138 0000 0000", "C1", "An apology was accepted."));

    [Fact]
    public void The_result_of_a_major_complaint_is_the_managers_to_tell()
    {
        var settled = Department.Book.Given(ServiceDepartment.Complaints, Department.Major).At(Department.Moved(Department.Major, Trigger.TakeAsMajor, Trigger.SettleMajor));

        settled.When(Trigger.FeedBack, ServiceDepartmentRoles.CustomerServiceSupervisor, Later)
            .ExpectRefused("csd.complaint.is-fed-back-by-its-handler", actual: "csd.supervisor", clause: "CSD-3.1");
        settled.When(Trigger.FeedBack, ServiceDepartmentRoles.CustomerServiceManager, Later).ExpectAccepted(State.FedBack);
    }

    [Fact]
    public void Nobody_is_told_a_result_that_is_gone() =>
        Given(Department.General with { Result = null }, State.Settled).When(Trigger.FeedBack, ServiceDepartmentRoles.CustomerServiceSupervisor, Later)
            .ExpectRefused("csd.complaint.has-result", clause: "CSD-3.2");

    [Theory]
    [MemberData(nameof(Table))]
    public void A_state_knows_these_triggers_and_refuses_all_others(State state, Trigger[] known)
    {
        foreach (var trigger in Enum.GetValues<Trigger>())
        {
            var outcome = Department.Lifecycle.Fire(Department.In(state), trigger, Department.Major, Department.RoleFor(trigger), Later);
            (outcome is NotPermitted).Should().Be(!known.Contains(trigger), $"{trigger} in {state}");
            (outcome as NotPermitted)?.MustCite(Department.Lifecycle.Description);
        }
    }

    [Fact]
    public void The_table_has_every_state() => Table.Select(row => (State)row[0]).Should().BeEquivalentTo(Enum.GetValues<State>());

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void The_result_is_fed_back_within_the_hosts_two_working_days(int seconds, ClockStatus status)
    {
        var due = new DateTimeOffset(2026, 3, 4, 17, 0, 0, TimeSpan.FromHours(8));

        Given(Department.General, State.Settled).When(Trigger.FeedBack, ServiceDepartmentRoles.CustomerServiceSupervisor, due.AddSeconds(seconds))
            .ExpectClock(DepartmentComplaintLifecycle.FeedbackClock, due).ExpectClock(DepartmentComplaintLifecycle.FeedbackClock, status);
    }

    [Fact]
    public void Without_a_figure_the_procedure_composes_alone_needs_no_calendar_and_runs_no_clock()
    {
        var alone = ScenarioBook.Of(new ServiceDepartmentModule());
        var undecided = alone.Given("C1").AsOf(Department.Monday).When(ServiceDepartment.Deadlines).ExpectUndecided().Decision;

        undecided.Refusals.Should().ContainSingle().Which.Clauses.Should().Contain(["CSD-3.1", "CSD-3.2", "GAP-CSD-3.3b"]);
        var lifecycle = alone.Rulebook.Lifecycle(ServiceDepartment.Complaints);
        lifecycle.Clocks(lifecycle.Start("C1", Department.Monday), Department.Heard with { Limits = CaseLimits.OrNone(undecided) }, Department.Monday).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-03-06T16:59:00+08:00", "2026-03-10T17:00:00+08:00")]
    [InlineData("2026-05-08T16:59:00+08:00", "2026-05-11T17:00:00+08:00")]
    public void A_Friday_does_not_count_and_a_make_up_Saturday_does(string received, string due)
    {
        var at = DateTimeOffset.Parse(received, System.Globalization.CultureInfo.InvariantCulture);

        Department.Book.Given(ServiceDepartment.Complaints, Department.General).Since(at).When(Trigger.TakeAsGeneral, ServiceDepartmentRoles.CustomerServiceSupervisor, at)
            .ExpectClock(DepartmentComplaintLifecycle.FeedbackClock, DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Complaints_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(ServiceDepartment.Complaints, new ServiceDepartmentModule(), new OurDepartment())
            .WithCalendar(CalendarBook.Organisation, Department.NineToFive)
            .Samples(Department.General, Department.Major, Department.Heard)
            .StartingAt(Department.Monday)
            .Verify().NotWalked.Should().ContainSingle("no case is at once general, when the supervisor takes it, and major").Which.Should().StartWith("General/TakeAsMajor/Major");

    private static LifecycleScenario<DepartmentComplaint, State, Trigger> Given(DepartmentComplaint complaint, State state) =>
        Department.Book.Given(ServiceDepartment.Complaints, complaint).At(Department.In(state));
}
