using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.CustomerRelations;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpState;
using Trigger = CustomerServiceRules.Procedures.CustomerRelations.RelationFollowUpTrigger;

namespace CustomerServiceRules.Scenarios.Relations;

public sealed class RefusedFollowUpScenarios
{
    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.Planned] = [Trigger.MakeContact, Trigger.MarkMissed, Trigger.Excuse, Trigger.RecordRefusal, Trigger.Cancel],
        [State.Contacted] = [Trigger.FindNeedChange, Trigger.FindNothingChanged],
        [State.NeedChangeFound] = [Trigger.TakeMeasure],
        [State.NothingChanged] = [Trigger.UpdateCard],
        [State.MeasureTaken] = [Trigger.UpdateCard],
        [State.CardUpdated] = [],
        [State.Missed] = [Trigger.Excuse],
        [State.Excused] = [],
        [State.RefusedByCustomer] = [],
        [State.Cancelled] = [],
    };

    public static TheoryData<State> States => [.. Known.Keys];

    /// <summary>What a trigger demands, what is found and what would be needed where it is not met, and the follow-up that has everything else.</summary>
    public static TheoryData<State, Trigger, string, string, string?, string?, RelationFollowUp> Demands()
    {
        var all = RelationCases.Changed;
        var card = RelationCases.Card;
        const string SinceReached = "from 2026-03-10T15:00:00+08:00 on";
        return new TheoryData<State, Trigger, string, string, string?, string?, RelationFollowUp>
        {
            { State.Planned, Trigger.MakeContact, "has-staff", "REL-15", null, null, all with { Staff = null } },
            { State.Planned, Trigger.MakeContact, "is-made", "REL-15", "never", null, all with { Made = null } },
            { State.Planned, Trigger.MakeContact, "is-made", "REL-15", "2026-03-10T15:00:01+08:00", "at the latest 2026-03-10T15:00:00+08:00", all with { Made = new FollowUpContact(ContactWay.Call, RelationCases.Reached.AddSeconds(1)) } },
            { State.Planned, Trigger.MakeContact, "way-fits", "REL-15", "Message", "Visit or Call", all with { Made = new FollowUpContact(ContactWay.Message, RelationCases.Reached) } },
            { State.Planned, Trigger.RecordRefusal, "has-reason-of-refusal", "GAP-REL-not-made", null, null, all with { RefusedBecause = "" } },
            { State.Planned, Trigger.Cancel, "has-reason-to-cancel", "GAP-REL-not-made", null, null, all with { CancelledBecause = null } },
            { State.Planned, Trigger.Excuse, "is-excused", "GAP-REL-period", null, null, all },
            { State.Missed, Trigger.Excuse, "is-excused", "GAP-REL-not-made", null, null, all },
            { State.Contacted, Trigger.FindNeedChange, "has-need-change", "REL-15", "no change", null, RelationCases.Unchanged },
            { State.Contacted, Trigger.FindNeedChange, "has-need-change", "REL-3", "nobody has asked", null, all with { NeedsHaveChanged = null } },
            { State.Contacted, Trigger.FindNeedChange, "has-need-change", "REL-15", "a change of which nobody says what it is", null, all with { NeedChange = " " } },
            { State.Contacted, Trigger.FindNothingChanged, "has-no-need-change", "GAP-REL-steps", "a change", null, all },
            { State.Contacted, Trigger.FindNothingChanged, "has-no-need-change", "GAP-REL-steps", "nobody has asked", null, all with { NeedsHaveChanged = null } },
            { State.NeedChangeFound, Trigger.TakeMeasure, "has-measure", "REL-15", null, null, all with { Measure = null } },
            { State.MeasureTaken, Trigger.UpdateCard, "is-the-customers-card", "REL-19", "no card", "the ordinary card of K1", all with { Card = null } },
            { State.MeasureTaken, Trigger.UpdateCard, "is-the-customers-card", "REL-19", "the ordinary card of K2", "the ordinary card of K1", all with { Card = Filled(new RelationCard("K2", RelationCardKind.Ordinary)) } },
            { State.NothingChanged, Trigger.UpdateCard, "is-the-customers-card", "REL-19.1", "the key card of K1", "the ordinary card of K1", all with { Card = Filled(new RelationCard("K1", RelationCardKind.Key)) } },
            { State.MeasureTaken, Trigger.UpdateCard, "card-is-accurate", "REL-19", "without work unit, how to be reached", null, all with { Card = card with { WorkUnit = null, ReachedBy = " " } } },
            { State.MeasureTaken, Trigger.UpdateCard, "card-is-valid", "REL-19.2", "2026-03-10T14:59:59+08:00", SinceReached, all with { Card = card with { ConfirmedAt = RelationCases.Reached.AddSeconds(-1) } } },
            { State.MeasureTaken, Trigger.UpdateCard, "card-is-valid", "REL-19.2", "never", SinceReached, all with { Card = card with { ConfirmedAt = null } } },
            { State.MeasureTaken, Trigger.UpdateCard, "card-is-timely", "REL-19.3", "2026-03-10T14:59:59+08:00", SinceReached, all with { Card = card with { UpdatedAt = RelationCases.Reached.AddSeconds(-1) } } },
            { State.NothingChanged, Trigger.UpdateCard, "card-is-timely", "REL-19.4", "never", SinceReached, RelationCases.Unchanged with { Card = card with { UpdatedAt = null } } },
        };
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_that_is_not_met_is_named_with_its_clause_and_nothing_else_is(State state, Trigger trigger, string demand, string clause, string? actual, string? required, RelationFollowUp followUp) =>
        RelationCases.In(state, followUp).When(trigger).ExpectRefused($"rel.follow-up.{demand}", actual, required, clause)
            .Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    [Fact]
    public void The_table_has_every_state() => Known.Keys.Should().BeEquivalentTo(Enum.GetValues<State>());

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_refuses_every_trigger_that_it_does_not_know_and_names_those_it_knows_with_their_clauses(State state)
    {
        foreach (var trigger in Enum.GetValues<Trigger>().Except(Known[state]))
        {
            RelationCases.In(state).When(trigger).ExpectNotPermitted().Outcome.Should().BeOfType<NotPermitted>().Subject.MustCite(RelationCases.Lifecycle.Description)
                .Permitted.Select(known => known.Name).Should().BeEquivalentTo(Known[state].Select(known => known.ToString()), $"{trigger} in {state}");
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_trigger_that_the_state_knows_is_refused_to_everybody_but_those_who_may_fire_it(State state)
    {
        Role[] all =
        [
            CustomerRelationsRoles.RelationsSupervisor, CustomerRelationsRoles.RelationsSpecialist, CustomerRelationsRoles.CustomerServiceStaff, CustomerRelationsRoles.Customer, Role.Clock,
        ];
        foreach (var trigger in Known[state])
        {
            var may = RelationCases.Lifecycle.Description.Triggers.Single(known => known.Name == trigger.ToString());
            foreach (var role in all.Except(may.Roles))
                RelationCases.In(state).When(trigger, role, RelationCases.Closes).ExpectRefused(trigger.ToString(), actual: role.Id, clause: may.Clauses[0]);
        }
    }

    [Fact]
    public void Follow_ups_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(CustomerRelations.FollowUp, new CustomerRelationsModule(), new OurRhythms())
            .WithCalendar(CalendarBook.Organisation, RelationCases.Calendar)
            .Samples(RelationCases.Changed, RelationCases.Unchanged, RelationCases.Excused, RelationCases.Tour, new RelationFollowUp(RelationCases.Changed.Obligation))
            .StartingAt(RelationCases.Reached)
            .Verify()
            .NotWalked.Should().ContainSingle("a follow-up that is missed has no ground by then; it is granted later").Which.Should().StartWith("Missed/Excuse/Excused");

    [Fact]
    public void An_obligation_of_another_duty_is_no_follow_up()
    {
        var duty = new ContactDuty("ours.call", ContactRhythm.Weeks(1), 1, "ours.agent", ContactWay.Call);
        var customer = RelationCases.Served() with { Duties = [DutySpell.Stated(duty, ["OURS-1"], RelationCases.March)] };

        FluentActions.Invoking(() => new RelationFollowUp(RelationCases.Schedule.Owed(customer, RelationCases.March, RelationCases.March.AddDays(7))[0]))
            .Should().Throw<ArgumentException>().WithMessage("*ours.call*rel.follow-up*rel.tour*");
    }

    private static RelationCard Filled(RelationCard card) => card with
    {
        Name = RelationCases.Card.Name,
        WorkUnit = RelationCases.Card.WorkUnit,
        Post = RelationCases.Card.Post,
        Address = RelationCases.Card.Address,
        ReachedBy = RelationCases.Card.ReachedBy,
        ConfirmedAt = RelationCases.Reached,
        UpdatedAt = RelationCases.Reached,
    };
}
