using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Scenarios.Tobacco;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.TobaccoVisits.Rounds;

namespace CustomerServiceRules.Scenarios.TobaccoVisits;

public sealed class VisitDutyScenarios
{
    [Theory]
    [InlineData(CustomerTier.A, "tob.visit|1|P1W|Visit|tob.customer-manager||at a fixed time", "tob.visit-duties.a", "TOB-13b.2", "TOB-19.A2")]
    [InlineData(CustomerTier.B, "tob.visit|1|P1W|Visit|tob.customer-manager||at a fixed time", "tob.visit-duties.b", "TOB-13b.2", "TOB-19.B2")]
    [InlineData(CustomerTier.C, "tob.visit|1|P2W|Visit|tob.customer-manager||", "tob.visit-duties.c", "TOB-13b.3", "TOB-19.C2")]
    public void A_and_B_are_owed_a_visit_a_week_at_a_fixed_time_and_C_one_a_fortnight(CustomerTier tier, string duty, string rule, string cadence, string entitlement)
    {
        var decision = Decide(tier, "2026-09-30").Of(TobaccoRetail.VisitDuties);

        decision.Values.Should().Equal(duty);
        decision.Reasons.Select(reason => reason.Rule).Should().Equal(rule);
        decision.Reasons[0].Clauses.Should().StartWith([cadence, entitlement]);
        TobaccoRetail.VisitDuties.ReadDecision(decision.ToJson()).Value.Should().Equal(decision.Value);
    }

    [Fact]
    public void A_shop_without_a_standing_is_owed_nothing_that_is_decided() =>
        Shops.Book.Given("K1").AsOf(Shops.RunDay).When(TobaccoRetail.VisitDuties).ExpectUndecided();

    [Fact]
    public void Another_cadence_makes_another_duty() =>
        Shops.Given(Shops.Five.StandingOf("K5")).With(TobaccoRetail.WeeksBetweenVisitsToC, 3, "TOB-13b.3").When(TobaccoRetail.VisitDuties)
            .Decision.Values.Should().Equal("tob.visit|1|P3W|Visit|tob.customer-manager||");

    [Fact]
    public void An_obligation_tells_its_clause_the_tier_behind_it_its_window_and_what_meets_it()
    {
        var shop = In(CustomerTier.A) with { Slots = [new Dated<FixedSlot?>(Day("2020-01-01"), Wednesday)] };

        var explained = shop.Owed("2026-10-05", "2026-10-06").Single().Explain(Company.Terms);

        explained.Clauses.Should().Contain(["TOB-13b.2", "TOB-19.A2", "TOB-7.2", "TOB-6.2.3"]);
        var text = explained.In(Language.English);
        text.Should().StartWith("K1/tob.visit/2026-W41: Visit by the customer manager, owed by customer manager m1 [TOB-13b.2, TOB-19.A2]\n")
            .And.Contain("window 2026-W41: from 2026-10-05 00:00 +08:00 until before 2026-10-12 00:00 +08:00\n")
            .And.Contain("agreed time: from 2026-10-08 10:00 +08:00 until before 2026-10-08 10:30 +08:00, moved from 2026-10-07\n")
            .And.Contain("met by: Visit with K1 within 2026-W41\n")
            .And.Contain("rule tob.tier.large-by-scale concludes A [TOB-7.2");
        explained.In(Language.Chinese).Should().Contain("客户经理拜访").And.Contain("2026-W41").And.Contain("TOB-7.2");
        explained.ToString().Should().Be(text);
    }

    [Fact]
    public void An_excused_or_cut_obligation_says_why()
    {
        var owed = Ranked((CustomerTier.C, "2026-06-30"), (CustomerTier.A, "2026-09-29")).Owed("2026-09-21", "2026-10-05");
        var onNationalDay = Ranked((CustomerTier.C, "2026-06-30"), (CustomerTier.A, "2026-09-30")).Owed("2026-10-01", "2026-10-05");

        owed[0].Explain().ToString().Should().Contain("excused if not met by then: from 2026-09-30 on another duty takes its place [GAP-TOB-13b-CUT, GAP-4.4]");
        onNationalDay[0].Explain().ToString().Should().Contain("excused: working days from 2026-10-01 to 2026-10-04: 0, at least 1 needed [GAP-TOB-13b-WINDOW]");
    }

