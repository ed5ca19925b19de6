using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSingleVisits;

public sealed class LedgerAgreementScenarios
{
    private static readonly DateOnly Monday = new(2026, 7, 6);

    [Theory]
    [InlineData(State.Due, ObligationState.Open)]
    [InlineData(State.Planned, ObligationState.Open)]
    [InlineData(State.CheckedIn, ObligationState.Met)]
    [InlineData(State.Done, ObligationState.Met)]
    [InlineData(State.Missed, ObligationState.Missed)]
    [InlineData(State.SanctionCase, ObligationState.Missed)]
    public void Ledger_and_lifecycle_say_the_same_of_a_visit(State state, ObligationState expected)
    {
        var record = SingleVisitCases.In(state).Record;
        var contact = TobaccoRetail.ContactOf(record, SingleVisitCases.ToA);

        var asOf = state is State.Missed or State.SanctionCase ? SingleVisitCases.WeekEnd : SingleVisitCases.Arrived;
        var result = SingleVisitCases.Schedule.Settle([SingleVisitCases.ToA.Obligation], Listed(contact), asOf).Results.Single();

        (result.State, result.MetBy).Should().Be((expected, contact));
        result.IsInTime.Should().Be(expected == ObligationState.Met);
    }

    [Theory]
    [InlineData("2026-07-08 10:05:00", Trigger.CheckIn, true)]
    [InlineData("2026-07-08 10:30:00", Trigger.CheckInOutOfTime, false)]
    [InlineData("2026-07-12 23:59:00", Trigger.CheckInOutOfTime, false)]
    public void What_is_a_finding_to_the_lifecycle_is_one_to_the_ledger(string at, Trigger trigger, bool isInTime)
    {
        var visit = SingleVisitCases.ToA.CheckedInAt(at);
        var record = SingleVisitCases.In(State.Planned, visit).When(trigger, TobaccoRoles.CustomerManager, SingleVisitCases.At(at)).ExpectAccepted(State.CheckedIn).Record;

        var ledger = SingleVisitCases.Schedule.Settle([visit.Obligation], Listed(TobaccoRetail.ContactOf(record, visit)), SingleVisitCases.WeekEnd);

        ledger.Results.Single().IsInTime.Should().Be(isInTime);
        ledger.Findings.Select(finding => finding.Kind).Should().Equal(isInTime ? [] : [ContactFault.NotInTime]);
    }

    [Theory]
    [InlineData(State.Due)]
    [InlineData(State.CheckedIn)]
    public void The_excuse_that_a_refusal_orders_excuses_the_period_in_the_ledger(State from)
    {
        var outcome = SingleVisitCases.In(from).When(Trigger.RecordRefusal).ExpectAccepted(State.RefusedByCustomer);
        var excuse = (ContactExcuse)((Accepted)outcome.Outcome).Effects[0].Content;

        var owed = SingleVisitCases.Schedule.Owed(SingleVisitCases.Served(CustomerTier.A) with { Excuses = [excuse] }, Monday, Monday.AddDays(1));
        var result = SingleVisitCases.Schedule.Settle(owed, Listed(TobaccoRetail.ContactOf(outcome.Record, SingleVisitCases.ToA)), SingleVisitCases.WeekEnd).Results.Single();

        (result.State, result.Excusal!.Ground).Should().Be((ObligationState.Excused, ExcuseGround.Granted));
    }

    [Fact]
    public void A_visit_to_a_customer_that_left_is_called_off_and_excused()
    {
        var owed = SingleVisitCases.Schedule.Owed(SingleVisitCases.Served(CustomerTier.A) with { Left = new DateOnly(2026, 7, 10) }, Monday, Monday.AddDays(1));
        var visit = SingleVisitCases.Of(owed[0], CustomerTier.A);

        var record = SingleVisitCases.In(State.Due, visit).When(Trigger.Cancel).ExpectAccepted(State.Cancelled).Record;
        var result = SingleVisitCases.Schedule.Settle(owed, Listed(TobaccoRetail.ContactOf(record, visit)), SingleVisitCases.WeekEnd).Results.Single();

        (result.State, result.Excusal!.Ground).Should().Be((ObligationState.Excused, ExcuseGround.ServiceEnded));
    }

