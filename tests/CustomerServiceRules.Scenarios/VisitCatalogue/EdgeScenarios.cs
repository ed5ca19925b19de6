using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Scenarios.VisitCatalogue.Visiting;

namespace CustomerServiceRules.Scenarios.VisitCatalogue;

public sealed class EdgeScenarios
{
    private static readonly ServedCustomer Shop = "K1".Owed("2020-01-01", (Weekly, "2020-01-01")).At(DayOfWeek.Wednesday);

    [Theory]
    [InlineData("2026-11-04 09:59:59.9999999", "2026-W45=Met! 2026-W46=Missed")]
    [InlineData("2026-11-04 10:00", "2026-W45=Met 2026-W46=Missed")]
    [InlineData("2026-11-04 10:29:59.9999999", "2026-W45=Met 2026-W46=Missed")]
    [InlineData("2026-11-04 10:30", "2026-W45=Met! 2026-W46=Missed")]
    [InlineData("2026-11-05 10:00", "2026-W45=Met! 2026-W46=Missed")]
    [InlineData("2026-11-02 00:00", "2026-W45=Met! 2026-W46=Missed")]
    [InlineData("2026-11-01 23:59:59.9999999", "2026-W45=Missed 2026-W46=Missed")]
    [InlineData("2026-11-08 23:59:59.9999999", "2026-W45=Met! 2026-W46=Missed")]
    [InlineData("2026-11-09 00:00", "2026-W45=Missed 2026-W46=Met!")]
    public void A_visit_counts_to_the_last_instant_of_its_week_and_is_in_time_to_the_last_of_its_slot(string at, string told) =>
        Shop.Visited("2026-11-02", "2026-11-16", at).Told().Should().Be(told);

    [Theory]
    [InlineData("2026-11-04 08:29:59", "2026-W45=Met!")]
    [InlineData("2026-11-04 08:30", "2026-W45=Met")]
    [InlineData("2026-11-04 17:29:59", "2026-W45=Met")]
    [InlineData("2026-11-04 17:30", "2026-W45=Met!")]
    [InlineData("2026-11-07 10:00", "2026-W45=Met!")]
    public void Without_a_slot_the_visiting_hours_say_what_is_in_time(string at, string told) =>
        (Shop with { Slots = [] }).Visited("2026-11-02", "2026-11-09", at).Told().Should().Be(told);

    [Fact]
    public void A_second_visit_of_a_week_meets_neither_the_week_before_nor_the_week_after()
    {
        var ledger = Shop.Visited("2026-11-02", "2026-11-23", "2026-11-11 10:00", "2026-11-10 10:00", "2026-11-12 10:00");

        ledger.Told().Should().Be("2026-W45=Missed 2026-W46=Met 2026-W47=Missed");
        ledger.Extra.Select(one => one.Id).Should().Equal("v1", "v2");
    }

    [Fact]
    public void Of_two_contacts_at_one_instant_one_meets_the_duty_and_the_other_is_extra_the_same_in_any_order()
    {
        Contact[] both = [new("b", "K1", ContactWay.Visit, Instant("2026-11-04 10:00"), "m1"), new("a", "K1", ContactWay.Visit, Instant("2026-11-04 10:00").ToOffset(TimeSpan.Zero), "m2")];
        var owed = Shop.In("2026-11-02", "2026-11-09");
        var one = Schedule.Settle(owed, both, Instant("2026-11-09 00:00"));
        var other = Schedule.Settle(owed, both.Reverse(), Instant("2026-11-09 00:00"));

        (one.Met, one.Extra.Count).Should().Be((1, 1));
        other.Results.Single().MetBy!.Id.Should().Be(one.Results.Single().MetBy!.Id);

        var twice = Shop with { Duties = [DutySpell.Stated(new ContactDuty("d.visit", ContactRhythm.Weeks(1), 2, "d.manager", ContactWay.Visit), ["X-1"], Day("2020-01-01"))] };
        Schedule.Settle(twice.In("2026-11-02", "2026-11-09"), both, Instant("2026-11-09 00:00")).Met.Should().Be(2);
    }

    [Fact]
    public void A_substitute_meets_what_another_owes_and_the_coverage_is_the_others()
    {
        var ledger = Schedule.Settle(Schedule.Touching(Shop, Day("2026-11-01"), Day("2026-12-01")), [new Contact("v", "K1", ContactWay.Visit, Instant("2026-11-04 10:00"), "m9")], Instant("2026-12-07 00:00"));

        ledger.Met.Should().Be(1);
        var coverage = ledger.Coverage("d.visit", Day("2026-11-30")).Single();
        (coverage.Staff, coverage.Reached, coverage.Assigned).Should().Be(("m1", 1, 1));
        ledger.MissedInARowBy("m9", "d.visit").Should().Be(0);
    }

