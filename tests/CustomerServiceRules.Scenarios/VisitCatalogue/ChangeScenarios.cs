using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Scenarios.TobaccoVisits;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.VisitCatalogue.Visiting;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

/// <summary>Customers whose duty changes: tiers, staff, anchors, slots.</summary>
public sealed class ChangeScenarios
{
    // Weeks of 2026-11 without holidays: W45 = 11-02..11-08; fortnights from 2024-01-01: W45..W46 begins 2026-11-02.
    [Theory]
    [InlineData("2026-11-12 10:00", "2026-W45..2026-W46=Excused 2026-11-12..2026-11-15=Met! 2026-W47=Missed")]
    [InlineData("2026-11-11 10:00", "2026-W45..2026-W46=Met 2026-11-12..2026-11-15=Missed 2026-W47=Missed")]
    [InlineData("2026-11-11 23:59:59.9999999", "2026-W45..2026-W46=Met! 2026-11-12..2026-11-15=Missed 2026-W47=Missed")]
    [InlineData("2026-11-12 00:00", "2026-W45..2026-W46=Excused 2026-11-12..2026-11-15=Met! 2026-W47=Missed")]
    public void A_shop_that_rises_on_a_thursday_owes_the_fortnight_until_then_and_a_week_from_then_on(string visit, string told) =>
        "K1".Owed("2020-01-01", (Fortnightly, "2020-01-01"), (Weekly, "2026-11-12")).At(DayOfWeek.Friday).Visited("2026-11-02", "2026-11-23", visit).Told().Should().Be(told);

    [Theory]
    [InlineData("2026-11-03 10:00", "2026-W45=Met 2026-11-04..2026-11-15=Missed 2026-W47..2026-W48=Open")]
    [InlineData("2026-11-04 10:00", "2026-W45=Excused 2026-11-04..2026-11-15=Met 2026-W47..2026-W48=Open")]
    public void A_shop_that_falls_on_a_wednesday_owes_the_rest_of_the_fortnight_of_its_anchor(string visit, string told)
    {
        var shop = "K1".Owed("2020-01-01", (Weekly, "2020-01-01"), (Fortnightly, "2026-11-04")).At(DayOfWeek.Thursday);
        Schedule.Settle(shop.In("2026-11-02", "2026-11-30"), [new Contact("v", "K1", ContactWay.Visit, Instant(visit), "m1")], Instant("2026-11-20 00:00")).Told().Should().Be(told);
    }

