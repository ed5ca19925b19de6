using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSingleVisits;

public sealed class WayOfASingleVisitScenarios
{
    [Fact]
    public void A_visit_goes_from_due_to_done()
    {
        var record = SingleVisitCases.In(State.Done).Record;

        record.History.Select(happened => happened.To).Should().Equal("Due", "Planned", "CheckedIn", "Done");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(["TOB-13b.2", "TOB-13b.3", "TOB-19.A1", "TOB-19.C1", "TOB-20"]);
    }

    [Fact]
    public void A_time_is_set_which_for_A_is_the_agreed_one() =>
        SingleVisitCases.In(State.Due).When(Trigger.Plan).ExpectAccepted(State.Planned).ExpectClauses("GAP-TOB-3.2.1-2", "TOB-13b.2", "GAP-TOB-13b.2").ExpectEffects();

    [Fact]
    public void A_visit_is_put_off_with_a_reason_within_its_period_and_the_customer_is_told() =>
        SingleVisitCases.In(State.Planned).When(Trigger.PutOff).ExpectAccepted(State.Planned).ExpectClauses("GAP-TOB-3.2.1-OFF")
            .ExpectOrder(new TobaccoVisitOrder(TobaccoVisitTask.TellOtherTime, "K1/tob.visit/2026-W28", "K1", "2026-07-09 10:00")).ExpectEffects("tob.visit.tell-other-time");

    [Fact]
    public void The_customer_manager_checks_in_at_the_shop_at_the_agreed_time() =>
        SingleVisitCases.In(State.Planned).When(Trigger.CheckIn).ExpectAccepted(State.CheckedIn).ExpectClauses("TOB-20", "TOB-13b.2", "GAP-TOB-3.2.1-3", "GAP-TOB-20").ExpectEffects();

    [Fact]
    public void A_visit_out_of_its_agreed_time_is_made_and_is_a_finding() =>
        SingleVisitCases.In(State.Planned, SingleVisitCases.ToA.CheckedInAt("2026-07-07 10:05:00")).When(Trigger.CheckInOutOfTime).ExpectAccepted(State.CheckedIn)
            .ExpectClauses("TOB-20", "TOB-26.1", "GAP-TOB-3.2.1-TIME")
            .ExpectOrder(new TobaccoVisitOrder(TobaccoVisitTask.RecordOutOfTime, "K1/tob.visit/2026-W28", "tob.unit", "m1"));

    [Fact]
    public void A_visit_is_done_when_what_the_tier_grants_is_delivered_and_demands_are_passed_on()
    {
        SingleVisitCases.In(State.CheckedIn).When(Trigger.Finish).ExpectAccepted(State.Done).ExpectClauses("TOB-19.A1", "TOB-19.A2", "TOB-19.B1", "TOB-19.B2", "TOB-19.C1", "TOB-19.C2", "GAP-TOB-3.2.1-4")
            .ExpectOrder(new TobaccoVisitOrder(TobaccoVisitTask.PassOnDemands, "K1/tob.visit/2026-W28", "tob.unit", "more of the blue ones"));
        SingleVisitCases.In(State.CheckedIn, SingleVisitCases.ToA with { Demands = [] }).When(Trigger.Finish).ExpectAccepted(State.Done).ExpectEffects();
    }

    [Fact]
    public void A_service_that_the_customer_does_not_want_is_no_hindrance()
    {
        var refused = SingleVisitCases.ToA.Deliveries.Select(delivery => new ItemDelivery(delivery.Item, ItemOutcome.RefusedByCustomer));

        SingleVisitCases.In(State.CheckedIn, SingleVisitCases.ToA with { Deliveries = [.. refused] }).When(Trigger.Finish).ExpectAccepted(State.Done);
    }

    [Theory]
    [InlineData(State.Due)]
    [InlineData(State.Planned)]
    public void A_visit_that_nobody_made_in_its_period_is_missed_and_recorded(State from) =>
        SingleVisitCases.In(from).When(Trigger.MarkMissed).ExpectAccepted(State.Missed).ExpectClauses("TOB-26.1")
            .ExpectOrder(new TobaccoVisitOrder(TobaccoVisitTask.RecordMissed, "K1/tob.visit/2026-W28", "tob.unit", "m1")).ExpectEffects("tob.visit.record-missed");

