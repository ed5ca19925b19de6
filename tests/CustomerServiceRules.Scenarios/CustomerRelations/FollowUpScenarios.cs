using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpState;
using Trigger = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpTrigger;

namespace CustomerServiceRules.Scenarios.Relations;

public sealed class FollowUpScenarios
{
    private const string Id = "K1/rel.follow-up/2026-03";
    private const string Supervisor = "rel.relations-supervisor";

    [Fact]
    public void A_follow_up_that_finds_a_change_goes_over_a_measure_to_the_card()
    {
        var record = RelationCases.In(State.CardUpdated).Record;

        record.History.Select(happened => happened.To).Should().Equal("Planned", "Contacted", "NeedChangeFound", "MeasureTaken", "CardUpdated");
        record.History.SelectMany(happened => happened.Clauses).Should().Contain(["REL-15", "REL-21.2", "REL-3", "REL-19", "REL-19.1", "REL-19.2", "REL-19.3", "REL-19.4"]);
    }

    [Theory]
    [InlineData(ContactWay.Call)]
    [InlineData(ContactWay.Visit)]
    public void An_old_customer_is_called_or_visited(ContactWay way) =>
        RelationCases.In(State.Planned, RelationCases.Changed with { Made = new FollowUpContact(way, RelationCases.Reached) })
            .When(Trigger.MakeContact).ExpectAccepted(State.Contacted).ExpectClauses("REL-15", "REL-21.2").ExpectEffects();

    [Fact]
    public void A_tour_is_made_in_person()
    {
        var tour = RelationCases.Book.Given(CustomerRelations.FollowUp, RelationCases.Tour).Since(RelationCases.Opens);

        tour.When(Trigger.MakeContact).ExpectAccepted(State.Contacted);
        tour.Now(RelationCases.Tour with { Made = new FollowUpContact(ContactWay.Call, RelationCases.Reached) }).When(Trigger.MakeContact)
            .ExpectRefused("rel.follow-up.way-fits", "Call", "Visit", "REL-21.2");
    }

    [Fact]
    public void What_the_customer_needs_by_now_is_given_to_the_specialist() =>
        RelationCases.In(State.Contacted).When(Trigger.FindNeedChange).ExpectAccepted(State.NeedChangeFound).ExpectClauses("REL-15", "REL-3")
            .ExpectOrder(new RelationOrder(RelationTask.TakeMeasure, Id, "zhou", "smaller lots"));

    [Fact]
    public void Change_and_measure_go_on_the_card()
    {
        var outcome = RelationCases.In(State.NeedChangeFound).When(Trigger.TakeMeasure).ExpectAccepted(State.MeasureTaken).ExpectClauses("REL-15").ExpectEffects("rel.follow-up.write-on-card");

        Change(outcome.Outcome).Should().BeEquivalentTo(new CardChange("K1", RelationCases.Reached, Id,
            [new CardNote(CardTopic.NeedChange, "smaller lots"), new CardNote(CardTopic.Measure, "the lots are split")]));
    }

    [Fact]
    public void Where_nothing_has_changed_the_card_is_confirmed()
    {
        var outcome = RelationCases.In(State.Contacted, RelationCases.Unchanged).When(Trigger.FindNothingChanged).ExpectAccepted(State.NothingChanged).ExpectClauses("GAP-REL-steps");

        Change(outcome.Outcome).Notes.Should().BeEmpty();
        RelationCases.Card.After(Change(outcome.Outcome)).ConfirmedAt.Should().Be(RelationCases.Reached);
    }

    [Theory]
    [InlineData(State.MeasureTaken)]
    [InlineData(State.NothingChanged)]
    public void The_card_is_brought_up_to_date_in_any_case(State from)
    {
        foreach (var role in new[] { CustomerRelationsRoles.RelationsSpecialist, CustomerRelationsRoles.CustomerServiceStaff })
            RelationCases.In(from).When(Trigger.UpdateCard, role, RelationCases.Reached).ExpectAccepted(State.CardUpdated).ExpectClauses("REL-19.3", "REL-19.4", "REL-16", "REL-17", "REL-19", "REL-19.2").ExpectEffects();
    }

