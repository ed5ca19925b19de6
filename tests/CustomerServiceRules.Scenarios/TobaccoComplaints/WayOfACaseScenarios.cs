using CustomerServiceRules.Complaints;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintState;
using Task = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTask;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

/// <summary>Every row of catalogue 3.1.3.</summary>
public sealed class WayOfACaseScenarios
{
    [Theory]
    [InlineData(TobaccoCaseType.Complaint)]
    [InlineData(TobaccoCaseType.Report)]
    [InlineData(TobaccoCaseType.Enquiry)]
    [InlineData(TobaccoCaseType.Opinion)]
    [InlineData(TobaccoCaseType.Suggestion)]
    public void Row_1_The_reception_staff_records_each_of_the_five_types_and_routes_it(TobaccoCaseType type) =>
        Cases.In(State.Received, Cases.Raised with { Type = type }).When(Trigger.Record, TobaccoRoles.ReceptionStaff, Cases.Friday)
            .ExpectAccepted(State.Recorded)
            .ExpectClauses("TOB-17.1", "TOB-23.1")
            .ExpectOrder(new TobaccoComplaintOrder(Task.RouteToOwner, "C1", "tob.city-company"));

    [Fact]
    public void Row_2_The_city_company_hands_it_to_its_owner() =>
        Cases.In(State.Recorded).When(Trigger.Assign, TobaccoRoles.CityCompany, Cases.Friday)
            .ExpectAccepted(State.Assigned)
            .ExpectClauses("TOB-23.1", "TOB-23.2", "TOB-17.2")
            .ExpectOrder(new TobaccoComplaintOrder(Task.Handle, "C1", "marketing centre"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Row_3_The_owner_finds_out_whether_it_is_true(bool isTrue) =>
        Cases.In(State.Assigned, Cases.Routed with { Rounds = [new HandlingRound { Finding = new Investigation(isTrue) }] })
            .When(Trigger.Verify, TobaccoRoles.OwningDepartment, Cases.Friday)
            .ExpectAccepted(State.Verified).ExpectClauses("TOB-23.2");

    [Fact]
    public void Row_4_With_cause_named_person_and_solution_it_is_resolved_and_the_result_is_to_be_told() =>
        Cases.In(State.Verified).When(Trigger.Resolve, TobaccoRoles.OwningDepartment, Cases.Friday)
            .ExpectAccepted(State.Resolved)
            .ExpectClauses("TOB-23.3", "TOB-17.2")
            .ExpectOrder(new TobaccoComplaintOrder(Task.TellResult, "C1", "marketing centre"));

    [Theory]
    [InlineData("tob.owning-department")]
    [InlineData("tob.reception-staff")]
    public void Row_5_Handled_answered_and_recorded_it_is_answered_and_to_be_called_back(string role) =>
        Cases.In(State.Resolved).When(Trigger.TellResult, role == TobaccoRoles.ReceptionStaff.Id ? TobaccoRoles.ReceptionStaff : TobaccoRoles.OwningDepartment, Cases.Friday)
            .ExpectAccepted(State.FedBack)
            .ExpectClauses("TOB-17.2", "TOB-23.2", "TOB-23.4", "TOB-17.5")
            .ExpectOrder(new TobaccoComplaintOrder(Task.CallBack, "C1", "tob.complaint-assessment-centre"));

    [Theory]
    [InlineData("投诉考评中心")]
    [InlineData("客户投诉考评中心")]
    [InlineData("投诉处理中心")]
    public void Row_6_The_centre_calls_back_under_whichever_of_its_names(string name) =>
        Cases.In(State.FedBack, Cases.Called(Cases.Content with { Caller = name })).When(Trigger.CallBack, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday)
            .ExpectAccepted(State.CalledBack).ExpectClauses("TOB-23.4", "TOB-17.5", "OQ-19", "X-5");

    [Fact]
    public void Row_7_A_satisfied_customer_without_new_demand_ends_the_case_and_the_bulletin_tells_of_it() =>
        Cases.In(State.CalledBack).When(Trigger.Close, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday)
            .ExpectAccepted(State.Closed)
            .ExpectClauses("GAP-TOB-3.1.3-7", "TOB-23.5", "TOB-17.3")
            .ExpectOrder(new TobaccoComplaintOrder(Task.PublishInBulletin, "C1", "tob.complaint-assessment-centre"));

    [Theory]
    [InlineData(false, true, null)]
    [InlineData(true, false, null)]
    [InlineData(true, true, "a visit every week")]
    [InlineData(false, false, "a visit every week")]
    public void Row_8_What_the_call_back_leaves_open_reopens_the_case_and_it_goes_to_its_owner_again(bool confirmed, bool satisfied, string? demand)
    {
        var called = Cases.Called(new CallBack(Cases.Centre, confirmed, satisfied, demand));

        Cases.In(State.CalledBack, called).When(Trigger.Reopen, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday)
            .ExpectAccepted(State.Reopened)
            .ExpectClauses("GAP-TOB-3.1.3-8", "TOB-23.4")
            .ExpectOrder(new TobaccoComplaintOrder(Task.TakeUpAgain, "C1", "tob.city-company", demand));
        Cases.In(State.Reopened, called).When(Trigger.Assign, TobaccoRoles.CityCompany, Cases.Friday).ExpectAccepted(State.Assigned);
    }

    [Theory]
    [InlineData(State.Recorded)]
    [InlineData(State.Assigned)]
    [InlineData(State.Verified)]
    [InlineData(State.Resolved)]
    [InlineData(State.FedBack)]
    [InlineData(State.CalledBack)]
    [InlineData(State.Reopened)]
    [InlineData(State.Closed)]
    public void Row_9_A_staff_member_at_fault_is_a_sanction_matter_from_whichever_state(State state)
    {
        var fault = new StaffFault("Zhang", "Wolong", SanctionGround.CustomerComplaint);

        Cases.In(state, Cases.Complete with { Fault = fault }).When(Trigger.OpenSanctionMatter, TobaccoRoles.Unit, Cases.Friday)
            .ExpectAccepted(state)
            .ExpectClauses("TOB-26.2", "TOB-26.4")
            .ExpectOrder(new SanctionMatter("C1/Zhang", fault));
    }

    [Fact]
    public void After_a_reopening_everything_is_asked_for_anew()
    {
        var unsatisfied = Cases.Called(Cases.Content with { Satisfied = false });
        var again = Cases.In(State.Reopened, unsatisfied).After(Trigger.Assign, TobaccoRoles.CityCompany, Cases.Friday);

        again.When(Trigger.Verify, TobaccoRoles.OwningDepartment, Cases.Friday).ExpectRefused("tob.complaint.is-examined", clause: "TOB-23.2");

        var closed = again.Now(unsatisfied with { Rounds = [.. unsatisfied.Rounds, Cases.Done] });
        foreach (var trigger in new[] { Trigger.Verify, Trigger.Resolve, Trigger.TellResult, Trigger.CallBack })
            closed = closed.After(trigger, Cases.RoleOf(trigger), Cases.Friday);
        closed.When(Trigger.Close, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday).ExpectAccepted(State.Closed);
    }

    [Fact]
    public void The_lifecycle_keeps_the_contract_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(TobaccoRetail.Complaint, new TobaccoRetailModule())
            .WithCalendar("organisation", Cases.Hours("desk", 2024, 2026))
            .Samples(
                Cases.Raised,
                Cases.Typed,
                Cases.Complete,
                Cases.Called(Cases.Content with { Satisfied = false }, Cases.Done) with { Fault = new StaffFault("Zhang", "Wolong", SanctionGround.CustomerComplaint) },
                Cases.Complete with
                {
                    Fault = new StaffFault("Zhang", "Wolong", SanctionGround.CallBackFinding),
                    Retaliation = new Retaliation("no more deliveries")
                    {
                        Person = "Zhang",
                        Unit = "Wolong",
                        IsSanctioned = true,
                    },
                })
            .StartingAt(Cases.Friday)
            .Verify()
            .ExpectEveryTransition();

    [Fact]
    public void Every_state_of_a_case_has_its_place_in_the_skeleton_of_all_documents() =>
        Enum.GetValues<State>().Where(state => state != State.Unanswered).Select(state => TobaccoRetail.StageOf(state).ToString())
            .Should().Equal(Enum.GetNames<State>().Where(name => name != nameof(State.Unanswered)), "the document's words are the skeleton's");

    [Fact]
    public void A_record_comes_back_from_its_json_as_it_was()
    {
        var json = Cases.In(State.Reopened).Record.ToJson();

        Cases.Lifecycle.Read(json).ToJson().Should().Be(json);
    }
}