    [Fact]
    public void A_visit_to_a_customer_that_leaves_when_the_week_is_over_is_missed_in_both()
    {
        var left = new DateOnly(2026, 7, 13);
        var owed = SingleVisitCases.Schedule.Owed(SingleVisitCases.Served(CustomerTier.A) with { Left = left }, Monday, Monday.AddDays(1));
        var visit = SingleVisitCases.Of(owed[0], CustomerTier.A) with { CustomerLeft = left };

        SingleVisitCases.In(State.Due, visit).When(Trigger.Cancel).ExpectRefused("tob.visit.customer-has-left", "2026-07-13", "at the latest 2026-07-12", "GAP-TOB-13b-CUT");
        SingleVisitCases.In(State.Due, visit).When(Trigger.MarkMissed).ExpectAccepted(State.Missed);
        SingleVisitCases.Schedule.Settle(owed, [], SingleVisitCases.WeekEnd).Missed.Should().Be(1);
    }

    [Fact]
    public void A_week_without_working_days_is_excused_by_the_clock_and_in_the_ledger()
    {
        // A shop that is raised from C to A on National Day: the rest of that week holds no working day.
        var from = new DateOnly(2026, 10, 1);
        var weekly = SingleVisitCases.Served(CustomerTier.A);
        var owed = SingleVisitCases.Schedule.Owed(weekly with { Duties = [DutySpell.Stated(weekly.Duties[0].Duty, weekly.Duties[0].Clauses, from)] }, from, from.AddDays(1));
        var visit = new TobaccoVisit(owed[0]);
        var record = SingleVisitCases.Book.Given(TobaccoRetail.Visit, visit).At(SingleVisitCases.Lifecycle.Start(visit.Id.Value, SingleVisitCases.At("2026-10-01 00:00:00")))
            .When(Trigger.Excuse, Role.Clock, SingleVisitCases.At("2026-10-05 00:00:00")).ExpectAccepted(State.Excused).ExpectClauses("GAP-TOB-13b-WINDOW").Record;

        var result = SingleVisitCases.Schedule.Settle(owed, Listed(TobaccoRetail.ContactOf(record, visit)), SingleVisitCases.At("2026-10-05 00:00:00")).Results.Single();

        (result.State, result.Excusal!.Ground, visit.Excusal!.Ground).Should().Be((ObligationState.Excused, ExcuseGround.NoWorkingDay, ExcuseGround.NoWorkingDay));
    }

    [Fact]
    public void A_visit_that_is_made_though_it_is_excused_counts_in_both()
    {
        var record = SingleVisitCases.In(State.Planned, SingleVisitCases.Excused).When(Trigger.CheckIn).ExpectAccepted(State.CheckedIn).Record;
        var excuse = new ContactExcuse(Monday, Monday.AddDays(7), "the shop is being rebuilt", "GAP-TOB-13b-EXCUSE");
        var owed = SingleVisitCases.Schedule.Owed(SingleVisitCases.Served(CustomerTier.A) with { Excuses = [excuse] }, Monday, Monday.AddDays(1));

        SingleVisitCases.Schedule.Settle(owed, Listed(TobaccoRetail.ContactOf(record, SingleVisitCases.Excused)), SingleVisitCases.WeekEnd).Met.Should().Be(1);
    }

    [Fact]
    public void A_record_of_another_lifecycle_is_no_visit()
    {
        var other = SingleVisitCases.Rulebook.Lifecycle(TobaccoRetail.Onboarding).Start("K1", SingleVisitCases.Monday);

        FluentActions.Invoking(() => TobaccoRetail.ContactOf(other, SingleVisitCases.ToA)).Should().Throw<ArgumentException>().WithMessage("*tob.onboarding*tob.visit*");

        var another = SingleVisitCases.Rulebook.Lifecycle(TobaccoRetail.Visit).Start("another", SingleVisitCases.Monday);
        FluentActions.Invoking(() => TobaccoRetail.ContactOf(another, SingleVisitCases.ToA)).Should().Throw<ArgumentException>().WithMessage($"*tob.visit on another*tob.visit on {SingleVisitCases.ToA.Id}*");
    }

    private static IEnumerable<Contact> Listed(Contact? contact) => contact is null ? [] : [contact];
}