    [Fact]
    public void A_key_customer_is_kept_on_a_card_apart()
    {
        var key = RelationCases.Changed with { IsKeyCustomer = true };
        var apart = new RelationCard("K1", RelationCardKind.Key)
        {
            Name = "Chen",
            WorkUnit = "Chen & Sons",
            Post = "owner",
            Address = "7 West Street",
            ReachedBy = "138",
        };

        RelationCases.In(State.MeasureTaken, key).When(Trigger.UpdateCard).ExpectRefused("rel.follow-up.is-the-customers-card", "the ordinary card of K1", "the key card of K1", "REL-19.1");
        RelationCases.In(State.MeasureTaken, key with { Card = apart.After(new CardChange("K1", RelationCases.Reached, Id, [])) }).When(Trigger.UpdateCard).ExpectAccepted(State.CardUpdated);
    }

    [Fact]
    public void A_follow_up_that_nobody_makes_in_its_span_is_missed() =>
        RelationCases.In(State.Planned).When(Trigger.MarkMissed).ExpectAccepted(State.Missed).ExpectClauses("GAP-REL-missed")
            .ExpectOrder(new RelationOrder(RelationTask.RecordFinding, Id, Supervisor, "zhou"));

    [Theory]
    [InlineData(State.Planned)]
    [InlineData(State.Missed)]
    public void The_supervisor_excuses_a_follow_up_that_has_a_ground(State from) =>
        RelationCases.In(from, RelationCases.Excused).When(Trigger.Excuse).ExpectAccepted(State.Excused).ExpectClauses("GAP-REL-period", "GAP-REL-not-made").ExpectEffects();

    [Fact]
    public void The_clock_excuses_it_when_its_span_is_over_and_misses_it_not()
    {
        RelationCases.In(State.Planned, RelationCases.Excused).When(Trigger.Excuse, Role.Clock, RelationCases.Closes.AddSeconds(-1)).ExpectRefused("rel.follow-up.excused-span-is-over");
        RelationCases.In(State.Planned, RelationCases.Excused).When(Trigger.Excuse, Role.Clock, RelationCases.Closes).ExpectAccepted(State.Excused);
        RelationCases.In(State.Planned, RelationCases.Excused).When(Trigger.MarkMissed).ExpectRefused("rel.follow-up.is-not-excused", actual: "the customer travels");
    }

    [Fact]
    public void A_customer_may_refuse_to_be_followed_up()
    {
        foreach (var role in new[] { CustomerRelationsRoles.Customer, CustomerRelationsRoles.RelationsSpecialist })
        {
            RelationCases.In(State.Planned).When(Trigger.RecordRefusal, role, RelationCases.Reached).ExpectAccepted(State.RefusedByCustomer).ExpectClauses("GAP-REL-not-made")
                .ExpectEffects("rel.follow-up.grant-excuse", "rel.follow-up.note-refusal")
                .ExpectOrder(new RelationOrder(RelationTask.NoteRefusal, Id, Supervisor, "no calls, please"));
        }
    }

    [Fact]
    public void The_supervisor_calls_a_follow_up_off() =>
        RelationCases.In(State.Planned).When(Trigger.Cancel).ExpectAccepted(State.Cancelled).ExpectClauses("GAP-REL-not-made").ExpectEffects("rel.follow-up.grant-excuse-of-supervisor");

