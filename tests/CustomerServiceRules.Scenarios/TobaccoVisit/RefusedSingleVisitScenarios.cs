using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Testing;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSingleVisits;

public sealed class RefusedSingleVisitScenarios
{
    private static readonly Dictionary<State, Trigger[]> Known = new()
    {
        [State.Due] = [Trigger.Plan, Trigger.MarkMissed, Trigger.Excuse, Trigger.RecordRefusal, Trigger.Cancel],
        [State.Planned] = [Trigger.PutOff, Trigger.CheckIn, Trigger.CheckInOutOfTime, Trigger.MarkMissed, Trigger.Excuse, Trigger.RecordRefusal, Trigger.Cancel],
        [State.CheckedIn] = [Trigger.Finish, Trigger.RecordRefusal],
        [State.Done] = [],
        [State.Missed] = [Trigger.HandToSanction, Trigger.Excuse],
        [State.SanctionCase] = [],
        [State.Excused] = [],
        [State.RefusedByCustomer] = [],
        [State.Cancelled] = [],
    };

    public static TheoryData<State> States => [.. Known.Keys];

    /// <summary>What a trigger demands, what is found and what would be needed where it is not met, and the visit that has everything else.</summary>
    public static TheoryData<State, Trigger, string, string, string?, string?, TobaccoVisit> Demands()
    {
        var all = SingleVisitCases.ToA;
        const string Week = "from 2026-07-06T00:00:00+08:00 until 2026-07-13T00:00:00+08:00";
        const string Agreed = "from 2026-07-08T10:00:00+08:00 until 2026-07-08T10:30:00+08:00";
        return new TheoryData<State, Trigger, string, string, string?, string?, TobaccoVisit>
        {
            { State.Due, Trigger.Plan, "has-customer-manager", "GAP-TOB-3.2.1-2", null, null, all with { Staff = null } },
            { State.Due, Trigger.Plan, "is-planned-at-agreed-time", "TOB-13b.2", "2026-07-09T10:00:00+08:00", Agreed, all with { Times = [new PlannedTime(SingleVisitCases.At("2026-07-09 10:00:00"))] } },
            { State.Due, Trigger.Plan, "is-planned-in-period", "TOB-13b.3", "2026-07-13T00:00:00+08:00", "from 2026-06-29T00:00:00+08:00 until 2026-07-13T00:00:00+08:00", SingleVisitCases.ToC with { Times = [new PlannedTime(SingleVisitCases.WeekEnd)] } },
            { State.Due, Trigger.Plan, "is-planned-in-period", "TOB-13b.3", "no time", null, SingleVisitCases.ToC with { Times = [] } },
            { State.Planned, Trigger.PutOff, "has-other-time", "GAP-TOB-3.2.1-OFF", "no other time", Week, all with { Times = [all.Times[0]] } },
            { State.Planned, Trigger.PutOff, "has-other-time", "GAP-TOB-3.2.1-OFF", "no reason", Week, all with { Times = [all.Times[0], all.Times[1] with { PutOffBecause = " " }] } },
            { State.Planned, Trigger.PutOff, "has-other-time", "GAP-TOB-3.2.1-OFF", "2026-07-08T10:00:00+08:00", Week, all with { Times = [all.Times[0], all.Times[1] with { At = all.Times[0].At }] } },
            { State.Planned, Trigger.PutOff, "has-other-time", "GAP-TOB-3.2.1-OFF", "2026-07-13T00:00:00+08:00", Week, all with { Times = [all.Times[0], all.Times[1] with { At = SingleVisitCases.WeekEnd }] } },
            { State.Planned, Trigger.PutOff, "has-other-time", "GAP-TOB-3.2.1-OFF", "2026-07-06T09:00:00+08:00", Week, all with { Times = [all.Times[0], all.Times[1] with { At = SingleVisitCases.Monday }] } },
            { State.Planned, Trigger.CheckIn, "has-track-point", "TOB-20", "2026-07-08T10:05:01+08:00", "at the latest 2026-07-08T10:05:00+08:00", all.CheckedInAt("2026-07-08 10:05:01") },
            { State.Planned, Trigger.CheckIn, "is-near-shop", "TOB-20", "no position of the visit or the shop", "at most 200 m", all with { Shop = null } },
            { State.Planned, Trigger.CheckIn, "is-at-agreed-time", "TOB-26.1", "2026-07-07T10:05:00+08:00", Agreed, all.CheckedInAt("2026-07-07 10:05:00") },
            { State.Planned, Trigger.CheckIn, "is-in-period", "TOB-13b.3", "2026-06-26T10:05:00+08:00", null, SingleVisitCases.ToC.CheckedInAt("2026-06-26 10:05:00") },
            { State.Planned, Trigger.CheckIn, "is-in-visiting-period", "TOB-20", "2026-07-04T10:05:00+08:00", "working time of visiting", SingleVisitCases.ToC.CheckedInAt("2026-07-04 10:05:00") },
            { State.Planned, Trigger.CheckInOutOfTime, "is-out-of-time", "GAP-TOB-3.2.1-TIME", "2026-07-08T10:05:00+08:00", null, all },
            { State.CheckedIn, Trigger.Finish, "has-entitlement", "TOB-19.A1", "no decision", "a decision 'tob.services' on K1", all with { Owed = null } },
            { State.CheckedIn, Trigger.Finish, "has-entitlement", "TOB-19.C2", "a decision 'tob.services' on K3", "a decision 'tob.services' on K1", all with { Owed = SingleVisitCases.Items(CustomerTier.C), Deliveries = SingleVisitCases.ToC.Deliveries } },
            { State.CheckedIn, Trigger.RecordRefusal, "has-reason-of-refusal", "GAP-TOB-3.2.1-REFUSED", null, null, all with { RefusedBecause = null } },
            { State.Due, Trigger.Excuse, "is-excused", "GAP-TOB-13b-EXCUSE", null, null, all },
            { State.Due, Trigger.Cancel, "customer-has-left", "GAP-TOB-13b-CUT", "a customer that is served", "at the latest 2026-07-12", all with { CustomerLeft = null } },
            { State.Due, Trigger.Cancel, "customer-has-left", "GAP-TOB-13b-CUT", "2026-07-13", "at the latest 2026-07-12", all with { CustomerLeft = new DateOnly(2026, 7, 13) } },
            { State.Missed, Trigger.HandToSanction, "has-staff-and-unit", "TOB-26.5", null, null, all with { Unit = null } },
            { State.Missed, Trigger.HandToSanction, "has-staff-and-unit", "TOB-26.1", null, null, all with { Staff = "" } },
            { State.Missed, Trigger.HandToSanction, "has-failing", "TOB-26.1", "no decision", "a decision 'tob.visit-failing' on K1/tob.visit/2026-W28", all with { Failing = null } },
            { State.Missed, Trigger.HandToSanction, "has-failing", "TOB-26.1", "a decision that is undecided", null, all with { Failing = SingleVisitCases.Failing(all.Id, 0) } },
            { State.Missed, Trigger.HandToSanction, "has-failing", "TOB-26.1", "a decision 'tob.visit-failing' on check 7", null, all with { Failing = SingleVisitCases.Failing("check 7", 1) } },
        };
    }

