using CustomerServiceRules.Complaints;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.StoreService;
using State = CustomerServiceRules.Procedures.StoreService.StoreComplaintState;
using Trigger = CustomerServiceRules.Procedures.StoreService.StoreComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Stores;

public sealed class RefusalScenarios
{
    private static readonly DateTimeOffset Later = Stores.Monday.AddDays(1);

    public static TheoryData<State, Trigger[]> Table => new()
    {
        { State.Received, [Trigger.Accept, Trigger.Assign, Trigger.ReportProgress] },
        { State.Accepted, [Trigger.FindTrue, Trigger.FindUntrue, Trigger.PutOnHold, Trigger.Assign, Trigger.ReportProgress] },
        { State.AcceptedOnHold, [Trigger.FindTrue, Trigger.FindUntrue, Trigger.PutOnHold, Trigger.Resume, Trigger.Assign, Trigger.ReportProgress] },
        { State.Verified, [Trigger.ProposeSolution, Trigger.PutOnHold, Trigger.Assign, Trigger.ReportProgress] },
        { State.VerifiedOnHold, [Trigger.ProposeSolution, Trigger.PutOnHold, Trigger.Resume, Trigger.Assign, Trigger.ReportProgress] },
        { State.FoundUntrue, [Trigger.Explain, Trigger.Assign, Trigger.ReportProgress] },
        { State.SolutionProposed, [Trigger.AgreeToSolution, Trigger.RefuseSolution, Trigger.PutOnHold, Trigger.Assign, Trigger.ReportProgress] },
        { State.SolutionProposedOnHold, [Trigger.AgreeToSolution, Trigger.RefuseSolution, Trigger.PutOnHold, Trigger.Resume, Trigger.Assign, Trigger.ReportProgress] },
        { State.SolutionAgreed, [Trigger.BeginExecution, Trigger.Assign, Trigger.ReportProgress] },
        { State.InExecution, [Trigger.FeedBackResult, Trigger.PutOnHold, Trigger.Assign, Trigger.ReportProgress] },
        { State.InExecutionOnHold, [Trigger.FeedBackResult, Trigger.PutOnHold, Trigger.Resume, Trigger.Assign, Trigger.ReportProgress] },
        { State.FedBack, [Trigger.Close, Trigger.Reopen] },
        { State.Closed, [Trigger.Reopen] },
    };

    /// <summary>A state, a trigger it knows, what is missing, the guard that says so, and its clause.</summary>
    public static TheoryData<State, Trigger, string, string, string> Demands => new()
    {
        { State.Received, Trigger.Accept, "contact", "scs.complaint.has-contact", "SCS-3.4.1" },
        { State.Accepted, Trigger.Assign, "assignee", "scs.complaint.has-assignee", "SCS-2.2.1" },
        { State.Accepted, Trigger.ReportProgress, "progress", "scs.complaint.has-progress-to-tell", "SCS-3.4.4b" },
        { State.Accepted, Trigger.PutOnHold, "awaited", "scs.complaint.is-awaited", "GAP-SCS-3.1.5d" },
        { State.Accepted, Trigger.FindTrue, "asked", "scs.complaint.departments-are-asked", "SCS-3.4.2" },
        { State.Accepted, Trigger.FindTrue, "truth", "scs.complaint.is-true", "SCS-3.4.2" },
        { State.Accepted, Trigger.FindTrue, "cause", "scs.complaint.has-cause", "SCS-3.4.2" },
        { State.Accepted, Trigger.FindUntrue, "asked", "scs.complaint.departments-are-asked", "SCS-3.4.2" },
        { State.Accepted, Trigger.FindUntrue, "truth", "scs.complaint.is-untrue", "SCS-3.4.2" },
        { State.Accepted, Trigger.FindUntrue, "cause", "scs.complaint.has-cause", "SCS-3.4.2" },
        { State.FoundUntrue, Trigger.Explain, "explanation", "scs.complaint.has-explanation", "GAP-SCS-3.1.5a" },
        { State.Verified, Trigger.ProposeSolution, "solution", "scs.complaint.solution-passes", "SCS-3.4.3" },
        { State.Verified, Trigger.ProposeSolution, "criteria", "scs.complaint.solution-passes", "SCS-3.4.3" },
        { State.Verified, Trigger.ProposeSolution, "verdict", "scs.complaint.solution-passes", "SCS-3.4.3" },
        { State.SolutionProposed, Trigger.AgreeToSolution, "answer", "scs.complaint.customer-accepts", "SCS-3.4.4a" },
        { State.SolutionProposed, Trigger.RefuseSolution, "answer", "scs.complaint.customer-refuses", "SCS-3.4.4a" },
        { State.InExecution, Trigger.FeedBackResult, "result", "scs.complaint.has-result", "SCS-3.4.4b" },
        { State.FedBack, Trigger.Close, "root", "scs.complaint.has-root-cause", "SCS-3.4.5" },
        { State.FedBack, Trigger.Close, "measure", "scs.complaint.has-improvement-measure", "SCS-3.4.5" },
        { State.FedBack, Trigger.Reopen, "reason", "scs.complaint.has-reason-to-reopen", "GAP-SCS-3.1.5e" },
        { State.Closed, Trigger.Reopen, "reason", "scs.complaint.has-reason-to-reopen", "GAP-SCS-3.1.5e" },
    };