    [Fact]
    public void A_contact_that_is_recorded_late_counts_for_its_own_day()
    {
        var owed = Shop.In("2026-11-02", "2026-11-30");
        Contact last = new("v2", "K1", ContactWay.Visit, Instant("2026-11-25 10:00"), "m1");
        Contact late = new("v1", "K1", ContactWay.Visit, Instant("2026-11-11 10:00"), "m1");
        var asOf = Instant("2026-11-23 00:00");

        Schedule.Settle(owed, [last], asOf).MissedInARow("K1", "d.visit").Should().Be(3);
        Schedule.Settle(owed, [last, late], asOf).MissedInARow("K1", "d.visit").Should().Be(1);
        Schedule.Settle(owed, [last, late], asOf).Told().Should().Be("2026-W45=Missed 2026-W46=Met 2026-W47=Missed 2026-W48=Open");
    }

    [Theory]
    [InlineData("2026-11-04 09:59:59.9999999", "2026-W45=Open")]
    [InlineData("2026-11-04 10:00", "2026-W45=Met")]
    [InlineData("2026-11-09 00:00", "2026-W45=Met")]
    public void As_of_an_instant_only_what_took_place_by_then_counts(string asOf, string told)
    {
        Contact visit = new("v", "K1", ContactWay.Visit, Instant("2026-11-04 10:00"), "m1");
        Schedule.Settle(Shop.In("2026-11-02", "2026-11-09"), [visit], Instant(asOf)).Told().Should().Be(told);
    }

    [Theory]
    [InlineData("2026-11-08 23:59:59.9999999", "2026-W45=Open")]
    [InlineData("2026-11-09 00:00", "2026-W45=Missed")]
    public void A_week_is_missed_from_its_end_on(string asOf, string told) =>
        Schedule.Settle(Shop.In("2026-11-02", "2026-11-09"), [], Instant(asOf)).Told().Should().Be(told);

    [Theory]
    [InlineData("2026-11-02", "")]
    [InlineData("2026-11-03", "2026-W45=Excused")]
    [InlineData("2026-11-05", "2026-W45=Met")]
    [InlineData("2026-11-09", "2026-W45=Met")]
    public void Who_leaves_is_owed_nothing_from_that_day_on_and_the_cut_week_is_excused_unless_it_was_kept(string left, string told) =>
        (Shop with { Left = Day(left) }).Visited("2026-11-02", "2026-11-16", "2026-11-04 10:00").Told().Should().Be(told);

    [Theory]
    [InlineData("2026-03-29T21:59:59.9999999Z", "2026-W13=Met!")]
    [InlineData("2026-03-29T22:00:00Z", "2026-W13=Missed")]
    [InlineData("2026-03-22T22:59:59Z", "2026-W13=Missed")]
    [InlineData("2026-03-22T23:00:00Z", "2026-W13=Met!")]
    [InlineData("2026-03-23T12:59:00+14:00", "2026-W13=Missed")]
    [InlineData("2026-03-23T13:00:00+14:00", "2026-W13=Met!")]
    [InlineData("2026-03-29T09:59:59-12:00", "2026-W13=Met!")]
    [InlineData("2026-03-29T10:00:00-12:00", "2026-W13=Missed")]
    public void The_week_of_the_change_to_summer_time_is_an_hour_shorter_wherever_a_contact_is_written_down(string at, string told)
    {
        var schedule = new ObligationSchedule(new ObligationTerms(Berlin) { LeastWorkingDays = 1, InWorkingTime = true });
        var visit = new Contact("v", "K1", ContactWay.Visit, DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), "m1");
        var ledger = schedule.Settle(schedule.Owed(Shop, Day("2026-03-23"), Day("2026-03-30")), [visit], Instant("2026-04-30 00:00"));

        ledger.Told().Should().Be(told);
        (ledger.Results[0].Obligation.Window.Closes - ledger.Results[0].Obligation.Window.Opens).Should().Be(TimeSpan.FromHours(167));
    }

    [Fact]
    public void A_slot_in_the_hour_that_the_clocks_leave_out_begins_with_the_change()
    {
        var nights = WorkingCalendar.Build("nights", "Europe/Berlin", define => define.Open(Weekdays.EveryDay, "00:00", "24:00").Years(2025, 2027));
        var shop = Shop with { Slots = [new Dated<FixedSlot?>(Day("2020-01-01"), new FixedSlot(DayOfWeek.Sunday, new TimeOnly(2, 15), new TimeOnly(3, 15)))] };
        var appointment = new ObligationSchedule(new ObligationTerms(nights) { LeastWorkingDays = 1 }).Owed(shop, Day("2026-03-23"), Day("2026-03-24")).Single().Appointment!;

        appointment.Opens.UtcDateTime.Should().Be(new DateTime(2026, 3, 29, 1, 0, 0));
        appointment.Closes.UtcDateTime.Should().Be(new DateTime(2026, 3, 29, 1, 15, 0));
    }

    private static readonly WorkingCalendar Berlin = WorkingCalendar.Build("b", "Europe/Berlin", define => define.Open(Weekdays.MondayToFriday, "08:30", "17:30").Years(2025, 2027));
}
