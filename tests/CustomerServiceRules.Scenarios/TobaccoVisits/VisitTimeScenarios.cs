using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.TobaccoVisits.Rounds;

namespace CustomerServiceRules.Scenarios.TobaccoVisits;

public sealed class VisitTimeScenarios
{
    private static readonly ServedCustomer OnWednesdays = In(CustomerTier.A) with { Slots = [new Dated<FixedSlot?>(Day("2020-01-01"), Wednesday)] };

    [Theory]
    [InlineData("2026-10-14 09:59", "L")]
    [InlineData("2026-10-14 10:00", "M")]
    [InlineData("2026-10-14 10:29", "M")]
    [InlineData("2026-10-14 10:30", "L")]
    public void A_visit_at_the_last_minute_of_the_agreed_time_is_in_time_and_one_a_minute_later_is_not(string at, string state) =>
        OnWednesdays.Settle("2026-10-12", "2026-10-19", at).States().Should().Be(state);

    [Theory]
    [InlineData("2026-10-14 08:29", "L")]
    [InlineData("2026-10-14 08:30", "M")]
    [InlineData("2026-10-14 17:29", "M")]
    [InlineData("2026-10-14 17:30", "L")]
    [InlineData("2026-10-17 10:00", "L")]
    [InlineData("2026-10-10 10:00", "X")]
    public void A_visit_without_an_agreed_time_is_in_time_in_the_visiting_period(string at, string state) =>
        In(CustomerTier.A).Settle("2026-10-12", "2026-10-19", at).States().Should().Be(state);

    [Theory]
    [InlineData("2026-10-11 23:59", "X")]
    [InlineData("2026-10-12 00:00", "L")]
    [InlineData("2026-10-18 23:59", "L")]
    [InlineData("2026-10-19 00:00", "X")]
    public void A_visit_at_the_last_minute_of_the_week_counts_and_one_a_minute_later_does_not(string at, string state) =>
        In(CustomerTier.B).Settle("2026-10-12", "2026-10-19", at).States().Should().Be(state);

    [Theory]
    [InlineData("2026-10-12 00:00", "L")]
    [InlineData("2026-10-25 23:59", "X")]
    [InlineData("2026-10-04 23:59", "X")]
    [InlineData("2026-10-18 23:59", "L")]
    public void A_visit_at_the_last_minute_of_the_fortnight_counts(string at, string state) =>
        In(CustomerTier.C).Settle("2026-10-05", "2026-10-19", at).States().Should().Be(state);

    [Fact]
    public void An_extra_visit_does_not_count_for_the_next_week()
    {
        var ledger = In(CustomerTier.A).Settle("2026-10-12", "2026-10-26", "2026-10-13 10:00", "2026-10-15 10:00");

        ledger.States().Should().Be("MX");
        ledger.Extra.Should().ContainSingle();
        ledger.Results[1].Clauses.Should().Equal("TOB-13b.2", "TOB-19.A2", "TOB-26.1", "OQ-11", "GAP-TOB-26.1");
    }

    [Theory]
    [InlineData("2026-02-09 00:00", "2026-W07", "2026-02-11 10:00", null)]
    [InlineData("2026-02-16 00:00", "2026-W08", null, "E")]
    [InlineData("2026-02-23 00:00", "2026-W09", "2026-02-25 10:00", null)]
    [InlineData("2024-02-12 00:00", "2024-W07", "2024-02-18 10:00", "2024-02-14")]
    [InlineData("2024-02-05 00:00", "2024-W06", "2024-02-07 10:00", null)]
    public void Around_Spring_Festival_a_visit_is_owed_where_a_working_day_is_left_if_only_a_make_up_one(string monday, string week, string? agreed, string? moved)
    {
        var owed = OnWednesdays.Owed(monday[..10], Day(monday[..10]).AddDays(7).ToString("O", System.Globalization.CultureInfo.InvariantCulture)).Should().ContainSingle().Subject;

        owed.Window.Name.Should().Be(week);
        (owed.Excusal?.Ground).Should().Be(moved == "E" ? ExcuseGround.NoWorkingDay : null);
        (owed.Appointment?.Opens).Should().Be(agreed is null ? null : China(agreed));
        (owed.Appointment?.MovedFrom).Should().Be(moved is null or "E" ? null : Day(moved));
    }

    [Theory]
    [InlineData("2026-02-14 09:00", "M")]
    [InlineData("2026-02-28 09:00", "X")]
    public void A_visit_on_a_make_up_Saturday_is_one_on_a_working_day(string at, string state)
    {
        In(CustomerTier.A).Settle("2026-02-09", "2026-02-16", at).States().Should().Be(state);
        OnSaturdays.Settle("2026-02-23", "2026-03-02", "2026-02-28 10:15").States().Should().Be("L", "make-up Saturdays have the hours of a working day, and the day agreed is another");
    }

    [Fact]
    public void Week_53_is_one_week_of_its_own()
    {
        var ledger = In(CustomerTier.A).Settle("2026-12-21", "2027-01-01", "2026-12-24 10:00", "2026-12-31 10:00");

        ledger.Results.Select(result => result.Obligation.Window.Name).Should().Equal("2026-W52", "2026-W53");
        ledger.States().Should().Be("MM");
    }

    [Theory]
    [InlineData("2020-12-20 23:59", "X")]
    [InlineData("2020-12-21 00:00", "L")]
    [InlineData("2021-01-03 23:59", "L")]
    [InlineData("2021-01-04 00:00", "X")]
    public void The_fortnight_over_New_Year_has_fourteen_days_in_a_year_of_53_weeks_too(string at, string state)
    {
        var ledger = In(CustomerTier.C, "2020-01-01").Settle("2020-12-21", "2021-01-04", at);

        ledger.Results.Should().ContainSingle().Which.Obligation.Window.Name.Should().Be("2020-W52..2020-W53");
        ledger.States().Should().Be(state);
    }

    [Theory]
    [InlineData("2026-10-11", "E")]
    [InlineData("2026-10-10", "X")]
    [InlineData("2026-09-20", "X")]
    [InlineData("2026-09-27", "E")]
    [InlineData("2026-01-04", "X")]
    public void A_shop_that_joins_on_the_last_day_of_a_week_is_owed_a_visit_where_that_is_a_working_day(string joined, string state) =>
        (In(CustomerTier.A) with { Joined = Day(joined) }).Settle("2026-01-01", Day(joined).AddDays(1).ToString("O", System.Globalization.CultureInfo.InvariantCulture)).States().Should().Be(state);

    [Theory]
    [InlineData("2026-10-12", "X")]
    [InlineData("2026-10-13", "XE")]
    public void A_shop_that_leaves_on_the_first_day_of_a_week_is_owed_nothing_in_it(string left, string states) =>
        (In(CustomerTier.A) with { Left = Day(left) }).Settle("2026-10-05", "2026-11-01").States().Should().Be(states);

    private static ServedCustomer OnSaturdays => In(CustomerTier.A) with
    {
        Slots = [new Dated<FixedSlot?>(Day("2020-01-01"), new FixedSlot(DayOfWeek.Tuesday, new TimeOnly(10, 0), new TimeOnly(10, 30)))],
    };
}
