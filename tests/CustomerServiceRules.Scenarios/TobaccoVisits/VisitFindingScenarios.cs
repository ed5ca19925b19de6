using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Scenarios.Tobacco;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.TobaccoVisits.Rounds;

namespace CustomerServiceRules.Scenarios.TobaccoVisits;

public sealed class VisitFindingScenarios
{
    private static readonly ObligationLedger ThreeMissed = In(CustomerTier.A).Settle("2026-10-12", "2026-11-09", "2026-10-17 10:00");

    [Fact]
    public void A_visit_out_of_time_a_missed_one_and_three_missed_in_a_row_are_findings_each_with_its_ground()
    {
        ThreeMissed.States().Should().Be("LXXX");
        ThreeMissed.Findings.Select(finding => VisitCheck.Of("m1 2026-10", VisitCheckWay.Position, finding)).Select(GroundOf)
            .Should().Equal(SanctionGround.VisitNotInTime, SanctionGround.VisitNotInTime, SanctionGround.VisitNotInTime, SanctionGround.LongTermNonVisiting);
        ThreeMissed.Findings[0].Clauses.Should().Equal("TOB-13b.2", "TOB-19.A2", "TOB-26.1", "TOB-20", "GAP-TOB-13b.2", "GAP-TOB-20", "GAP-TOB-26.1");
    }

    [Fact]
    public void All_that_a_manager_owed_is_one_check()
    {
        var check = VisitCheck.Of("m1 2026-10", VisitCheckWay.Telephone, ThreeMissed, "m1");

        (check.MissedInARow, check.NotInSetTime).Should().Be((3, 1));
        GroundOf(check).Should().Be(SanctionGround.LongTermNonVisiting);
        VisitCheck.Of("m2 2026-10", VisitCheckWay.Telephone, ThreeMissed, "m2").MissedInARow.Should().Be(0);
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(0, 1, SanctionGround.VisitNotInTime)]
    [InlineData(2, 1, SanctionGround.VisitNotInTime)]
    [InlineData(3, 1, SanctionGround.LongTermNonVisiting)]
    public void Visits_not_made_in_their_time_are_a_ground_unless_visits_are_missed_for_long(int missed, int late, SanctionGround? ground)
    {
        var outcome = Shops.Book.Given(Check(missed, late)).AsOf(Shops.RunDay).When(TobaccoRetail.VisitFailing);

        if (ground is { } expected)
            outcome.ExpectValue(expected).ExpectClauses("TOB-26.1");
        else
            outcome.ExpectUndecided();
        FluentActions.Invoking(() => Check(0, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_finding_of_another_duty_is_no_check_of_visits()
    {
        var call = new ContactDuty("care.call", ContactRhythm.Weeks(1), 1, "care.staff", ContactWay.Call);
        var shop = new ServedCustomer(Shop, Day("2020-01-01"))
        {
            Duties = [DutySpell.Stated(call, ["CARE-1"], Day("2020-01-01"))],
        };

        FluentActions.Invoking(() => VisitCheck.Of("m1", VisitCheckWay.Telephone, shop.Settle("2026-10-12", "2026-10-13").Findings[0])).Should().Throw<ArgumentException>().WithMessage("*care.call*");
    }

    [Fact]
    public void At_month_end_coverage_is_proved_or_the_shops_that_were_not_visited_are_named()
    {
        var shops = Enumerable.Range(1, 4).Select(number => In(CustomerTier.C) with { Id = $"K{number}" });
        var owed = shops.SelectMany(shop => Schedule.Touching(shop, Day("2026-10-01"), Day("2026-11-01"))).ToList();
        Contact At(string shop, string day) => new($"{shop} {day}", shop, ContactWay.Visit, China(day + " 10:00"), "m1");

        var ledger = Schedule.Settle(owed, [At("K1", "2026-10-09"), At("K2", "2026-10-29"), At("K4", "2026-09-29")], China("2026-11-10 00:00"));

        var month = ledger.Coverage(TobaccoRetail.VisitDuty, Day("2026-10-31")).Should().ContainSingle().Subject;
        month.Misses.Select(miss => miss.Customer.Value).Should().Equal("K3", "K4");
        month.Misses[0].Clauses.Should().StartWith(["TOB-13b.3", "TOB-19.C2"]).And.Contain("TOB-26.1");
        var counts = CoverageMonth.Of(month);
        (counts.Subject.Value, counts.Assigned, counts.Visited, counts.Share).Should().Be(("m1 2026-10", 4, 2, new Fraction(1, 2)));
        Shops.Book.Given(counts).AsOf(Shops.RunDay).When(TobaccoRetail.Coverage).ExpectValue(FloorResult.Missed);
    }

    [Fact]
    public void A_shop_that_was_closed_all_week_is_excused_by_the_host()
    {
        var closed = In(CustomerTier.A) with { Excuses = [new ContactExcuse(Day("2026-10-12"), Day("2026-10-17"), "closed for repairs", "TOB-13a.3")] };

        var result = closed.Settle("2026-10-12", "2026-10-19").Results.Should().ContainSingle().Subject;

        result.Excusal!.Ground.Should().Be(ExcuseGround.Granted);
        result.Clauses.Should().Equal("TOB-13a.3", "GAP-TOB-13b-EXCUSE", "TOB-13b.2", "TOB-19.A2");
    }

    private static SanctionGround GroundOf(VisitCheck check) => Shops.Book.Given(check).AsOf(Shops.RunDay).When(TobaccoRetail.VisitFailing).ExpectClauses("TOB-26.1").Decision.Value;

    private static VisitCheck Check(int missed, int late) => new("m1 2026-10", VisitCheckWay.Telephone, missed)
    {
        NotInSetTime = late,
    };
}
