using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using State = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitState;
using Trigger = CustomerServiceRules.Procedures.TobaccoRetail.TobaccoVisitTrigger;

namespace CustomerServiceRules.Scenarios.TobaccoSingleVisits;

public sealed class SingleVisitBoundaryScenarios
{
    // A metre along a meridian of the mean earth, in degrees.
    private const decimal Metre = 0.0000089932m;

    [Theory]
    [InlineData(199, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_visit_begins_within_200_metres_of_the_shop(int metres, bool isNear)
    {
        var point = new TrackPoint(SingleVisitCases.Arrived, new Position(SingleVisitCases.Shop.Latitude - (metres * Metre), SingleVisitCases.Shop.Longitude));
        var outcome = SingleVisitCases.In(State.Planned, SingleVisitCases.ToA with { TrackPoint = point }).When(Trigger.CheckIn);

        _ = isNear ? outcome.ExpectAccepted(State.CheckedIn) : outcome.ExpectRefused("tob.visit.is-near-shop", "201 m", "at most 200 m", "GAP-TOB-3.2.1-3");
    }

    [Fact]
    public void A_host_sets_how_near_is_near_enough()
    {
        var point = new TrackPoint(SingleVisitCases.Arrived, new Position(33.0010m, 112.5300m));
        var scenario = SingleVisitCases.In(State.Planned, SingleVisitCases.ToA with { TrackPoint = point });

        scenario.With(TobaccoRetail.NearShopWithin, 111, "TOB-20").When(Trigger.CheckIn).ExpectAccepted();
        scenario.With(TobaccoRetail.NearShopWithin, 110, "TOB-20").When(Trigger.CheckIn).ExpectRefused("tob.visit.is-near-shop", "111 m", "at most 110 m");
    }

    [Fact]
    public void In_an_excused_period_a_visit_made_all_the_same_is_held_against_nobody()
    {
        var (monday, next) = (new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 13));
        var closed = SingleVisitCases.Served(CustomerTier.A) with { Excuses = [new ContactExcuse(monday, next, "closed for repairs", "GAP-TOB-13b-EXCUSE")] };
        var obligation = SingleVisitCases.Schedule.Owed(closed, monday, next).Single();
        var visit = SingleVisitCases.Of(obligation, CustomerTier.A).CheckedInAt("2026-07-11 20:00:00");
        var at = visit.TrackPoint!.At;

        obligation.ExcusedDays.Should().HaveCount(7);
        SingleVisitCases.In(State.Planned, visit).When(Trigger.CheckIn, TobaccoRoles.CustomerManager, at).ExpectAccepted(State.CheckedIn);
        SingleVisitCases.In(State.Planned, visit).When(Trigger.CheckInOutOfTime, TobaccoRoles.CustomerManager, at).ExpectRefused("tob.visit.is-out-of-time");
        SingleVisitCases.Schedule.Settle([visit.Obligation], [new Contact("v1", visit.Customer, ContactWay.Visit, at, "m1")], at).Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("09:59:59", false)]
    [InlineData("10:00:00", true)]
    [InlineData("10:29:59", true)]
    [InlineData("10:30:00", false)]
    public void A_visit_to_A_is_in_time_from_the_first_instant_of_the_agreed_time_until_before_its_end(string time, bool isInTime) =>
        InTimeOrNot(SingleVisitCases.ToA.CheckedInAt($"2026-07-08 {time}"), isInTime, "tob.visit.is-at-agreed-time");

    [Theory]
    [InlineData("2026-07-06 08:29:59", false)]
    [InlineData("2026-07-06 08:30:00", true)]
    [InlineData("2026-07-10 17:29:59", true)]
    [InlineData("2026-07-10 17:30:00", false)]
    [InlineData("2026-07-11 10:00:00", false)]
    [InlineData("2026-07-12 23:59:00", false)]
    public void A_visit_to_C_is_in_time_in_the_visiting_period(string at, bool isInTime) =>
        InTimeOrNot(SingleVisitCases.ToC.CheckedInAt(at), isInTime, "tob.visit.is-in-visiting-period");

    [Theory]
    [InlineData("2026-06-28 23:59:59", false)]
    [InlineData("2026-06-29 00:00:00", true)]
    [InlineData("2026-07-12 23:59:00", true)]
    [InlineData("2026-07-12 23:59:59", true)]
    [InlineData("2026-07-13 00:00:00", false)]
    [InlineData("2026-07-13 00:01:00", false)]
    public void A_visit_counts_for_its_period_to_the_last_minute(string at, bool isInPeriod)
    {
        var outcome = SingleVisitCases.In(State.Planned, SingleVisitCases.ToC.CheckedInAt(at)).When(Trigger.CheckInOutOfTime, TobaccoRoles.CustomerManager, SingleVisitCases.At(at));

        _ = isInPeriod
            ? outcome.ExpectAccepted(State.CheckedIn)
            : outcome.ExpectRefused("tob.visit.is-in-period", required: "from 2026-06-29T00:00:00+08:00 until 2026-07-13T00:00:00+08:00", clause: "TOB-13b.3");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void The_clock_says_that_a_visit_is_missed_from_the_end_of_its_period(int seconds, bool isOver)
    {
        var outcome = SingleVisitCases.In(State.Due).When(Trigger.MarkMissed, Role.Clock, SingleVisitCases.WeekEnd.AddSeconds(seconds));

        _ = isOver
            ? outcome.ExpectAccepted(State.Missed)
            : outcome.ExpectRefused("tob.visit.period-is-over", "2026-07-12T23:59:59+08:00", "not before 2026-07-13T00:00:00+08:00", "TOB-26.1");
    }

    [Fact]
    public void A_host_asks_when_something_falls_due_and_nothing_does_after_the_check_in()
    {
        SingleVisitCases.In(State.Due).When(Trigger.Plan).ExpectDue("tob.visit.period-is-over", SingleVisitCases.WeekEnd);
        SingleVisitCases.In(State.Due, SingleVisitCases.Excused).When(Trigger.Plan).ExpectDue("tob.visit.excused-period-is-over", SingleVisitCases.WeekEnd);
        SingleVisitCases.In(State.Planned).When(Trigger.CheckIn).ExpectNothingDue();
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_refusal_excuses_the_period_until_it_is_over(int seconds, bool accepted)
    {
        foreach (var state in new[] { State.Due, State.Planned })
        {
            var outcome = SingleVisitCases.In(state).When(Trigger.RecordRefusal, TobaccoRoles.CustomerManager, SingleVisitCases.WeekEnd.AddSeconds(seconds));
            if (accepted)
                outcome.ExpectAccepted(State.RefusedByCustomer);
            else
                outcome.ExpectRefused("tob.visit.period-is-not-over", clause: "GAP-TOB-3.2.1-REFUSED");
        }
    }

    [Fact]
    public void A_visit_without_an_agreed_time_may_be_planned_and_made_at_any_time_of_the_visiting_period()
    {
        var noSlot = SingleVisitCases.Served(CustomerTier.B) with { Slots = [] };
        var visit = SingleVisitCases.Of(SingleVisitCases.Schedule.Owed(noSlot, new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 7))[0], CustomerTier.B)
            with
        { Times = [new PlannedTime(SingleVisitCases.At("2026-07-10 16:00:00"))] };

        SingleVisitCases.In(State.Due, visit).When(Trigger.Plan).ExpectAccepted(State.Planned);
        InTimeOrNot(visit.CheckedInAt("2026-07-10 16:00:00"), isInTime: true, "");
    }

    /// <summary>One of the two ways to check in is open, and the other says why it is not.</summary>
    private static void InTimeOrNot(TobaccoVisit visit, bool isInTime, string demand)
    {
        var scenario = SingleVisitCases.In(State.Planned, visit);
        if (isInTime)
        {
            scenario.When(Trigger.CheckIn, TobaccoRoles.CustomerManager, visit.TrackPoint!.At).ExpectAccepted(State.CheckedIn).ExpectEffects();
            scenario.When(Trigger.CheckInOutOfTime, TobaccoRoles.CustomerManager, visit.TrackPoint!.At).ExpectRefused("tob.visit.is-out-of-time", clause: "GAP-TOB-3.2.1-TIME");
        }
        else
        {
            scenario.When(Trigger.CheckIn, TobaccoRoles.CustomerManager, visit.TrackPoint!.At).ExpectRefused(demand);
            scenario.When(Trigger.CheckInOutOfTime, TobaccoRoles.CustomerManager, visit.TrackPoint!.At).ExpectAccepted(State.CheckedIn).ExpectEffects("tob.visit.record-out-of-time");
        }
    }
}
