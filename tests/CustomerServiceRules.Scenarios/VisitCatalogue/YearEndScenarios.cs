using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.VisitCatalogue.Visiting;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

public sealed class YearEndScenarios
{
    [Theory]
    [InlineData(2009, "2009-12-28")]
    [InlineData(2015, "2015-12-28")]
    [InlineData(2020, "2020-12-28")]
    [InlineData(2026, "2026-12-28")]
    public void A_year_with_53_weeks_owes_53_visits_and_the_last_runs_over_the_new_year(int year, string monday)
    {
        var owed = "K1".Owed("2007-01-01", (Weekly, "2007-01-01")).In($"{year - 1}-12-29", $"{year}-12-29").Where(one => one.Window.Name.StartsWith($"{year}-W", StringComparison.Ordinal)).ToList();

        owed.Should().HaveCount(53);
        owed[^1].Window.Should().Be(new ContactWindow($"{year}-W53", Instant($"{monday} 00:00"), Instant($"{year + 1}-01-04 00:00").AddDays(0), false) with { Closes = Instant($"{monday} 00:00").AddDays(7) });
        owed[^1].Excusal.Should().BeNull();
    }

    [Theory]
    [InlineData(2024, 52)]
    [InlineData(2025, 52)]
    [InlineData(2010, 52)]
    public void Any_other_year_owes_52(int year, int weeks) =>
        "K1".Owed("2007-01-01", (Weekly, "2007-01-01")).In($"{year - 1}-12-20", $"{year}-12-31").Count(one => one.Window.Name.StartsWith($"{year}-W", StringComparison.Ordinal)).Should().Be(weeks);

    [Theory]
    [InlineData("2024-01-01", "2026-W51..2026-W52 2026-W53..2027-W01")]
    [InlineData("2024-01-07", "2026-W51..2026-W52 2026-W53..2027-W01")]
    [InlineData("2023-12-25", "2026-W50..2026-W51 2026-W52..2026-W53")]
    [InlineData("2024-01-08", "2026-W50..2026-W51 2026-W52..2026-W53")]
    [InlineData("2030-01-07", "2026-W51..2026-W52 2026-W53..2027-W01")]
    [InlineData("2030-01-14", "2026-W50..2026-W51 2026-W52..2026-W53")]
    [InlineData("1990-01-01", "2026-W51..2026-W52 2026-W53..2027-W01")]
    public void A_fortnight_over_the_new_year_is_counted_from_the_anchor_before_or_after_it(string anchor, string windows)
    {
        var schedule = new ObligationSchedule(ByWeeks with { Anchor = _ => Day(anchor) });

        // 1990-01-01 is 1930 weeks before 2026-12-28, 2030-01-07 is 158 weeks after it: both even.
        var names = schedule.Owed("K1".Owed("2020-01-01", (Fortnightly, "2020-01-01")), Day("2026-12-07"), Day("2026-12-31")).Select(one => one.Window.Name);
        string.Join(' ', names).Should().Be(windows);
    }

    [Fact]
    public void The_last_week_that_the_calendar_knows_in_part_is_owed_and_the_first_that_it_does_not_know_is_refused_with_the_days_it_knows()
    {
        var customer = "K1".Owed("2020-01-01", (Weekly, "2020-01-01"));

        customer.In("2026-12-28", "2027-01-04").Should().ContainSingle().Which.Excusal.Should().BeNull();
        var asking = () => customer.In("2026-12-28", "2027-01-05");
        asking.Should().Throw<CalendarRangeException>().WithMessage("*2027-01-04*").WithMessage("*2026-12-31*");
    }

    [Fact]
    public void A_visit_in_the_part_of_week_53_that_the_calendar_does_not_know_meets_it_and_nothing_asks_for_its_hours_if_terms_do_not()
    {
        var schedule = new ObligationSchedule(ByWeeks with { InWorkingTime = false });
        var customer = "K1".Owed("2020-01-01", (Weekly, "2020-01-01"));
        var ledger = schedule.Settle(schedule.Owed(customer, Day("2026-12-28"), Day("2027-01-01")), [new Contact("v", "K1", ContactWay.Visit, Instant("2027-01-03 23:59"), "m1")], Instant("2027-01-04 00:00"));

        ledger.Results.Single().State.Should().Be(ObligationState.Met);
    }

    [Fact]
    public void A_holiday_week_before_the_calendar_begins_is_refused_and_not_guessed()
    {
        var customer = "K1".Owed("2006-12-18", (Weekly, "2006-12-18"));
        var asking = () => customer.In("2006-12-18", "2006-12-25");
        asking.Should().Throw<CalendarRangeException>();
    }

    [Fact]
    public void Week_53_assigns_nobody_to_december_but_the_weeks_that_lie_in_it_do()
    {
        var customer = "K1".Owed("2026-12-28", (Weekly, "2026-12-28"));
        var ledger = Schedule.Settle(Schedule.Touching(customer, Day("2026-12-01"), Day("2027-01-01")), [], Instant("2027-01-10 00:00"));

        ledger.Missed.Should().Be(1);
        ledger.Coverage("d.visit", Day("2026-12-31")).Should().BeEmpty();
    }
}
