using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerVisits;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitState;
using Trigger = CustomerServiceRules.Procedures.CustomerVisits.CustomerVisitTrigger;

namespace CustomerServiceRules.Scenarios.CustomerVisiting;

public sealed class WayOfAVisitScenarios
{
    private const string Supervisor = "vis.relations-supervisor";

    [Fact]
    public void A_visit_goes_from_its_plan_to_the_end_of_what_it_left_to_do()
    {
        var record = VisitCases.In(State.FollowUpClosed).Record;

        record.History.Select(happened => happened.To).Should().Equal(
            "Drafted", "Approved", "Prepared", "CheckedIn", "Underway", "InformationCollected", "ObjectionsAnswered", "Trained", "ItemsDelivered", "Reported", "FollowUpOpen", "FollowUpClosed");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(
            ["VIS-3u", "VIS-4u", "VIS-5u", "VIS-6u", "VIS-7u", "VIS-8", "VIS-9", "VIS-10", "VIS-11.1", "VIS-11.2", "VIS-11.4", "VIS-12", "VIS-14.1", "OQ-49"]);
    }

    [Fact]
    public void The_supervisor_approves_a_plan_and_the_visitor_is_told_to_prepare() =>
        VisitCases.In(State.Drafted).When(Trigger.Approve).ExpectAccepted(State.Approved)
            .ExpectClauses("GAP-VIS-approval", "VIS-3u", "VIS-8")
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.Prepare, "V1", "wang"));

    [Fact]
    public void The_supervisor_sends_a_plan_back_and_it_is_changed_and_approved()
    {
        VisitCases.In(State.Drafted).When(Trigger.SendBack).ExpectAccepted(State.SentBack).ExpectClauses("GAP-VIS-approval")
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.Redraft, "V1", "wang", "say what the target is"));
        VisitCases.In(State.SentBack).When(Trigger.Redraft).ExpectAccepted(State.Drafted).ExpectClauses("VIS-3u").ExpectEffects();
    }

    [Fact]
    public void A_complete_checklist_makes_a_visit_prepared() =>
        VisitCases.In(State.Approved).When(Trigger.Prepare).ExpectAccepted(State.Prepared).ExpectClauses("VIS-3u", "VIS-4u", "VIS-5u", "VIS-6u", "VIS-7u").ExpectEffects();

    [Fact]
    public void The_visitor_checks_in_at_the_place_and_in_the_time_of_the_plan() =>
        VisitCases.In(State.Prepared).When(Trigger.CheckIn).ExpectAccepted(State.CheckedIn).ExpectClauses("GAP-VIS-check-in").ExpectEffects();

    [Fact]
    public void The_visit_is_under_way_when_the_customer_is_met_and_the_first_facts_are_known() =>
        VisitCases.In(State.CheckedIn).When(Trigger.Begin).ExpectAccepted(State.Underway).ExpectClauses("VIS-9", "VIS-8", "VIS-10").ExpectEffects();

    [Fact]
    public void What_is_found_out_is_recorded_and_possible_customers_go_on_the_list_of_reserves() =>
        VisitCases.In(State.Underway).When(Trigger.CollectInformation).ExpectAccepted(State.InformationCollected).ExpectClauses("VIS-11.1", "VIS-11.2", "VIS-11.4")
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.FileProspects, "V1", Supervisor, "Zhao, next door"));

    [Fact]
    public void Where_there_are_no_possible_customers_none_is_put_on_the_list() =>
        VisitCases.In(State.Underway, VisitCases.Complete with { Findings = VisitCases.Found with { Prospects = [], Credit = new CreditNote(null, null) } })
            .When(Trigger.CollectInformation).ExpectAccepted(State.InformationCollected).ExpectEffects();

    [Fact]
    public void Objections_are_answered_and_a_customer_without_any_is_recorded_as_such()
    {
        VisitCases.In(State.InformationCollected).When(Trigger.AnswerObjections).ExpectAccepted(State.ObjectionsAnswered).ExpectClauses("VIS-12").ExpectEffects();
        VisitCases.In(State.InformationCollected, VisitCases.Complete with { Objections = [] }).When(Trigger.AnswerObjections).ExpectAccepted(State.ObjectionsAnswered);
    }

    [Fact]
    public void The_customer_is_trained() =>
        VisitCases.In(State.ObjectionsAnswered).When(Trigger.Train).ExpectAccepted(State.Trained).ExpectClauses("VIS-14.1", "OQ-49").ExpectEffects();

    [Fact]
    public void A_visit_without_training_goes_on_with_a_finding_to_its_end()
    {
        VisitCases.In(State.ObjectionsAnswered, VisitCases.Untrained).When(Trigger.GoOnWithoutTraining).ExpectAccepted(State.NotTrained)
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.RecordTraining, "V1", Supervisor, "no training: the shop was full"));
        VisitCases.In(State.NotTrained).After(Trigger.DeliverItems, CustomerVisitRoles.RelationsSpecialist, VisitCases.Arrived)
            .When(Trigger.Report).ExpectAccepted(State.Reported);
    }

    [Fact]
    public void What_the_tier_grants_is_delivered_or_refused_by_the_customer()
    {
        var first = VisitCases.Owed.Items[0].Item;
        var refused = VisitCases.Complete.Deliveries.Where(delivery => delivery.Item != first).Append(new ItemDelivery(first, ItemOutcome.RefusedByCustomer));

        VisitCases.In(State.Trained).When(Trigger.DeliverItems).ExpectAccepted(State.ItemsDelivered).ExpectClauses("GAP-VIS-items").ExpectEffects();
        VisitCases.In(State.Trained, VisitCases.Complete with { Deliveries = [.. refused] }).When(Trigger.DeliverItems).ExpectAccepted(State.ItemsDelivered);
        VisitCases.In(State.Trained, VisitCases.Complete with { Deliveries = [], Owed = null }).When(Trigger.DeliverItems).ExpectAccepted(State.ItemsDelivered);
    }

    [Fact]
    public void The_report_goes_to_the_supervisor_and_what_was_learnt_on_the_relation_card()
    {
        var reported = VisitCases.In(State.ItemsDelivered).When(Trigger.Report).ExpectAccepted(State.Reported).ExpectClauses("GAP-VIS-report")
            .ExpectEffects("vis.visit.read-report", "vis.visit.update-relation-card")
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.ReadReport, "V1", Supervisor, "an order for spring"));

        var change = ((Accepted)reported.Outcome).Effects[1].Content.Should().BeOfType<CardChange>().Subject;
        change.Should().BeEquivalentTo(new CardChange("K5", VisitCases.Arrived, "V1",
        [
            new CardNote(CardTopic.Reception, "Chen, buyer, may decide"),
            new CardNote(CardTopic.Needs, "smaller lots; late deliveries"),
            new CardNote(CardTopic.Attitude, "content"),
            new CardNote(CardTopic.Demand, "deliver on Mondays"),
            new CardNote(CardTopic.Credit, "pays later: a new branch"),
        ]));
    }

    [Fact]
    public void What_is_left_to_do_is_given_to_those_who_see_to_it_and_closed_when_it_is_done()
    {
        VisitCases.In(State.Reported).When(Trigger.OpenFollowUp).ExpectAccepted(State.FollowUpOpen).ExpectClauses("GAP-VIS-follow-up")
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.FollowUp, "V1", "li", "a rebate"));
        VisitCases.In(State.FollowUpOpen).When(Trigger.CloseFollowUp).ExpectAccepted(State.FollowUpClosed).ExpectClauses("GAP-VIS-follow-up").ExpectEffects();
    }

    [Fact]
    public void A_visit_that_leaves_nothing_to_do_is_closed_at_once() =>
        VisitCases.In(State.Reported, VisitCases.WithNothingLeft).When(Trigger.CloseFollowUp).ExpectAccepted(State.FollowUpClosed);

    [Theory]
    [InlineData(State.Approved)]
    [InlineData(State.Prepared)]
    public void A_visit_is_put_off_approved_anew_and_made_in_the_other_week(State from)
    {
        var putOff = VisitCases.In(from).When(Trigger.Reschedule).ExpectAccepted(State.Rescheduled).ExpectClauses("GAP-VIS-rescheduled")
            .ExpectEffects("vis.visit.approve-anew", "vis.visit.tell-other-time")
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.ApproveAnew, "V1", Supervisor, "Wang is ill"))
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.TellOtherTime, "V1", "K5", "2026-W11"));
        var later = VisitCases.Arrived.AddDays(7);
        var visit = VisitCases.Complete with { TrackPoint = new TrackPoint(later, VisitCases.Shop), Report = VisitCases.Complete.Report! with { By = "li" } };
        var scenario = VisitCases.In(State.Rescheduled, visit).At(putOff.Record);
        foreach (var trigger in VisitCases.To(State.Reported))
            scenario = scenario.After(trigger, VisitCases.RoleOf(trigger), later);

        scenario.Record.State.Should().Be("Reported");
        CustomerVisits.ContactOf(scenario.Record, visit).Should().Be(new Contact("V1", "K5", ContactWay.Visit, later, "li"));
    }

    [Fact]
    public void The_other_plan_is_sent_back_as_the_first_may_be() =>
        VisitCases.In(State.Rescheduled).When(Trigger.SendBack).ExpectAccepted(State.SentBack).ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.Redraft, "V1", "li", "say what the target is"));

    [Theory]
    [InlineData(State.Approved)]
    [InlineData(State.Prepared)]
    public void A_visit_that_nobody_makes_in_its_time_is_missed_recorded_and_planned_anew(State from) =>
        VisitCases.In(from).When(Trigger.MarkMissed).ExpectAccepted(State.Missed).ExpectClauses("GAP-VIS-missed")
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.RecordFinding, "V1", Supervisor, "wang"))
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.PlanAnew, "V1", "wang", "K5"))
            .ExpectEffects("vis.visit.record-finding", "vis.visit.plan-anew");

    [Theory]
    [InlineData(State.Drafted)]
    [InlineData(State.SentBack)]
    [InlineData(State.Rescheduled)]
    [InlineData(State.Approved)]
    [InlineData(State.Prepared)]
    public void The_supervisor_calls_a_visit_off_before_it_begins_and_the_customer_is_told(State from) =>
        VisitCases.In(from).When(Trigger.Cancel).ExpectAccepted(State.Cancelled).ExpectClauses("GAP-VIS-cancelled")
            .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.TellCancelled, "V1", "K5", "the customer moves"));

    [Theory]
    [InlineData(State.Approved)]
    [InlineData(State.Prepared)]
    [InlineData(State.CheckedIn)]
    [InlineData(State.Underway)]
    [InlineData(State.InformationCollected)]
    [InlineData(State.ObjectionsAnswered)]
    public void A_customer_may_refuse_a_visit_or_break_it_off_and_the_supervisor_decides_on_another(State from)
    {
        foreach (var role in new[] { CustomerVisitRoles.Customer, CustomerVisitRoles.CustomerServiceStaff, CustomerVisitRoles.RelationsSpecialist })
        {
            VisitCases.In(from).When(Trigger.RecordRefusal, role, VisitCases.Arrived).ExpectAccepted(State.RefusedByCustomer).ExpectClauses("GAP-VIS-refused")
                .ExpectOrder(new CustomerVisitOrder(CustomerVisitTask.ConsiderRefusal, "V1", Supervisor, "the owner is away"));
        }
    }
}
