using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class WindowTests
{
    [Fact]
    public void Owed_OverWeek53_IsAWeekOfTheOldYear()
    {
        var weeks = Owing(Weekly).Owed("2020-12-21", "2021-01-18");

        weeks.Names().Should().Equal("2020-W52", "2020-W53", "2021-W01", "2021-W02");
        weeks[1].Days().Should().Be("12-28..01-03");
        weeks[1].Id.Should().Be("K1/t.visit/2020-W53");
        weeks[1].Window.Opens.Should().Be(China("2020-12-28 00:00"));
        weeks[1].Window.Closes.Should().Be(China("2021-01-04 00:00"));
        weeks[1].Window.IncludesClose.Should().BeFalse();
    }

    [Theory]
    [InlineData("2024-01-01", "2020-W52..2020-W53,2021-W01..2021-W02")]
    [InlineData("2024-01-08", "2020-W53..2021-W01,2021-W02..2021-W03")]
    [InlineData("2019-12-30", "2020-W53..2021-W01,2021-W02..2021-W03")]
    [InlineData("2020-12-31", "2020-W53..2021-W01,2021-W02..2021-W03")]
    [InlineData("2021-01-03", "2020-W53..2021-W01,2021-W02..2021-W03")]
    [InlineData("2021-01-04", "2020-W52..2020-W53,2021-W01..2021-W02")]
    public void Owed_FortnightsOverNewYear_AreCountedFromTheAnchorInBothDirections(string anchor, string names)
    {
        var schedule = new ObligationSchedule(Reading with { Anchor = _ => Day(anchor) });

        schedule.Owed(Owing(Fortnightly), Day("2020-12-21"), Day("2021-01-12")).Names().Should().Equal(names.Split(','));
    }

    [Fact]
    public void Owed_ThreeWeeksFromAnAnchorInTheFuture_HaveNoGap()
    {
        var schedule = new ObligationSchedule(Reading with { Anchor = _ => Day("2026-06-03") });

        var owed = schedule.Owed(Owing(Duty("t.visit", ContactRhythm.Weeks(3))), Day("2026-03-01"), Day("2026-07-01"));

        owed.Select(Agreements.Days).Should().Equal("03-09..03-29", "03-30..04-19", "04-20..05-10", "05-11..05-31", "06-01..06-21", "06-22..07-12");
    }

    [Fact]
    public void Owed_MonthsAndQuarters_FollowTheCalendar()
    {
        Owing(Duty("t.visit", ContactRhythm.Months(1))).Owed("2024-01-02", "2024-04-01").Select(Agreements.Days).Should().Equal("02-01..02-29", "03-01..03-31");
        Owing(Duty("t.visit", ContactRhythm.Months(3))).Owed("2024-01-01", "2025-01-01").Names().Should().Equal("2024-01..2024-03", "2024-04..2024-06", "2024-07..2024-09", "2024-10..2024-12");
    }

    [Fact]
    public void Owed_MonthsFromA31st_ComeBackToThe31st()
    {
        var duty = Duty("t.visit", ContactRhythm.MonthsFromStart(1));

        Customer("2024-01-31", Spell(duty, "2024-01-31")).Owed("2024-01-01", "2024-06-01").Names()
            .Should().Equal("2024-01-31..2024-02-28", "2024-02-29..2024-03-30", "2024-03-31..2024-04-29", "2024-04-30..2024-05-30", "2024-05-31..2024-06-29");
    }

    [Theory]
    [InlineData("P1W", "9999-12-27..9999-12-31")]
    [InlineData("P2W", "9999-12-20..9999-12-31")]
    [InlineData("P1M", "9999-12-01..9999-12-31")]
    [InlineData("P5M from the start", "9999-09-20..9999-12-31")]
    [InlineData("P10D from the start", "9999-12-25..9999-12-31")]
    public void Owed_UntilTheLastDayOfAll_EndsThere(string rhythm, string days)
    {
        var schedule = new ObligationSchedule(new ObligationTerms(Shanghai));
        var duty = Duty("t.visit", ContactRhythm.Parse(rhythm, System.Globalization.CultureInfo.InvariantCulture));

        var last = schedule.Owed(Customer("9999-01-01", Spell(duty, "9998-11-20")) with { Joined = Day("9998-11-20") }, Day("9999-06-01"), DateOnly.MaxValue)[^1];

        $"{last.FirstDay:O}..{last.LastDay:O}".Should().Be(days);
        last.Window.Closes.Should().Be(DateTimeOffset.MaxValue);
    }

    [Theory]
    [InlineData("P2147483647W")]
    [InlineData("P2147483647M from the start")]
    [InlineData("P2147483647D from the start")]
    public void Owed_InTheLongestSpan_IsOneWindowThatLastsOnAndOn(string rhythm)
    {
        var duty = Duty("t.visit", ContactRhythm.Parse(rhythm, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var anchor in new[] { DateOnly.MinValue, Day("2024-01-01") })
        {
            var only = new ObligationSchedule(new ObligationTerms(Shanghai) { Anchor = _ => anchor })
                .Owed(Customer("2024-01-03", Spell(duty, "2024-01-03")), Day("2024-01-01"), Day("2027-01-01")).Should().ContainSingle().Subject;

            $"{only.FirstDay:O}..{only.LastDay:O}".Should().Be("2024-01-03..9999-12-31");
        }
    }

    [Fact]
    public void Owed_SpansFromTheStart_BeginWhenTheCustomerIsServed()
    {
        var duty = Duty("t.visit", ContactRhythm.DaysFromStart(10));

        Customer("2024-05-06", Spell(duty, "2024-01-01")).Owed("2024-01-01", "2024-05-30").Names()
            .Should().Equal("2024-05-06..2024-05-15", "2024-05-16..2024-05-25", "2024-05-26..2024-06-04");
    }

    [Fact]
    public void Owed_SeveralTimesAWindow_NumbersThem()
    {
        var owed = Owing(Duty("t.visit", ContactRhythm.Months(1), 2)).Owed("2024-03-01", "2024-04-02");

        owed.Select(one => one.Id).Should().Equal("K1/t.visit/2024-03", "K1/t.visit/2024-03/2", "K1/t.visit/2024-04", "K1/t.visit/2024-04/2");
    }

    [Fact]
    public void Owed_SeveralDuties_StandInTheOrderOfOpeningThenDuty()
    {
        var owed = Customer("2024-01-01", Spell(Weekly, "2024-01-01"), Spell(Duty("a.visit", ContactRhythm.Weeks(2)), "2024-01-01")).Owed("2024-01-01", "2024-01-20");

        owed.Select(one => one.Id).Should().Equal("K1/a.visit/2024-W01..2024-W02", "K1/t.visit/2024-W01", "K1/t.visit/2024-W02", "K1/a.visit/2024-W03..2024-W04", "K1/t.visit/2024-W03");
    }

    [Fact]
    public void Owed_WhereMidnightIsSkipped_OpensWithTheDay()
    {
        // Beirut put the clocks forward at midnight on Sunday 2024-03-31: that day, and its month's rest, begin at one.
        var beirut = WorkingCalendar.Build("beirut", "Asia/Beirut", define => define.Open(Weekdays.EveryDay, "09:00", "17:00").Years(2024, 2024));
        var schedule = new ObligationSchedule(new ObligationTerms(beirut));

        var days = schedule.Owed(Customer("2024-03-30", Spell(Duty("t.visit", ContactRhythm.DaysFromStart(1)), "2024-03-30")), Day("2024-03-30"), Day("2024-04-01"));

        days.Select(one => one.Window.Closes - one.Window.Opens).Should().Equal(TimeSpan.FromHours(24), TimeSpan.FromHours(23));
        days[1].Window.Opens.Should().Be(days[0].Window.Closes).And.Be(Instant("2024-03-31 01:00 +03:00"));
    }

    [Fact]
    public void Touching_TheWindowThatBeganBefore_HoldsItToo()
    {
        var customer = Owing(Fortnightly);

        Schedule.Touching(customer, Day("2024-01-20"), Day("2024-02-01")).Names().Should().Equal("2024-W03..2024-W04", "2024-W05..2024-W06");
        customer.Owed("2024-01-20", "2024-02-01").Names().Should().Equal("2024-W05..2024-W06");
        customer.Owed("2024-02-01", "2024-02-01").Should().BeEmpty();
    }
}
