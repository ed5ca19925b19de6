using System.Globalization;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpState;
using Trigger = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpTrigger;

namespace CustomerServiceRules.Scenarios.Relations;

public sealed class DutyScenarios
{
    private static readonly ContactDuty FollowUp = new("rel.follow-up", ContactRhythm.Months(1), 1, "rel.relations-specialist", ContactWay.Visit, ContactWay.Call);

    private static readonly ContactDuty Tour = new("rel.tour", ContactRhythm.Weeks(2), 1, "rel.relations-specialist", ContactWay.Visit);

    [Theory]
    [InlineData(RelationKind.Direct, 1)]
    [InlineData(RelationKind.Indirect, 1)]
    [InlineData(RelationKind.Potential, 7)]
    public void An_old_customer_is_followed_up_and_toured(RelationKind kind, int purchases) =>
        Given(kind, purchases).When(CustomerRelations.Duties).ExpectExactly(FollowUp, Tour)
            .ExpectClauses("REL-15", "GAP-REL-15", "GAP-REL-old", "OURS-1", "REL-21.2", "GAP-REL-21.2", "REL-2", "REL-4u", "OURS-2");

    [Theory]
    [InlineData(RelationKind.Direct)]
    [InlineData(RelationKind.Indirect)]
    [InlineData(RelationKind.Potential)]
    public void Who_has_never_bought_is_toured_and_not_followed_up(RelationKind kind) =>
        Given(kind, 0).When(CustomerRelations.Duties).ExpectExactly(Tour)
            .ExpectWhyNot("rel.duties.follow-up-of-old-customers", actual: "0", required: "1", clause: "REL-15");

    [Fact]
    public void Of_a_customer_of_whom_nothing_is_known_nothing_is_owed() =>
        RelationCases.Book.Given("K1").AsOf(RelationCases.Opens).When(CustomerRelations.Duties).ExpectUndecided()
            .ExpectWhyNot("rel.duties.follow-up-of-old-customers", clause: "REL-15").ExpectWhyNot("rel.duties.tour-of-every-customer", clause: "REL-21.2");

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_host_says_from_how_many_purchases_on_a_customer_is_an_old_one(int purchases, bool isOld)
    {
        var outcome = Given(RelationKind.Direct, purchases).With(CustomerRelations.OldCustomerFrom, 3, "GAP-REL-old").When(CustomerRelations.Duties);

        _ = isOld ? outcome.ExpectExactly(FollowUp, Tour) : outcome.ExpectExactly(Tour);
    }

    [Fact]
    public void Without_the_two_rhythms_the_procedure_does_not_compose_and_both_are_named()
    {
        var problems = FluentActions.Invoking(() => Rulebook.Compose(new CustomerRelationsModule())).Should().Throw<RulebookCompositionException>().Which.Problems;

        problems.Select(problem => (problem.Kind, problem.Name)).Should().BeEquivalentTo(
        [
            (CompositionProblemKind.MissingValue, "rel.duties.follow-up-every"),
            (CompositionProblemKind.MissingValue, "rel.duties.tour-every"),
        ]);
        problems.Select(problem => problem.Message).Should().Contain(message => message.Contains("GAP-REL-15", StringComparison.Ordinal)).And.Contain(message => message.Contains("GAP-REL-21.2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("P6D from the start", false)]
    [InlineData("P7D from the start", true)]
    [InlineData("P1W", true)]
    [InlineData("P1M", true)]
    [InlineData("once within 48 hours", false)]
    public void A_tour_has_a_span_in_which_its_day_can_be_irregular(string rhythm, bool isAllowed) =>
        CustomerRelations.TourEvery.Allowed!.Contains(ContactRhythm.Parse(rhythm, CultureInfo.InvariantCulture)).Should().Be(isAllowed);

    [Theory]
    [InlineData("P1D from the start", true)]
    [InlineData("once within 48 hours", false)]
    public void A_follow_up_recurs(string rhythm, bool isAllowed) =>
        CustomerRelations.FollowUpEvery.Allowed!.Contains(ContactRhythm.Parse(rhythm, CultureInfo.InvariantCulture)).Should().Be(isAllowed);

    [Fact]
    public void A_record_of_another_follow_up_is_no_contact_of_this_one() =>
        FluentActions.Invoking(() => CustomerRelations.ContactOf(RelationCases.Book.Rulebook.Lifecycle(CustomerRelations.FollowUp).Start("another", RelationCases.In(State.Planned).Record.History.First().At), RelationCases.Changed))
            .Should().Throw<ArgumentException>().WithMessage($"*on another*on {RelationCases.Changed.Id}*");

    [Theory]
    [InlineData(State.Planned, ObligationState.Open)]
    [InlineData(State.Contacted, ObligationState.Met)]
    [InlineData(State.CardUpdated, ObligationState.Met)]
    [InlineData(State.Missed, ObligationState.Missed)]
    [InlineData(State.RefusedByCustomer, ObligationState.Excused)]
    [InlineData(State.Cancelled, ObligationState.Excused)]
    public void Ledger_and_lifecycle_say_the_same_of_a_follow_up(State state, ObligationState expected)
    {
        var record = RelationCases.In(state).Record;
        var contact = CustomerRelations.ContactOf(record, RelationCases.Changed);
        var served = RelationCases.Served();
        if (state is State.RefusedByCustomer or State.Cancelled)
        {
            var trigger = state == State.Cancelled ? Trigger.Cancel : Trigger.RecordRefusal;
            var outcome = (Accepted)RelationCases.In(State.Planned).When(trigger).Outcome;
            served = served with { Excuses = [(ContactExcuse)outcome.Effects[0].Content] };
        }

        var owed = RelationCases.Schedule.Owed(served, RelationCases.March, RelationCases.March.AddDays(1)).Where(one => one.Duty.Id == CustomerRelations.FollowUpDuty);
        var asOf = expected == ObligationState.Open ? RelationCases.Reached : RelationCases.Closes;
        var result = RelationCases.Schedule.Settle(owed, contact is null ? [] : [contact], asOf).Results.Single();

        (result.State, result.MetBy).Should().Be((expected, contact));
    }

    [Fact]
    public void Every_clause_is_carried_or_said_not_to_be()
    {
        var coverage = RelationCases.Rulebook.Catalogue.Coverage.Where(entry => entry.Document == "REL").ToList();

        coverage.Where(entry => !entry.IsCarried && entry.WhyNot is null).Should().BeEmpty();
        coverage.Where(entry => entry is { IsCarried: true, Clause.IsDefault: false }).Select(entry => entry.Clause.Id).Should().Equal(
            "REL-2", "REL-3", "REL-4u", "REL-6u", "REL-11", "REL-12", "REL-13", "REL-15", "REL-16", "REL-17", "REL-19", "REL-19.1", "REL-19.2", "REL-19.3", "REL-19.4", "REL-21.2");
        coverage.Should().HaveCount(30 + 11 + 3);
    }

    private static Scenario Given(RelationKind kind, int purchases) => RelationCases.Book.Given(new CustomerRelation("K1", kind, purchases)).AsOf(RelationCases.Opens);
}
