using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoComplaintTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

public sealed class ForbiddenTriggerScenarios
{
    /// <summary>Which triggers a state knows; every other one is refused there.</summary>
    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.Received] = [Trigger.Record, Trigger.RecordBreach],
        [State.Recorded] = [Trigger.Assign, Trigger.RecordBreach, Trigger.OpenSanctionMatter],
        [State.Assigned] = [Trigger.Verify, Trigger.RecordBreach, Trigger.OpenSanctionMatter],
        [State.Verified] = [Trigger.Resolve, Trigger.RecordBreach, Trigger.OpenSanctionMatter],
        [State.Resolved] = [Trigger.TellResult, Trigger.RecordBreach, Trigger.OpenSanctionMatter],
        [State.FedBack] = [Trigger.CallBack, Trigger.OpenSanctionMatter],
        [State.CalledBack] = [Trigger.Close, Trigger.Reopen, Trigger.OpenSanctionMatter],
        [State.Reopened] = [Trigger.Assign, Trigger.RecordBreach, Trigger.OpenSanctionMatter],
        [State.Closed] = [Trigger.OpenSanctionMatter],
    };

    private static readonly HandlingRound Empty = new();

    public static TheoryData<State, Trigger> Forbidden()
    {
        var pairs = new TheoryData<State, Trigger>();
        foreach (var (state, known) in Known)
        {
            foreach (var trigger in Enum.GetValues<Trigger>().Except(known))
                pairs.Add(state, trigger);
        }

        return pairs;
    }

    public static TheoryData<State, Trigger> Permitted()
    {
        var pairs = new TheoryData<State, Trigger>();
        foreach (var (state, known) in Known)
        {
            foreach (var trigger in known)
                pairs.Add(state, trigger);
        }

        return pairs;
    }

    /// <summary>What a trigger demands, and the case that has everything else.</summary>
    public static TheoryData<State, Trigger, string, string, TobaccoComplaint> Demands()
    {
        var solved = Cases.Solved;
        return new TheoryData<State, Trigger, string, string, TobaccoComplaint>
        {
            { State.Received, Trigger.Record, "tob.complaint.has-type", "TOB-17.1", Cases.Raised },
            { State.Received, Trigger.Record, "tob.complaint.has-type", "TOB-17.1", Cases.Raised with { Type = (TobaccoCaseType)9 } },
            { State.Recorded, Trigger.Assign, "tob.complaint.has-owner", "TOB-23.1", Cases.Typed },
            { State.Recorded, Trigger.Assign, "tob.complaint.has-owner", "TOB-23.1", Cases.Typed with { OwningDepartment = " " } },
            { State.Recorded, Trigger.Assign, "tob.complaint.owner-is-not-the-centre", "TOB-23.4", Cases.Typed with { OwningDepartment = "投诉处理中心" } },
            { State.Assigned, Trigger.Verify, "tob.complaint.is-examined", "TOB-23.2", With(Empty) },
            { State.Assigned, Trigger.Verify, "tob.complaint.is-examined", "TOB-23.2", Cases.Routed },
            { State.Verified, Trigger.Resolve, "tob.complaint.has-cause", "TOB-23.3", With(solved with { Finding = solved.Finding with { Cause = null } }) },
            { State.Verified, Trigger.Resolve, "tob.complaint.has-named-person", "TOB-23.3", With(solved with { Finding = solved.Finding with { ResponsiblePerson = "" } }) },
            { State.Verified, Trigger.Resolve, "tob.complaint.has-solution", "TOB-23.3", With(solved with { Finding = solved.Finding with { Solution = null } }) },
            { State.Resolved, Trigger.TellResult, "tob.complaint.is-handled", "TOB-17.2", With(solved with { Handling = null }) },
            { State.Resolved, Trigger.TellResult, "tob.complaint.is-answered", "TOB-17.2", With(solved with { Answer = null }) },
            { State.Resolved, Trigger.TellResult, "tob.complaint.is-recorded", "TOB-23.2", With(solved with { RecordNumber = null }) },
            { State.FedBack, Trigger.CallBack, "tob.complaint.is-called-back", "TOB-23.4", With(solved) },
            { State.FedBack, Trigger.CallBack, "tob.complaint.is-called-by-another-unit", "TOB-23.4", Cases.Called(Cases.Content with { Caller = "marketing centre" }) },
            { State.CalledBack, Trigger.Close, "tob.complaint.result-is-confirmed", "TOB-23.4", Cases.Called(Cases.Content with { ResultConfirmed = false }) },
            { State.CalledBack, Trigger.Close, "tob.complaint.is-satisfied", "TOB-23.4", Cases.Called(Cases.Content with { Satisfied = false }) },
            { State.CalledBack, Trigger.Close, "tob.complaint.has-no-new-demand", "TOB-23.4", Cases.Called(Cases.Content with { NewDemand = "more visits" }) },
            { State.CalledBack, Trigger.Reopen, "tob.complaint.leaves-something-open", "GAP-TOB-3.1.3-8", Cases.Complete },
            { State.Reopened, Trigger.Assign, "tob.complaint.has-owner", "TOB-23.1", Cases.Typed },
            { State.Verified, Trigger.OpenSanctionMatter, "tob.complaint.has-fault", "TOB-26.2", Cases.Complete },
            { State.Closed, Trigger.OpenSanctionMatter, "tob.complaint.has-fault", "TOB-26.3", Cases.Complete with { Fault = new StaffFault("Zhang", "", SanctionGround.CallBackFinding) } },
        };
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_state_refuses_every_trigger_that_it_does_not_know_and_names_those_it_knows_with_their_clauses(State state, Trigger trigger)
    {
        var complaint = Cases.Complete with { Fault = new StaffFault("Zhang", "Wolong", SanctionGround.CustomerComplaint) };

        var refusal = Cases.In(state, complaint).When(trigger, Cases.RoleOf(trigger), Cases.Friday.AddDays(30)).ExpectNotPermitted().Outcome.Should().BeOfType<NotPermitted>().Subject;

        refusal.MustCite(Cases.Lifecycle.Description).Permitted.Select(known => known.Name).Should().BeEquivalentTo(Known[state].Select(known => known.ToString()));
        refusal.Permitted.Should().OnlyContain(known => known.Clauses.Count > 0 && known.Roles.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Permitted))]
    public void A_trigger_that_the_state_knows_is_refused_to_everybody_but_those_who_may_fire_it(State state, Trigger trigger)
    {
        Role[] all =
        [
            TobaccoRoles.Customer, TobaccoRoles.CustomerManager, TobaccoRoles.ReceptionStaff, TobaccoRoles.CityCompany,
            TobaccoRoles.OwningDepartment, TobaccoRoles.ComplaintAssessmentCentre, TobaccoRoles.Unit, Role.Clock,
        ];
        var may = Cases.Lifecycle.Description.Triggers.Single(known => known.Name == trigger.ToString());
        var record = Cases.In(state).Record;

        foreach (var role in all.Except(may.Roles))
        {
            Cases.Lifecycle.Fire(record, trigger, Cases.Complete, role, Cases.Friday.AddDays(30)).Should().BeOfType<Refused>()
                .Which.Unmet.Should().Contain(unmet => unmet.Kind == RequirementKind.Role && unmet.Clauses.SequenceEqual(may.Clauses), $"{role} may not {trigger}");
        }
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_that_is_not_met_is_named_with_its_clause_and_nothing_else_is(State state, Trigger trigger, string demand, string clause, TobaccoComplaint complaint) =>
        Cases.In(state, complaint).When(trigger, Cases.RoleOf(trigger), Cases.Friday).ExpectRefused(demand, clause: clause)
            .Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    [Fact]
    public void All_that_is_missing_is_named_at_once()
    {
        Unmet(State.Verified, Trigger.Resolve).Should().Equal("tob.complaint.has-cause", "tob.complaint.has-named-person", "tob.complaint.has-solution");
        Unmet(State.Resolved, Trigger.TellResult).Should().Equal("tob.complaint.is-handled", "tob.complaint.is-answered", "tob.complaint.is-recorded");
    }

    [Fact]
    public void The_department_that_handled_does_not_call_back_whatever_it_calls_itself() =>
        Cases.In(State.FedBack, Cases.Called(Cases.Content with { Caller = "marketing centre" }))
            .When(Trigger.CallBack, TobaccoRoles.ComplaintAssessmentCentre, Cases.Friday)
            .ExpectRefused("tob.complaint.is-called-by-another-unit", actual: "marketing centre", required: "投诉考评中心", clause: "X-5");

    private static IEnumerable<string> Unmet(State state, Trigger trigger) =>
        Cases.In(state, With(Empty)).When(trigger, TobaccoRoles.OwningDepartment, Cases.Friday).Outcome.Should().BeOfType<Refused>().Which.Unmet.Select(unmet => unmet.Id);

    private static TobaccoComplaint With(HandlingRound round) => Cases.Routed with { Rounds = [round] };
}