    [Fact]
    public void A_manager_with_an_anchor_of_its_own_counts_fortnights_from_it()
    {
        var rulebook = new RulebookBuilder().Add(new TobaccoRetailModule(), new BranchAnchors()).WithCalendar(CalendarName, Visiting).Build();
        var schedule = new ObligationSchedule(Rounds.Terms(rulebook, China("2026-09-30 12:00")));
        IEnumerable<string> Fortnights(string staff) => schedule.Owed(In(CustomerTier.C) with { Staff = [new Dated<string>(Day("2020-01-01"), staff)] }, Day("2026-12-14"), Day("2027-01-01")).Names();

        Fortnights("m1").Should().Equal("2026-W51..2026-W52", "2026-W53..2027-W01");
        Fortnights("m2").Should().Equal("2026-W52..2026-W53");
        FluentActions.Invoking(() => Rulebook.Compose(new TobaccoRetailModule(), new BranchAnchors(), new TwiceAnchored())).Should().Throw<RulebookCompositionException>().WithMessage("*m2 2 times*");
        TobaccoRetail.VisitWeekAnchor.Allowed!.Contains(Day("2024-01-08")).Should().BeTrue();
        TobaccoRetail.VisitWeekAnchor.Allowed.Contains(Day("2024-01-09")).Should().BeFalse();
    }

    [Fact]
    public void Visits_go_by_the_visiting_calendar_else_by_the_organisations_else_by_none()
    {
        var desk = Calendars.WorkingCalendar.Build("desk", "Asia/Shanghai", define => define.Open(Calendars.Weekdays.EveryDay, "00:00", "24:00").Years(2026, 2026));
        var both = new RulebookBuilder().Add(new TobaccoRetailModule()).WithCalendar("organisation", desk).WithCalendar("visiting", Visiting).Build();
        var one = new RulebookBuilder().Add(new TobaccoRetailModule()).WithCalendar("organisation", desk).Build();
        var asOf = China("2026-09-30 12:00");

        Rounds.Terms(both, asOf).Calendar.Should().BeSameAs(Visiting);
        Rounds.Terms(one, asOf).Calendar.Should().BeSameAs(desk);
        FluentActions.Invoking(() => Rounds.Terms(Shops.Book.Rulebook, asOf)).Should().Throw<ArgumentException>().WithMessage("*calendar*");
    }

    [Theory]
    [InlineData(1_000, 1_000, FloorResult.Met, null)]
    [InlineData(1_000, 999, FloorResult.Missed, "1/1000")]
    [InlineData(1, 0, FloorResult.Missed, "1")]
    public void Every_customer_is_visited_in_a_month(int assigned, int visited, FloorResult result, string? distance)
    {
        var outcome = Shops.Book.Given(new CoverageMonth("m1 2026-10", assigned, visited)).AsOf(Shops.RunDay).When(TobaccoRetail.Coverage).ExpectValue(result).ExpectClauses("TOB-13b.1", "GAP-TOB-13b.1");

        if (distance is not null)
            outcome.ExpectWhyNot("tob.kpi-visit-coverage.met", actual: new Fraction(visited, assigned).ToString(), required: "1", distance: distance, clause: "TOB-13b.1");
    }

    [Fact]
    public void Coverage_of_nobody_is_neither_met_nor_missed_and_of_more_than_all_it_cannot_be()
    {
        Shops.Book.Given(new CoverageMonth("m1 2026-10", 0, 0)).AsOf(Shops.RunDay).When(TobaccoRetail.Coverage).ExpectUndecided();
        FluentActions.Invoking(() => new CoverageMonth("m1 2026-10", 3, 4)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CoverageMonth("m1 2026-10", -1, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private const string CalendarName = TobaccoRetail.VisitingCalendar;
}
