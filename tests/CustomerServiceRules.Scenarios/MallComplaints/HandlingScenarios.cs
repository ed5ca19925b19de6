using CustomerServiceRules.Complaints;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Scenarios.Mall.MallCases;
using Handled = CustomerServiceRules.Testing.LifecycleScenario<
    CustomerServiceRules.Procedures.MallComplaints.MallComplaint,
    CustomerServiceRules.Procedures.MallComplaints.MallComplaintState,
    CustomerServiceRules.Procedures.MallComplaints.MallComplaintTrigger>;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class HandlingScenarios
{
    [Fact]
    public void A_complaint_goes_through_the_seven_steps_and_each_event_says_its_clause()
    {
        var at = Monday;
        var closed = Book.Given(MallComplaints.Handling, Complete()).Since(at)
            .After(MallComplaintTrigger.Record, MallRoles.Employee, at)
            .After(MallComplaintTrigger.Assign, MallRoles.System, at)
            .After(MallComplaintTrigger.Verify, MallRoles.Supervisor, at.AddHours(1))
            .After(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, at.AddHours(2))
            .After(MallComplaintTrigger.CarryOut, MallRoles.Supervisor, at.AddHours(3))
            .Now(Complete() with { CarriedOutAt = at.AddHours(4) })
            .After(MallComplaintTrigger.Resolve, MallRoles.Supervisor, at.AddHours(4))
            .When(MallComplaintTrigger.Review, MallRoles.Supervisor, at.AddHours(5))
            .ExpectAccepted(MallComplaintState.Closed)
            .ExpectClauses("MALL-C-2")
            .Record;

        closed.History.Skip(1).Should().OnlyContain(happened => happened.Clauses.Any(clause => clause.StartsWith("MALL-C-", StringComparison.Ordinal)));
        HandlingSteps.TakenIn(closed).Should().Equal(
            HandlingStep.ConfirmCause, HandlingStep.RecordAndThank, HandlingStep.ProposeSolution, HandlingStep.CarryOut, HandlingStep.Review);
    }

    [Theory]
    [InlineData("employee")]
    [InlineData("specialist")]
    [InlineData("supervisor")]
    [InlineData("customer-service-manager")]
    [InlineData("store-manager")]
    public void Whoever_hears_a_complaint_records_it_and_thanks_the_customer(string role) =>
        Begun().When(MallComplaintTrigger.Record, new Role($"mall.{role}", new("staff", "员工")), Monday)
            .ExpectAccepted(MallComplaintState.Recorded)
            .ExpectClauses("MALL-C-3.1", "MALL-C-2")
            .ExpectOrder(new Notice(Guest, "C-1", "Thank you for pointing this out; we take it up: the kettle leaks"));

    [Fact]
    public void Somebody_unknown_is_thanked_too()
    {
        var unknown = new MallComplaint("C-1", new Complainant(default), ComplaintChannel.InPerson, Monday, "the kettle leaks", MallComplaintType.Quality) { Details = "at the counter" };

        Book.Given(MallComplaints.Handling, unknown).Since(Monday).When(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
            .ExpectOrder(new Notice("the customer", "C-1", "Thank you for pointing this out; we take it up: the kettle leaks"));
    }

    [Fact]
    public void Without_details_nothing_is_recorded() =>
        Book.Given(MallComplaints.Handling, Complete() with { Details = " " }).Since(Monday)
            .When(MallComplaintTrigger.Record, MallRoles.Employee, Monday).ExpectRefused("mall.complaint.has-details", clause: "MALL-C-2");

    [Fact]
    public void The_assignment_orders_the_level_with_its_reason_and_reminds_of_conduct()
    {
        var recorded = Begun().After(MallComplaintTrigger.Record, MallRoles.Employee, Monday).Now(Complete(HandlerLevel.CustomerServiceManager));

        recorded.When(MallComplaintTrigger.Assign, MallRoles.System, Monday)
            .ExpectAccepted(MallComplaintState.Assigned)
            .ExpectEffects("mall.complaint.assign-handler", "mall.complaint.remind-of-conduct")
            .ExpectOrder(new HandlerAssignment("C-1", HandlerLevel.CustomerServiceManager, "mall.complaint.handler.manager-by-value (MALL-C-3.5.2a, MALL-C-3.5.1a, OQ-27, X-7)"))
            .ExpectClauses("MALL-C-0", "OQ-31");
    }

    [Fact]
    public void Nothing_is_assigned_without_a_decision_on_this_very_complaint()
    {
        var other = Decided(ComplaintOf("C-2", Monday));
        var recorded = Begun().After(MallComplaintTrigger.Record, MallRoles.Employee, Monday);

        recorded.Now(Complete() with { Handler = null }).When(MallComplaintTrigger.Assign, MallRoles.System, Monday)
            .ExpectRefused("mall.complaint.has-handler", actual: "no decision", clause: "MALL-C-3.5.1a");
        recorded.Now(Complete() with { Handler = other.Handler }).When(MallComplaintTrigger.Assign, MallRoles.System, Monday)
            .ExpectRefused("mall.complaint.has-handler", actual: $"a decision on C-2 that is {DecisionOutcome.Decided}");
    }

    [Theory]
    [InlineData(HandlerLevel.Lower, "supervisor customer-service-manager store-manager")]
    [InlineData(HandlerLevel.CustomerServiceManager, "customer-service-manager store-manager")]
    [InlineData(HandlerLevel.StoreManager, "store-manager")]
    public void Every_step_of_handling_takes_the_required_level_or_a_higher_one(HandlerLevel required, string may)
    {
        var walk = Begun().After(MallComplaintTrigger.Record, MallRoles.Employee, Monday).Now(Complete(required)).After(MallComplaintTrigger.Assign, MallRoles.System, Monday);
        foreach (var step in new[] { MallComplaintTrigger.Verify, MallComplaintTrigger.ProposeSolution, MallComplaintTrigger.CarryOut, MallComplaintTrigger.Resolve, MallComplaintTrigger.Review })
        {
            foreach (var level in Enum.GetValues<HandlerLevel>())
            {
                var outcome = walk.When(step, RoleOf(level), Monday);
                if (may.Split(' ').Contains(RoleOf(level).Id["mall.".Length..]))
                    outcome.ExpectAccepted();
                else
                    outcome.ExpectRefused("mall.complaint.handler-reaches-level", actual: level.ToString(), required: required.ToString(), clause: "MALL-C-3.5.1a");
            }

            walk = walk.After(step, MallRoles.StoreManager, Monday);
        }
    }

    [Fact]
    public void The_true_cause_and_whether_the_complaint_is_true_are_both_needed()
    {
        var assigned = Assigned();

        assigned.Now(Complete() with { Investigation = new Investigation(IsTrue: true) }).When(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday)
            .ExpectRefused("mall.complaint.cause-is-known", clause: "MALL-C-2");
        assigned.Now(Complete() with { Investigation = new Investigation(Cause: "a bad seal") }).When(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday)
            .ExpectRefused("mall.complaint.cause-is-known", clause: "MALL-C-2");
    }

    [Fact]
    public void A_true_complaint_about_an_employee_opens_a_matter_and_a_false_one_does_not()
    {
        var assigned = Assigned();

        assigned.When(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday)
            .ExpectAccepted(MallComplaintState.Verified)
            .ExpectOrder(new MatterOpening("C-1", "E-7", FindingKind.ComplainedAbout))
            .ExpectClauses("MALL-C-3.4");
        assigned.Now(Complete() with { Investigation = new Investigation(IsTrue: false, Cause: "a misunderstanding") })
            .When(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday).ExpectAccepted(MallComplaintState.Verified).ExpectEffects();
        assigned.Now(Complete() with { AccusedEmployee = null })
            .When(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday).ExpectAccepted().ExpectEffects();
    }

    [Fact]
    public void The_customer_is_told_the_solution_and_later_that_it_is_carried_out()
    {
        var verified = Assigned().After(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday);

        verified.Now(Complete() with { Investigation = new Investigation(true, "a bad seal") })
            .When(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, Monday).ExpectRefused("mall.complaint.has-solution", clause: "MALL-C-2");
        verified.When(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, Monday)
            .ExpectAccepted(MallComplaintState.SolutionProposed).ExpectOrder(new Notice(Guest, "C-1", "exchange")).ExpectClauses("MALL-C-3.2");

        var inExecution = verified.After(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, Monday).After(MallComplaintTrigger.CarryOut, MallRoles.Supervisor, Monday);
        inExecution.Now(Complete() with { CarriedOutAt = null })
            .When(MallComplaintTrigger.Resolve, MallRoles.Supervisor, Monday).ExpectRefused("mall.complaint.is-carried-out", clause: "MALL-C-2");
        inExecution.Now(Complete() with { Investigation = null })
            .When(MallComplaintTrigger.Resolve, MallRoles.Supervisor, Monday).ExpectRefused("mall.complaint.has-solution", clause: "MALL-C-2");
        inExecution.When(MallComplaintTrigger.Resolve, MallRoles.Supervisor, Monday)
            .ExpectAccepted(MallComplaintState.Resolved).ExpectOrder(new Notice(Guest, "C-1", "Carried out: exchange"));
    }

    [Fact]
    public void Nothing_is_closed_without_a_review()
    {
        var resolved = Assigned()
            .After(MallComplaintTrigger.Verify, MallRoles.Supervisor, Monday)
            .After(MallComplaintTrigger.ProposeSolution, MallRoles.Supervisor, Monday)
            .After(MallComplaintTrigger.CarryOut, MallRoles.Supervisor, Monday)
            .After(MallComplaintTrigger.Resolve, MallRoles.Supervisor, Monday);

        resolved.Now(Complete() with { Review = null }).When(MallComplaintTrigger.Review, MallRoles.Supervisor, Monday)
            .ExpectRefused("mall.complaint.has-review", clause: "MALL-C-2");
    }

    [Fact]
    public void What_supervision_finds_ignored_opens_a_matter_and_is_handled_all_the_same()
    {
        var recorded = Begun().After(MallComplaintTrigger.Record, MallRoles.Employee, Monday);

        recorded.Now(Complete() with { IgnoredBy = null }).When(MallComplaintTrigger.FindIgnored, MallRoles.StoreManager, Monday)
            .ExpectRefused("mall.complaint.has-ignoring-employee", clause: "GAP-MALL-C-3.1.4-7");
        recorded.When(MallComplaintTrigger.FindIgnored, MallRoles.Supervisor, Monday).ExpectRefused("FindIgnored", clause: "MALL-C-3.3a");
        recorded.When(MallComplaintTrigger.FindIgnored, MallRoles.CustomerServiceManager, Monday)
            .ExpectAccepted(MallComplaintState.IgnoredFinding)
            .ExpectOrder(new MatterOpening("C-1", "E-7", FindingKind.IgnoredComplaint))
            .ExpectClauses("MALL-C-3.3a", "MALL-C-3.3b", "MALL-C-3.3c");
        recorded.After(MallComplaintTrigger.FindIgnored, MallRoles.CustomerServiceManager, Monday)
            .When(MallComplaintTrigger.Assign, MallRoles.System, Monday).ExpectAccepted(MallComplaintState.Assigned);
    }

    [Fact]
    public void Each_state_has_its_stage_in_the_words_of_all_documents() =>
        Enum.GetValues<MallComplaintState>().Select(MallComplaints.StageOf).Should().Equal(
            ComplaintStage.Received, ComplaintStage.Recorded, ComplaintStage.Recorded, ComplaintStage.Assigned, ComplaintStage.Escalated,
            ComplaintStage.Verified, ComplaintStage.SolutionProposed, ComplaintStage.InExecution, ComplaintStage.Resolved, ComplaintStage.Closed);

    private static Handled Begun() => Book.Given(MallComplaints.Handling, Complete()).Since(Monday);

    private static Handled Assigned() => Begun()
        .After(MallComplaintTrigger.Record, MallRoles.Employee, Monday)
        .After(MallComplaintTrigger.Assign, MallRoles.System, Monday);
}
