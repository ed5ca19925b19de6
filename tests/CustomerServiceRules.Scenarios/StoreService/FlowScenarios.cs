using CustomerServiceRules.Complaints;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Testing;
using State = CustomerServiceRules.Procedures.StoreService.StoreComplaintState;
using Trigger = CustomerServiceRules.Procedures.StoreService.StoreComplaintTrigger;

namespace CustomerServiceRules.Scenarios.Stores;

public sealed class FlowScenarios
{
    private static readonly DateTimeOffset Later = Stores.Monday.AddDays(1);

    [Fact]
    public void A_complaint_goes_from_the_first_word_to_its_review()
    {
        var record = Stores.In(State.Closed);

        record.History.Select(happened => happened.To).Should().Equal(
            "Received", "Accepted", "Verified", "SolutionProposed", "SolutionAgreed", "InExecution", "FedBack", "Closed");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(
            ["SCS-3.4.1", "SCS-3.4.2", "SCS-3.4.3", "SCS-3.4.4a", "SCS-3.4.4b", "SCS-3.4.5", "SCS-7.2.2"]);
    }

    [Fact]
    public void Each_step_orders_what_comes_next()
    {
        Fired(State.Received, Trigger.Accept).ExpectEffects("scs.complaint.ask-departments");
        Fired(State.Verified, Trigger.ProposeSolution).ExpectEffects("scs.complaint.tell-solution").ExpectOrder(new Notice("138 0000 0000", "C1", "a new fan"));
        Fired(State.SolutionProposed, Trigger.AgreeToSolution).ExpectEffects("scs.complaint.carry-out").ExpectOrder(new Notice("Li", "C1", "a new fan"));
        Fired(State.InExecution, Trigger.FeedBackResult).ExpectEffects("scs.complaint.tell-result", "scs.complaint.review")
            .ExpectOrder(new Notice("138 0000 0000", "C1", "A new fan was delivered."));
        Fired(State.FedBack, Trigger.Close).ExpectEffects();
    }

    [Fact]
    public void An_untrue_complaint_is_explained_to_the_customer_and_closed_without_a_review()
    {
        var book = Stores.Book.Given(StoreService.Complaints, Stores.Untrue with { Handlings = [Stores.FoundFalse] });

        book.At(Stores.In(State.Accepted)).When(Trigger.FindUntrue, StoreRoles.Staff, Later).ExpectAccepted(State.FoundUntrue).ExpectClauses("SCS-3.4.2", "GAP-SCS-3.1.5a");
        book.At(Stores.In(State.FoundUntrue)).When(Trigger.Explain, StoreRoles.Staff, Later).ExpectAccepted(State.Closed)
            .ExpectClauses("GAP-SCS-3.1.5a").ExpectOrder(new Notice("138 0000 0000", "C1", "The fan has a second switch."));
    }

    [Fact]
    public void While_the_customer_refuses_another_solution_is_made()
    {
        var record = Stores.Moved(Stores.Refusing, Trigger.Accept, Trigger.FindTrue, Trigger.ProposeSolution, Trigger.RefuseSolution, Trigger.ProposeSolution, Trigger.AgreeToSolution);

        record.State.Should().Be("SolutionAgreed");
        Given(Stores.Refusing, Stores.Moved(Stores.Refusing, Trigger.Accept, Trigger.FindTrue, Trigger.ProposeSolution))
            .When(Trigger.AgreeToSolution, StoreRoles.Customer, Later).ExpectRefused("scs.complaint.customer-accepts", clause: "SCS-3.4.4a");
    }