    [Theory]
    [MemberData(nameof(Demands))]
    public void A_demand_that_is_not_met_is_named_with_its_clause_and_nothing_else_is(State state, Trigger trigger, string demand, string clause, string? actual, string? required, TobaccoVisit visit) =>
        SingleVisitCases.In(state, visit).When(trigger).ExpectRefused($"tob.visit.{demand}", actual, required, clause)
            .Outcome.Should().BeOfType<Refused>().Which.Unmet.Should().ContainSingle();

    [Theory]
    [InlineData(Trigger.CheckIn, "has-track-point", "is-near-shop", "is-in-period")]
    [InlineData(Trigger.CheckInOutOfTime, "has-track-point", "is-near-shop", "is-in-period", "is-out-of-time")]
    public void Without_a_track_point_nobody_has_arrived(Trigger trigger, params string[] demands) =>
        SingleVisitCases.In(State.Planned, SingleVisitCases.ToA with { TrackPoint = null }).When(trigger).Outcome.Should().BeOfType<Refused>()
            .Which.Unmet.Select(unmet => unmet.Id).Should().Equal(demands.Select(demand => $"tob.visit.{demand}"));

    [Fact]
    public void Every_service_that_is_still_owed_is_named_with_the_clause_that_grants_it()
    {
        var missing = SingleVisitCases.ToA with { Deliveries = [.. SingleVisitCases.ToA.Deliveries.Where(delivery => !delivery.Item.Contains("health", StringComparison.Ordinal))] };

        SingleVisitCases.In(State.CheckedIn, missing).When(Trigger.Finish)
            .ExpectRefused("tob.visit.items-are-delivered", actual: "open: tob.service.health-greeting (TOB-19.A1, TOB-10)", clause: "GAP-TOB-3.2.1-4");
    }