    /// <summary>Who may fire what, and by which clause somebody else is refused.</summary>
    public static TheoryData<State, Trigger, string> Strangers => new()
    {
        { State.Received, Trigger.Accept, "SCS-3.4.1" },
        { State.Accepted, Trigger.FindTrue, "SCS-3.4.2" },
        { State.Accepted, Trigger.FindUntrue, "SCS-3.4.2" },
        { State.Accepted, Trigger.Assign, "SCS-2.2.1" },
        { State.Accepted, Trigger.ReportProgress, "SCS-3.4.4b" },
        { State.Accepted, Trigger.PutOnHold, "GAP-SCS-3.1.5d" },
        { State.AcceptedOnHold, Trigger.Resume, "GAP-SCS-3.1.5d" },
        { State.FoundUntrue, Trigger.Explain, "GAP-SCS-3.1.5a" },
        { State.Verified, Trigger.ProposeSolution, "SCS-3.4.3" },
        { State.SolutionAgreed, Trigger.BeginExecution, "SCS-3.4.4b" },
        { State.InExecution, Trigger.FeedBackResult, "SCS-3.4.4b" },
        { State.FedBack, Trigger.Close, "SCS-3.4.5" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_state_knows_these_triggers_and_refuses_all_others(State state, Trigger[] known)
    {
        var record = Stores.In(state);
        foreach (var trigger in Enum.GetValues<Trigger>())
        {
            var outcome = Stores.Lifecycle.Fire(record, trigger, Stores.True, Stores.RoleFor(trigger), Later);
            (outcome is NotPermitted).Should().Be(!known.Contains(trigger), $"{trigger} in {state}");
            if (outcome is NotPermitted refusal)
                refusal.MustCite(Stores.Lifecycle.Description).Permitted.Select(permitted => permitted.Name).Should().BeEquivalentTo(known.Select(one => one.ToString()), "a refusal says what may be done instead");
        }
    }

    [Fact]
    public void The_table_has_every_state_that_a_complaint_can_be_in() =>
        Table.Select(row => (State)row[0]).Should().BeEquivalentTo(Enum.GetValues<State>().Except([State.Open]));

    [Theory]
    [MemberData(nameof(Demands))]
    public void What_is_missing_is_refused_with_its_clause(State state, Trigger trigger, string missing, string guard, string clause)
    {
        var record = Stores.In(state);
        var complaint = Without(trigger is Trigger.FindUntrue or Trigger.Explain ? Stores.Untrue : Stores.True, missing);

        var refused = Stores.Lifecycle.Fire(record, trigger, complaint, Stores.RoleFor(trigger), Later).Should().BeOfType<Refused>().Subject;

        refused.Unmet.Should().ContainSingle().Which.Id.Should().Be(guard);
        refused.Clauses.Should().Contain(clause);
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public void The_customer_does_not_act_in_the_stores_place(State state, Trigger trigger, string clause)
    {
        var complaint = trigger is Trigger.FindUntrue or Trigger.Explain ? Stores.Untrue : Stores.True;

        Stores.Lifecycle.Fire(Stores.In(state), trigger, complaint, StoreRoles.Customer, Later)
            .Should().BeOfType<Refused>().Which.Clauses.Should().Contain(clause);
    }

    private static StoreComplaint Without(StoreComplaint complaint, string what) => what switch
    {
        "contact" => new StoreComplaint("C1", new Complainant("K1", " "), ComplaintChannel.Letter, Stores.Monday, "The fan is broken."),
        "assignee" => complaint with { Assignee = null },
        "progress" => complaint with { Progress = "" },
        "awaited" => complaint with { Awaited = null },
        "reason" => complaint with { Handlings = [complaint.Handlings[0]] },
        _ => complaint with { Handlings = [Without(complaint.Handlings[0], what)] },
    };

    private static StoreHandling Without(StoreHandling handling, string what) => what switch
    {
        "asked" => handling with { Asked = [] },
        "truth" => handling with { Finding = handling.Finding with { IsTrue = null } },
        "cause" => handling with { Finding = handling.Finding with { Cause = null } },
        "explanation" => handling with { Explanation = null },
        "solution" => handling with { Solutions = [] },
        "criteria" => handling with { Solutions = [Stores.Decided(1, Stores.Judged(1, operable: false))] },
        "verdict" => handling with { Solutions = [handling.Solutions[0] with { Verdict = null }] },
        "answer" => handling with { Solutions = [Stores.Solution(1, accepted: null)] },
        "result" => handling with { Result = null },
        "root" => handling with { RootCause = null },
        "measure" => handling with { ImprovementMeasure = " " },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Nothing that a handling has."),
    };
}