    [Fact]
    public void Three_periods_in_a_row_are_three_whatever_their_length_and_excused_ones_neither_count_nor_break()
    {
        // A fortnight, a cut one that is excused, a week: two in a row, then three.
        var shop = "K1".Owed("2020-01-01", (Fortnightly, "2020-01-01"), (Weekly, "2026-11-26"));
        var owed = shop.In("2026-11-02", "2026-12-14");
        var ledger = Schedule.Settle(owed, [], Instant("2026-12-07 00:00"));

        ledger.Told().Should().Be("2026-W45..2026-W46=Missed 2026-W47..2026-W48=Excused 2026-11-26..2026-11-29=Missed 2026-W49=Missed 2026-W50=Open");
        ledger.MissedInARow("K1", "d.visit").Should().Be(3);
        ledger.MissedInARowBy("m1", "d.visit").Should().Be(3);
        ledger.Findings.Select(one => one.MissedInARow).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void A_shop_that_changes_hands_holds_only_their_own_periods_against_each()
    {
        var shop = "K1".Owed("2020-01-01", (Weekly, "2020-01-01")) with { Staff = [new Dated<string>(Day("2020-01-01"), "m1"), new Dated<string>(Day("2026-11-11"), "m2")] };
        var ledger = Schedule.Settle(shop.In("2026-11-02", "2026-11-23"), [], Instant("2026-11-23 00:00"));

        ledger.Results.Select(one => one.Obligation.Staff).Should().Equal("m1", "m2", "m2");
        (ledger.MissedInARow("K1", "d.visit"), ledger.MissedInARowBy("m1", "d.visit"), ledger.MissedInARowBy("m2", "d.visit")).Should().Be((3, 1, 2));
    }

    [Theory]
    [InlineData("2024-01-15", "2026-W45..2026-W46 2026-W47..2026-W48")] // another day of the same rhythm
    [InlineData("2024-01-08", "2026-W45..2026-W46 2026-11-11..2026-11-22 2026-W46..2026-W47")]
    public void Another_manager_cuts_the_fortnight_only_if_the_weeks_are_counted_otherwise(string second, string windows)
    {
        var schedule = new ObligationSchedule(ByWeeks with { Anchor = staff => staff == "m2" ? Day(second) : Day("2024-01-01") });
        var shop = "K1".Owed("2020-01-01", (Fortnightly, "2020-01-01")) with { Staff = [new Dated<string>(Day("2020-01-01"), "m1"), new Dated<string>(Day("2026-11-11"), "m2")] };
        var owed = schedule.Owed(shop, Day("2026-11-02"), Day("2026-11-23"));

        var names = string.Join(' ', owed.Select(one => one.Window.Name));
        if (second == "2024-01-15")
            names.Should().Be(windows);
        else
            owed.Select(one => $"{one.FirstDay:O}..{one.LastDay:O}").Should().Equal("2026-11-02..2026-11-10", "2026-11-11..2026-11-22");
    }

    [Fact]
    public void Another_slot_holds_from_its_day_on()
    {
        var shop = "K1".Owed("2020-01-01", (Weekly, "2020-01-01")) with
        {
            Slots = [new Dated<FixedSlot?>(Day("2020-01-01"), Slot(DayOfWeek.Monday)), new Dated<FixedSlot?>(Day("2026-11-11"), Slot(DayOfWeek.Friday)), new Dated<FixedSlot?>(Day("2026-11-23"), null)],
        };

        shop.In("2026-11-02", "2026-11-30").Where(one => one.Window.Name != "2026-W46").Select(one => one.Appointment?.Opens.Day).Should().Equal(2, 20, null);
        shop.In("2026-11-09", "2026-11-10").Single().Appointment!.Opens.Day.Should().BeOneOf(9, 13);
    }

    [Theory]
    [InlineData("2026-11-07")]
    [InlineData("2026-11-08")]
    public void A_week_with_all_its_working_days_is_owed_although_its_weekend_belongs_to_another_duty(string effect)
    {
        // Monday to Friday were A's, and nobody came: by TOB-13b.2 that is a week without its visit.
        var ledger = "K1".Owed("2020-01-01", (Weekly, "2020-01-01"), (Fortnightly, effect)).Visited("2026-11-02", "2026-11-16");
        ledger.Results[0].State.Should().Be(ObligationState.Missed);
    }

    [Fact]
    public void A_call_in_a_week_that_asks_for_a_visit_reaches_nobody_although_another_spell_asked_for_calls()
    {
        var either = new ContactDuty("d.visit", ContactRhythm.Weeks(2), 1, "d.manager", ContactWay.Visit, ContactWay.Call);
        var shop = "K1".Owed("2020-01-01", (either, "2020-01-01"), (Weekly, "2026-11-06"));
        var owed = Schedule.Touching(shop, Day("2026-11-01"), Day("2026-12-01"));
        var ledger = Schedule.Settle(owed, [new Contact("c", "K1", ContactWay.Call, Instant("2026-11-11 10:00"), "m1")], Instant("2026-12-14 00:00"));

        var coverage = ledger.Coverage("d.visit", Day("2026-11-01")).Single();
        (coverage.Reached, coverage.Assigned).Should().Be((0, 1));
    }

    [Fact]
    public void Tiers_of_the_document_owe_one_visit_a_week_at_a_fixed_time_or_one_a_fortnight()
    {
        foreach (var (tier, duty) in new[] { (CustomerTier.A, "P1W"), (CustomerTier.B, "P1W"), (CustomerTier.C, "P2W") })
        {
            var decision = Rounds.Decide(tier, "2026-09-30").Of(TobaccoRetail.VisitDuties);
            var owed = decision.Value.Single();
            (owed.Rhythm.ToString(), owed.Times, owed.AtFixedTime, owed.Id).Should().Be((duty, 1, tier != CustomerTier.C, "tob.visit"));
            owed.Ways.Should().Equal(ContactWay.Visit);
            decision.Clauses().Should().Contain(tier == CustomerTier.C ? "TOB-13b.3" : "TOB-13b.2").And.Contain($"TOB-19.{tier}2");
        }
    }

    [Fact]
    public void A_and_B_owe_the_same_so_nothing_is_cut_between_them()
    {
        var ledger = Rounds.Ranked((CustomerTier.A, "2026-06-30"), (CustomerTier.B, "2026-09-30")).Settle("2026-09-28", "2026-10-05", "2026-09-29 09:00");
        ledger.States().Should().Be("M");
        Rounds.Ranked((CustomerTier.A, "2026-06-30"), (CustomerTier.B, "2026-09-30")).Settle("2026-09-28", "2026-10-05").States().Should().Be("X");
    }

    [Fact]
    public void A_decision_on_what_is_owed_comes_back_from_its_json_as_it_was()
    {
        foreach (var tier in Enum.GetValues<CustomerTier>())
        {
            var decision = Rounds.Decide(tier, "2026-09-30").Of(TobaccoRetail.VisitDuties);
            var read = TobaccoRetail.VisitDuties.ReadDecision(decision.ToJson());

            read.Value.Should().Equal(decision.Value);
            read.ToJson().Should().Be(decision.ToJson());
            DutySpell.Of(read, Day("2026-10-01")).Single().Clauses.Should().Equal(DutySpell.Of(decision, Day("2026-10-01")).Single().Clauses);
        }
    }

    private static FixedSlot Slot(DayOfWeek day) => new(day, new TimeOnly(10, 0), new TimeOnly(10, 30));
}
