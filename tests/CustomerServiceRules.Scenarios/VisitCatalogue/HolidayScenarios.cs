using System.Globalization;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.VisitCatalogue.Visiting;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

public sealed class HolidayScenarios
{
    /// <summary>Days off and make-up days as the State Council's papers of 2023-10-25, 2024-11-12 and 2025-11-04 set them.</summary>
    [Theory]
    [InlineData("2024-02-12", DayOfWeek.Wednesday, "2024-02-18", "2024-02-14")] // only the make-up Sunday is worked
    [InlineData("2024-02-05", DayOfWeek.Wednesday, "2024-02-07", null)]
    [InlineData("2024-01-29", DayOfWeek.Saturday, "2024-02-04", "2024-02-03")] // the make-up Sunday after it
    [InlineData("2024-01-29", DayOfWeek.Sunday, "2024-02-04", null)]
    [InlineData("2026-02-09", DayOfWeek.Sunday, "2026-02-14", "2026-02-15")] // nothing after it: the make-up Saturday before it
    [InlineData("2026-02-09", DayOfWeek.Saturday, "2026-02-14", null)]
    [InlineData("2026-02-02", DayOfWeek.Saturday, "2026-02-06", "2026-02-07")]
    [InlineData("2026-02-23", DayOfWeek.Monday, "2026-02-24", "2026-02-23")]
    [InlineData("2026-02-23", DayOfWeek.Sunday, "2026-02-28", "2026-03-01")]
    [InlineData("2026-10-05", DayOfWeek.Monday, "2026-10-08", "2026-10-05")]
    [InlineData("2026-09-28", DayOfWeek.Friday, "2026-09-30", "2026-10-02")]
    [InlineData("2026-10-05", DayOfWeek.Saturday, "2026-10-10", null)]
    [InlineData("2026-09-14", DayOfWeek.Sunday, "2026-09-20", null)]
    [InlineData("2025-01-27", DayOfWeek.Thursday, "2025-01-27", "2025-01-30")] // Monday is the last working day of the week
    [InlineData("2026-12-28", DayOfWeek.Friday, "2026-12-31", "2027-01-01")] // the calendar does not know Friday
    public void The_agreed_time_of_a_holiday_week_stands_or_moves(string monday, DayOfWeek slot, string day, string? movedFrom)
    {
        var appointment = "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).At(slot).In(monday, Day(monday).AddDays(1).ToString("O", CultureInfo.InvariantCulture)).Single().Appointment;

        appointment!.Opens.Should().Be(Instant(day + " 10:00"));
        appointment.Closes.Should().Be(Instant(day + " 10:30"));
        appointment.MovedFrom.Should().Be(movedFrom is null ? null : Day(movedFrom));
    }

    [Fact]
    public void Spring_festival_2026_takes_a_whole_week_and_nobody_owes_a_visit_in_it()
    {
        var ledger = "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).At(DayOfWeek.Wednesday).Visited("2026-02-09", "2026-03-02", "2026-02-11 10:00", "2026-02-25 10:00");

        ledger.Told().Should().Be("2026-W07=Met 2026-W08=Excused 2026-W09=Met");
        ledger.Results[1].Excusal!.Ground.Should().Be(ExcuseGround.NoWorkingDay);
        ledger.Results[1].Obligation.Appointment.Should().BeNull();
        ledger.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_visit_in_the_holidays_counts_although_none_is_owed_and_nothing_is_held_against_it()
    {
        var ledger = "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).Visited("2026-02-16", "2026-02-23", "2026-02-18 10:00");

        ledger.Told().Should().Be("2026-W08=Met");
        ledger.Extra.Should().BeEmpty();
    }

    [Fact]
    public void The_week_of_spring_festival_2024_owes_a_visit_for_its_make_up_sunday()
    {
        "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).Visited("2024-02-12", "2024-02-19").Told().Should().Be("2024-W07=Missed");
        "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).Visited("2024-02-12", "2024-02-19", "2024-02-18 17:29:59").Told().Should().Be("2024-W07=Met");
        "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).Visited("2024-02-12", "2024-02-19", "2024-02-18 17:30").Told().Should().Be("2024-W07=Met!");
    }

    [Fact]
    public void A_fortnight_over_the_holidays_is_owed_on_the_days_that_are_left_of_it() =>
        "K1".Owed("2020-01-01", (Fortnightly, "2020-01-01")).Visited("2026-02-09", "2026-02-23").Told().Should().MatchRegex("^2026-W0[67]..2026-W0[78]=Missed$");

    [Theory]
    [InlineData("2026-09-27", "2026-09-27..2026-09-27=Excused")] // a Sunday
    [InlineData("2026-09-25", "2026-09-25..2026-09-27=Excused")] // Mid-autumn festival on the Friday
    [InlineData("2026-09-24", "2026-09-24..2026-09-27=Missed")]
    [InlineData("2026-09-20", "2026-09-20..2026-09-20=Missed")] // a make-up Sunday
    [InlineData("2026-10-10", "2026-10-10..2026-10-11=Missed")] // a make-up Saturday
    [InlineData("2026-10-11", "2026-10-11..2026-10-11=Excused")]
    [InlineData("2024-02-18", "2024-02-18..2024-02-18=Missed")]
    [InlineData("2024-09-06", "2024-09-06..2024-09-08=Missed")] // an ordinary Friday
    public void Who_joins_on_the_last_days_of_a_week_is_owed_a_visit_if_one_of_them_is_worked(string joined, string told) =>
        "K1".Owed(joined, (Weekly, "2020-01-01")).Visited(joined, Day(joined).AddDays(1).ToString("O", CultureInfo.InvariantCulture)).Told().Should().Be(told);
}