    [Theory]
    [InlineData(1, SanctionGround.VisitNotInTime)]
    [InlineData(3, SanctionGround.LongTermNonVisiting)]
    public void A_missed_visit_with_a_finding_of_supervision_goes_on_as_a_sanction_matter(int missedInARow, SanctionGround ground)
    {
        var visit = SingleVisitCases.ToA with { Failing = SingleVisitCases.Failing("K1/tob.visit/2026-W28", missedInARow) };
        var outcome = SingleVisitCases.In(State.Missed, visit).When(Trigger.HandToSanction).ExpectAccepted(State.SanctionCase).ExpectClauses("TOB-26.1", "TOB-26.4").ExpectEffects("tob.visit.open-sanction-matter");

        var matter = ((Accepted)outcome.Outcome).Effects[0].Content.Should().BeOfType<SanctionMatter>().Subject;
        matter.Fault.Should().Be(new StaffFault("m1", "Wolong", ground));
        SingleVisitCases.Book.Given(TobaccoRetail.SanctionMatters, matter with { Facts = "nobody came, the shop says" }).Since(SingleVisitCases.WeekEnd)
            .When(SanctionTrigger.ConfirmFacts, TobaccoRoles.ComplaintAssessmentCentre, SingleVisitCases.WeekEnd).ExpectAccepted(SanctionState.FactsConfirmed);
    }

    [Theory]
    [InlineData(State.Due)]
    [InlineData(State.Planned)]
    [InlineData(State.Missed)]
    public void The_unit_excuses_a_visit_that_has_a_ground_and_a_missed_one_too(State from) =>
        SingleVisitCases.In(from, SingleVisitCases.Excused).When(Trigger.Excuse).ExpectAccepted(State.Excused).ExpectClauses("GAP-TOB-13b-EXCUSE").ExpectEffects();

    [Theory]
    [InlineData(State.Due)]
    [InlineData(State.Planned)]
    public void The_clock_excuses_a_visit_with_a_ground_when_its_period_is_over_and_misses_it_not(State from)
    {
        SingleVisitCases.In(from, SingleVisitCases.Excused).When(Trigger.Excuse, Role.Clock, SingleVisitCases.WeekEnd.AddSeconds(-1)).ExpectRefused("tob.visit.excused-period-is-over");
        SingleVisitCases.In(from, SingleVisitCases.Excused).When(Trigger.Excuse, Role.Clock, SingleVisitCases.WeekEnd).ExpectAccepted(State.Excused);
        SingleVisitCases.In(from, SingleVisitCases.Excused).When(Trigger.MarkMissed).ExpectRefused("tob.visit.is-not-excused", actual: "the shop is being rebuilt", clause: "GAP-TOB-13b-EXCUSE");
    }

    [Theory]
    [InlineData(State.Due)]
    [InlineData(State.Planned)]
    [InlineData(State.CheckedIn)]
    public void A_customer_may_refuse_a_visit_and_the_period_is_excused(State from)
    {
        foreach (var role in new[] { TobaccoRoles.Customer, TobaccoRoles.CustomerManager })
        {
            var outcome = SingleVisitCases.In(from).When(Trigger.RecordRefusal, role, SingleVisitCases.Arrived).ExpectAccepted(State.RefusedByCustomer).ExpectClauses("GAP-TOB-3.2.1-REFUSED")
                .ExpectEffects("tob.visit.grant-excuse", "tob.visit.note-refusal")
                .ExpectOrder(new TobaccoVisitOrder(TobaccoVisitTask.NoteRefusal, "K1/tob.visit/2026-W28", "tob.unit", "the owner is away"));

            var excuse = ((Accepted)outcome.Outcome).Effects[0].Content.Should().BeOfType<ContactExcuse>().Subject;
            (excuse.From, excuse.Until, excuse.Reason, excuse.Duty).Should().Be((new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 13), "the owner is away", "tob.visit"));
            excuse.Clauses.Should().Equal("GAP-TOB-3.2.1-REFUSED", "GAP-TOB-13b-EXCUSE");
        }
    }

    [Theory]
    [InlineData(State.Due)]
    [InlineData(State.Planned)]
    public void A_visit_to_a_customer_that_leaves_is_called_off(State from)
    {
        foreach (var role in new[] { TobaccoRoles.Unit, TobaccoRoles.CustomerManager })
            SingleVisitCases.In(from).When(Trigger.Cancel, role, SingleVisitCases.Monday).ExpectAccepted(State.Cancelled).ExpectClauses("GAP-TOB-13b-CUT").ExpectEffects();
    }

    [Theory]
    [InlineData(CustomerTier.A, 10)]
    [InlineData(CustomerTier.B, 9)]
    [InlineData(CustomerTier.C, 7)]
    public void Of_what_a_tier_grants_the_services_at_the_shop_are_delivered_at_a_visit(CustomerTier tier, int items)
    {
        var owed = SingleVisitCases.Items(tier);

        owed.Items.Should().HaveCount(items).And.OnlyContain(item => item.Clauses[0].StartsWith($"TOB-19.{tier}1", StringComparison.Ordinal));
        owed.Items.Select(item => item.Item).Should().NotContain([TobaccoServices.DeliveryService.Id, TobaccoServices.WeeklyVisit.Id, TobaccoServices.BirthdayWishes.Id]);
    }
}