    [Theory]
    [InlineData("2026-02-28 23:59:59", false)]
    [InlineData("2026-03-01 00:00:00", true)]
    [InlineData("2026-03-31 23:59:00", true)]
    [InlineData("2026-04-01 00:00:00", false)]
    [InlineData("2026-04-01 00:01:00", false)]
    public void A_follow_up_is_made_in_its_span_to_the_last_minute(string at, bool isInSpan)
    {
        var instant = RelationCases.At(at);
        var outcome = RelationCases.In(State.Planned, RelationCases.Changed with { Made = new FollowUpContact(ContactWay.Call, instant) })
            .When(Trigger.MakeContact, CustomerRelationsRoles.RelationsSpecialist, instant);

        _ = isInSpan
            ? outcome.ExpectAccepted(State.Contacted)
            : outcome.ExpectRefused("rel.follow-up.is-in-span", required: "from 2026-03-01T00:00:00+08:00 until 2026-04-01T00:00:00+08:00", clause: "GAP-REL-15");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void The_clock_says_that_a_follow_up_is_missed_from_the_end_of_its_span(int seconds, bool isOver)
    {
        var outcome = RelationCases.In(State.Planned).When(Trigger.MarkMissed, Role.Clock, RelationCases.Closes.AddSeconds(seconds));

        _ = isOver ? outcome.ExpectAccepted(State.Missed) : outcome.ExpectRefused("rel.follow-up.span-is-over", clause: "GAP-REL-missed");
    }

    [Theory]
    [InlineData(-1, ClockStatus.Kept)]
    [InlineData(0, ClockStatus.Kept)]
    [InlineData(1, ClockStatus.Late)]
    public void Where_the_host_states_a_limit_a_clock_runs_until_a_measure_is_taken(int seconds, ClockStatus status)
    {
        var due = RelationCases.Reached.AddHours(24);

        RelationCases.In(State.Contacted).With(CustomerRelations.MeasureWithin, new PromptLimit(TimeLimit.Elapsed(TimeSpan.FromHours(24))), "OURS-1")
            .After(Trigger.FindNeedChange, CustomerRelationsRoles.RelationsSpecialist, RelationCases.Reached)
            .When(Trigger.TakeMeasure, CustomerRelationsRoles.RelationsSpecialist, due.AddSeconds(seconds))
            .ExpectClock(RelationFollowUpLifecycle.MeasureClock, due).ExpectClock(RelationFollowUpLifecycle.MeasureClock, status);
    }

    [Fact]
    public void Where_the_host_states_a_limit_a_clock_runs_until_the_card_is_up_to_date()
    {
        var due = RelationCases.At("2026-03-12 18:00:00");

        RelationCases.In(State.Planned, RelationCases.Unchanged).With(CustomerRelations.CardWithin, new PromptLimit(TimeLimit.WorkingDays(2)), "OURS-1")
            .After(Trigger.MakeContact, CustomerRelationsRoles.RelationsSpecialist, RelationCases.Reached)
            .After(Trigger.FindNothingChanged, CustomerRelationsRoles.RelationsSpecialist, RelationCases.Reached)
            .When(Trigger.UpdateCard, CustomerRelationsRoles.CustomerServiceStaff, due)
            .ExpectClock(RelationFollowUpLifecycle.CardClock, due).ExpectClock(RelationFollowUpLifecycle.CardClock, ClockStatus.Kept);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_refusal_excuses_the_span_until_it_is_over(int seconds, bool accepted)
    {
        var outcome = RelationCases.In(State.Planned).When(Trigger.RecordRefusal, CustomerRelationsRoles.RelationsSpecialist, RelationCases.Closes.AddSeconds(seconds));
        if (accepted)
            outcome.ExpectAccepted(State.RefusedByCustomer);
        else
            outcome.ExpectRefused("rel.follow-up.span-is-not-over", clause: "GAP-REL-missed");
    }

    [Fact]
    public void Without_limits_no_clock_runs() =>
        RelationCases.Lifecycle.Clocks(RelationCases.In(State.NeedChangeFound).Record, RelationCases.Changed, RelationCases.Reached.AddYears(1)).Should().BeEmpty();

    private static CardChange Change(LifecycleOutcome outcome) => ((Accepted)outcome).Effects[0].Content.Should().BeOfType<CardChange>().Subject;
}
