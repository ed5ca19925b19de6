using CustomerServiceRules.Policies;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.TobaccoVisits.Rounds;

namespace CustomerServiceRules.Scenarios.TobaccoVisits;

public sealed class TierChangeScenarios
{
    // A tier counts from the day after its run: here from Wednesday 2026-07-15.
    private static readonly ServedCustomer Raised = Ranked((CustomerTier.C, "2026-06-30"), (CustomerTier.A, "2026-07-14"));

    private static readonly ServedCustomer Lowered = Ranked((CustomerTier.A, "2026-06-30"), (CustomerTier.C, "2026-07-14"));

    [Fact]
    public void A_shop_raised_to_A_on_national_day_is_owed_its_first_weekly_visit_in_the_week_after_the_holidays()
    {
        var ledger = Ranked((CustomerTier.C, "2026-06-30"), (CustomerTier.A, "2026-09-30")).Settle("2026-09-07", "2026-10-19", "2026-09-16 09:00", "2026-10-09 10:00");

        ledger.Results.Select(result => result.Obligation.Window.Name).Should().Equal("2026-W37..2026-W38", "2026-W39..2026-W40", "2026-10-01..2026-10-04", "2026-W41", "2026-W42");
        ledger.States().Should().Be("MXEMX", "the holidays cut off take no working day from the fortnight");
        ledger.Results[2].Excusal!.Ground.Should().Be(ExcuseGround.NoWorkingDay);
        ledger.Results[2].Clauses.Should().Equal("GAP-TOB-13b-WINDOW", "TOB-13b.2", "TOB-19.A2");
    }

    [Theory]
    [InlineData("2026-07-14 16:00", "MX")]
    [InlineData("2026-07-14 23:59:59", "LX")]
    [InlineData("2026-07-15 00:00:00", "EL")]
    [InlineData("2026-07-15 10:00", "EM")]
    public void A_visit_before_a_raise_in_mid_week_meets_the_fortnight_and_one_after_it_the_rest_of_the_week(string at, string states)
    {
        var ledger = Raised.Settle("2026-07-13", "2026-07-20", at);

        ledger.Results.Select(result => result.Obligation.Window.Name).Should().Equal("2026-W29..2026-W30", "2026-07-15..2026-07-19");
        ledger.States().Should().Be(states);
        ledger.Results.Where(result => result.Excusal is not null).Select(result => (result.Excusal!.Ground, string.Join(' ', result.Clauses)))
            .Should().BeSubsetOf([(ExcuseGround.DutyReplaced, "GAP-TOB-13b-CUT GAP-4.4 TOB-13b.3 TOB-19.C2 X-27")]);
    }

    [Theory]
    [InlineData("2026-07-14 10:00", "MX")]
    [InlineData("2026-07-15 10:00", "EM")]
    [InlineData("2026-07-26 10:00", "EL")]
    [InlineData("2026-07-27 10:00", "EX")]
    public void A_shop_lowered_in_mid_week_is_owed_one_visit_in_the_rest_of_the_fortnight(string at, string states)
    {
        var ledger = Lowered.Settle("2026-07-13", "2026-07-20", at);

        ledger.Results.Select(result => result.Obligation.Window.Name).Should().Equal("2026-W29", "2026-07-15..2026-07-26");
        ledger.States().Should().Be(states);
    }

    [Fact]
    public void From_A_to_B_in_mid_week_nothing_is_cut_and_the_week_still_rests_on_A()
    {
        var owed = Ranked((CustomerTier.A, "2026-06-30"), (CustomerTier.B, "2026-07-14")).Owed("2026-07-06", "2026-07-27");

        owed.Names().Should().Equal("2026-W28", "2026-W29", "2026-W30");
        owed.Should().OnlyContain(one => one.Cut == null);
        owed.Select(one => one.Clauses[1]).Should().Equal("TOB-19.A2", "TOB-19.A2", "TOB-19.B2");
    }

    [Theory]
    [InlineData("2026-07-16", "E")]
    [InlineData("2026-07-17", "X")]
    [InlineData("2026-07-18", "X")]
    public void A_week_that_a_new_tier_cuts_after_its_last_working_day_is_missed_and_not_excused(string run, string state) =>
        Ranked((CustomerTier.A, "2026-06-30"), (CustomerTier.C, run)).Settle("2026-07-13", "2026-07-14").States().Should().Be(state);

    [Fact]
    public void Each_run_holds_from_the_day_that_its_tier_counts_until_the_next_ones()
    {
        var spells = TobaccoRetail.VisitSpells(Decide(CustomerTier.A, "2026-09-30"), Decide(CustomerTier.A, "2026-06-30"));

        spells.Select(spell => (spell.From, spell.Until)).Should().Equal((Day("2026-07-01"), Day("2026-10-01")), (Day("2026-10-01"), null));
        spells.Should().OnlyContain(spell => spell.Duty.Id == TobaccoRetail.VisitDuty && spell.Decision!.Policy == "tob.visit-duties");
        TobaccoRetail.VisitSpells().Should().BeEmpty();
    }

    [Fact]
    public void Runs_of_two_shops_or_two_of_one_day_or_an_undecided_one_are_refused()
    {
        Refused(Decide(CustomerTier.A, "2026-06-30"), Decide(CustomerTier.B, "2026-09-30")).Should().Contain("K1").And.Contain("K2");
        Refused(Decide(CustomerTier.A, "2026-06-30"), Decide(CustomerTier.A, "2026-06-30")).Should().Contain("2026-07-01");
        Refused(Company.Decide([TobaccoRetail.VisitDuties, TobaccoRetail.TierEffect], new Facts.SubjectFacts("K1"), China("2026-06-30 12:00"))).Should().Contain("tob.tier-effect").And.Contain("Undecided");
    }

    private static string Refused(params SubjectDecisions[] runs) => FluentActions.Invoking(() => TobaccoRetail.VisitSpells(runs)).Should().Throw<ArgumentException>().Which.Message;
}