    [Fact]
    public void The_table_has_every_state_that_a_visit_can_be_in() => Known.Keys.Should().BeEquivalentTo(Enum.GetValues<State>().Except([State.Awaited]));

    [Theory]
    [MemberData(nameof(States))]
    public void A_state_refuses_every_trigger_that_it_does_not_know_and_names_those_it_knows_with_their_clauses(State state)
    {
        foreach (var trigger in Enum.GetValues<Trigger>().Except(Known[state]))
        {
            SingleVisitCases.In(state).When(trigger).ExpectNotPermitted().Outcome.Should().BeOfType<NotPermitted>().Subject.MustCite(SingleVisitCases.Lifecycle.Description)
                .Permitted.Select(known => known.Name).Should().BeEquivalentTo(Known[state].Select(known => known.ToString()), $"{trigger} in {state}");
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_trigger_that_the_state_knows_is_refused_to_everybody_but_those_who_may_fire_it(State state)
    {
        Role[] all = [TobaccoRoles.Customer, TobaccoRoles.CustomerManager, TobaccoRoles.Unit, TobaccoRoles.ComplaintAssessmentCentre, TobaccoRoles.CityCompany, Role.Clock];
        foreach (var trigger in Known[state])
        {
            var may = SingleVisitCases.Lifecycle.Description.Triggers.Single(known => known.Name == trigger.ToString());
            foreach (var role in all.Except(may.Roles))
                SingleVisitCases.In(state).When(trigger, role, SingleVisitCases.WeekEnd).ExpectRefused(trigger.ToString(), actual: role.Id, clause: may.Clauses[0]);
        }
    }

    [Fact]
    public void Visits_keep_the_contract_of_lifecycles_and_every_transition_can_be_walked() =>
        LifecycleContract.Of(TobaccoRetail.Visit, new TobaccoRetailModule())
            .WithCalendar(TobaccoRetail.VisitingCalendar, SingleVisitCases.Visiting)
            .Samples(
                SingleVisitCases.ToA,
                SingleVisitCases.ToC,
                SingleVisitCases.Excused,
                SingleVisitCases.ToA.CheckedInAt("2026-07-07 10:05:00"),
                new TobaccoVisit(SingleVisitCases.ToA.Obligation) { Calendar = TobaccoRetail.VisitingCalendar })
            .StartingAt(SingleVisitCases.Arrived)
            .Verify()
            .NotWalked.Should().ContainSingle("a visit that is missed has no ground by then; it is granted later").Which.Should().StartWith("Missed/Excuse/Excused");

    [Fact]
    public void An_obligation_of_another_duty_is_no_visit()
    {
        var call = new ContactDuty("ours.call", ContactRhythm.Weeks(1), 1, "ours.agent", ContactWay.Call);
        var customer = SingleVisitCases.Served(CustomerTier.C) with { Duties = [DutySpell.Stated(call, ["OURS-1"], new DateOnly(2026, 1, 1))] };
        var owed = SingleVisitCases.Schedule.Owed(customer, new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 7));

        FluentActions.Invoking(() => new TobaccoVisit(owed[0])).Should().Throw<ArgumentException>().WithMessage("*ours.call*tob.visit*");
    }
}