    [Fact]
    public void Without_a_limit_of_rounds_staff_propose_as_often_as_the_customer_refuses()
    {
        var refusals = Enumerable.Range(1, 10).Select(round => Stores.Solution(round, accepted: false));
        var complaint = Stores.But(handling => handling with { Solutions = [.. refusals, Stores.Solution(11, accepted: null)] });
        var triggers = Enumerable.Repeat<Trigger[]>([Trigger.ProposeSolution, Trigger.RefuseSolution], 10).SelectMany(round => round);

        Given(complaint, Stores.Moved(complaint, [Trigger.Accept, Trigger.FindTrue, .. triggers]))
            .When(Trigger.ProposeSolution, StoreRoles.Staff, Later).ExpectAccepted(State.SolutionProposed);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void After_a_limit_of_rounds_only_the_store_manager_proposes(int limit, bool staffMay)
    {
        var complaint = Stores.But(handling => handling with { Solutions = [Stores.Solution(1, accepted: false), Stores.Solution(2, accepted: null)] });
        var refused = Given(complaint, Stores.Moved(complaint, Trigger.Accept, Trigger.FindTrue, Trigger.ProposeSolution, Trigger.RefuseSolution))
            .With(StoreService.RoundsBeforeStoreManager, RoundLimit.Of(limit), "GAP-SCS-3.1.5b");

        var outcome = refused.When(Trigger.ProposeSolution, StoreRoles.Staff, Later);
        if (staffMay)
            outcome.ExpectAccepted(State.SolutionProposed);
        else
            outcome.ExpectRefused("scs.complaint.round-is-within-limit", actual: "1", required: "1", clause: "GAP-SCS-3.1.5b");
        refused.When(Trigger.ProposeSolution, StoreRoles.StoreManager, Later).ExpectAccepted(State.SolutionProposed);
    }

    [Fact]
    public void The_supervisors_own_complaints_are_not_answered_by_the_staff()
    {
        var given = Given(Stores.True with { Handler = StoreHandler.Supervisor }, Stores.In(State.Verified));

        given.When(Trigger.ProposeSolution, StoreRoles.Staff, Later).ExpectRefused("scs.complaint.handler-proposes", clause: "SCS-2.2.3");
        given.When(Trigger.ProposeSolution, StoreRoles.Supervisor, Later).ExpectAccepted(State.SolutionProposed);
    }

    [Fact]
    public void The_supervisor_gives_a_complaint_to_one_after_the_other_and_it_stays_where_it_is()
    {
        var toLi = Fired(State.Verified, Trigger.Assign).ExpectAccepted(State.Verified).ExpectOrder(new Notice("Li", "C1", "handle it: The fan is broken."));

        Given(Stores.True with { Assignee = "Wang" }, toLi.Record).When(Trigger.Assign, StoreRoles.Supervisor, Later.AddHours(2))
            .ExpectAccepted(State.Verified).ExpectClauses("SCS-2.2.1", "GAP-SCS-3.1.5g").ExpectOrder(new Notice("Wang", "C1", "handle it: The fan is broken."));
        Fired(State.AcceptedOnHold, Trigger.Assign).ExpectAccepted(State.AcceptedOnHold);
    }

    [Theory]
    [InlineData(State.Accepted, State.AcceptedOnHold)]
    [InlineData(State.Verified, State.VerifiedOnHold)]
    [InlineData(State.SolutionProposed, State.SolutionProposedOnHold)]
    [InlineData(State.InExecution, State.InExecutionOnHold)]
    public void A_complaint_on_hold_comes_back_to_the_stage_in_which_it_was_put_there(State stage, State onHold)
    {
        var held = Fired(stage, Trigger.PutOnHold).ExpectAccepted(onHold).ExpectClauses("GAP-SCS-3.1.5d").ExpectOrder(new Notice("Fan works", "C1", "Supplier"));

        Given(Stores.True, held.Record).When(Trigger.Resume, StoreRoles.Staff, Later.AddHours(1)).ExpectAccepted(stage).ExpectEffects();
    }

    [Fact]
    public void On_hold_something_else_may_be_waited_for_and_what_the_stage_permits_ends_the_hold()
    {
        Given(Stores.True with { Awaited = new Awaited(AwaitedThing.Evidence, "the customer") }, Stores.In(State.AcceptedOnHold))
            .When(Trigger.PutOnHold, StoreRoles.Staff, Later).ExpectAccepted(State.AcceptedOnHold).ExpectOrder(new Notice("the customer", "C1", "Evidence"));
        Fired(State.AcceptedOnHold, Trigger.FindTrue).ExpectAccepted(State.Verified);
        Fired(State.InExecutionOnHold, Trigger.FeedBackResult).ExpectAccepted(State.FedBack);
    }

    [Theory]
    [InlineData(State.FedBack)]
    [InlineData(State.Closed)]
    public void A_complaint_taken_up_again_is_handled_anew_and_what_was_found_before_does_not_count(State over)
    {
        var complaint = Stores.True with { Handlings = [Stores.FoundTrue, new StoreHandling { TakenUpBecause = "broken again" }] };
        var reopened = Given(complaint, Stores.In(over)).When(Trigger.Reopen, StoreRoles.Customer, Later).ExpectAccepted(State.Accepted).ExpectClauses("GAP-SCS-3.1.5e");

        Given(complaint, reopened.Record).When(Trigger.FindTrue, StoreRoles.Staff, Later.AddHours(1))
            .ExpectRefused("scs.complaint.departments-are-asked").ExpectRefused("scs.complaint.is-true", actual: "not found out").ExpectRefused("scs.complaint.has-cause");
    }

    [Fact]
    public void Whether_a_verdict_is_on_the_solution_at_hand_is_looked_at()
    {
        var first = Stores.Solution(1, accepted: null);
        var complaint = Stores.But(handling => handling with { Solutions = [first with { Judgement = Stores.Judged(2) }] });

        Given(complaint, Stores.In(State.Verified)).When(Trigger.ProposeSolution, StoreRoles.Staff, Later)
            .ExpectRefused("scs.complaint.solution-passes", actual: "a verdict on C1/1", clause: "SCS-3.4.3");
    }

    [Fact]
    public void A_solution_that_passed_for_another_complaint_is_none_for_this_one()
    {
        var other = Stores.Decided(1, new SolutionJudgement("C2", 1, servesCustomer: true, isOperable: true, Stores.Monday.AddDays(1), neededBy: null));

        Given(Stores.But(handling => handling with { Solutions = [other] }), Stores.In(State.Verified)).When(Trigger.ProposeSolution, StoreRoles.Staff, Later)
            .ExpectRefused("scs.complaint.solution-passes", actual: "a solution for C2", clause: "SCS-3.4.3");
    }

    [Fact]
    public void A_complaint_that_is_over_is_counted_with_the_cause_that_its_last_handling_found()
    {
        var reviewed = Stores.True with { Handlings = [Stores.FoundTrue, Stores.FoundTrue with { RootCause = "no inspection" }] };
        var clocks = Stores.Lifecycle.Clocks(Stores.In(State.Closed), reviewed, Later);

        StoreService.Closed(reviewed, "goods", "Store 1", clocks).Cause.Should().Be("no inspection");
        StoreService.Closed(Stores.Untrue, "goods", "Store 1", clocks).Cause.Should().Be("the switch was off");
        StoreService.Closed(Stores.Heard, "goods", "Store 1", clocks).Cause.Should().BeNull();
        FluentActions.Invoking(() => StoreService.Closed(reviewed, "", "Store 1", clocks)).Should().Throw<ArgumentException>();
    }

    private static LifecycleScenarioOutcome<StoreComplaint, State, Trigger> Fired(State from, Trigger trigger) =>
        Given(Stores.True, Stores.In(from)).When(trigger, Stores.RoleFor(trigger), Later).ExpectAccepted();

    private static LifecycleScenario<StoreComplaint, State, Trigger> Given(StoreComplaint complaint, LifecycleRecord record) =>
        Stores.Book.Given(StoreService.Complaints, complaint).At(record);
}
