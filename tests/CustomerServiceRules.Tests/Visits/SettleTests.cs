using CustomerServiceRules.Calendars;
using CustomerServiceRules.Terms;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class SettleTests
{
    [Fact]
    public void Settle_AnExtraVisit_DoesNotCountForAnotherPeriod()
    {
        var ledger = Owing(Fortnightly).Settle("2024-01-01", "2024-01-29", "2024-02-01 00:00", "2024-01-03 10:00", "2024-01-10 10:00");

        ledger.States().Should().Be("MX");
        ledger.Results[0].MetBy!.Id.Should().Be("v0");
        ledger.Extra.Should().ContainSingle().Which.Id.Should().Be("v1");
        (ledger.Owed, ledger.Met, ledger.Missed, ledger.Excused, ledger.Open).Should().Be((2, 1, 1, 0, 0));
    }

    [Fact]
    public void Settle_TwoAWindow_NeedsTwo()
    {
        var twice = Owing(Duty("t.visit", ContactRhythm.Months(1), 2));

        twice.Settle("2024-03-01", "2024-04-01", "2024-04-01 00:00", "2024-03-05 10:00").States().Should().Be("MX");
        twice.Settle("2024-03-01", "2024-04-01", "2024-04-01 00:00", "2024-03-05 10:00", "2024-03-05 11:00", "2024-03-06 10:00").States().Should().Be("MM");
    }

    [Theory]
    [InlineData("2024-01-14 23:59:59", "O")]
    [InlineData("2024-01-15 00:00:00", "X")]
    public void Settle_WithoutAVisit_IsOpenUntilTheWindowIsOver(string asOf, string state) =>
        Owing(Weekly).Settle("2024-01-08", "2024-01-15", asOf).States().Should().Be(state);

    [Fact]
    public void Settle_AContactAfterTheInstantAsked_HasNotTakenPlace()
    {
        var ledger = Owing(Weekly).Settle("2024-01-08", "2024-01-15", "2024-01-10 10:00:00", "2024-01-10 10:00:01");

        ledger.States().Should().Be("O");
        ledger.Extra.Should().BeEmpty();
        Owing(Weekly).Settle("2024-01-08", "2024-01-15", "2024-01-10 10:00:01", "2024-01-10 10:00:01").States().Should().Be("M");
    }

    [Fact]
    public void Settle_AnotherWayTopicOrCustomer_DoesNotCount()
    {
        var duty = new ContactDuty("t.progress", ContactRhythm.Weeks(1), 1, "t.staff", ContactWay.Call, ContactWay.Message)
        {
            Topics = ["progress"],
        };
        var owed = Owing(duty).Owed("2024-01-08", "2024-01-15");

        string StatesOf(Contact contact) => Schedule.Settle(owed, [contact], China("2024-02-01 00:00")).States();
        var call = new Contact("c", "K1", ContactWay.Call, China("2024-01-09 10:00"), "m9")
        {
            Topic = "progress",
        };

        StatesOf(call).Should().Be("M", "whoever made it");
        StatesOf(call with { Topic = "weather" }).Should().Be("X");
        StatesOf(call with { Topic = null }).Should().Be("X");
        StatesOf(new Contact("c", "K1", ContactWay.Visit, call.At, "m9") { Topic = "progress" }).Should().Be("X");
        StatesOf(new Contact("c", "K2", ContactWay.Call, call.At, "m9") { Topic = "progress" }).Should().Be("X");
    }

    [Fact]
    public void Settle_OneContact_MayMeetTwoDuties()
    {
        var customer = Customer("2024-01-01", Spell(Weekly, "2024-01-01"), Spell(Duty("a.visit", ContactRhythm.Weeks(2)), "2024-01-01"));

        customer.Settle("2024-01-15", "2024-01-16", "2024-02-01 00:00", "2024-01-16 10:00").States().Should().Be("MM");
    }

    [Fact]
    public void Settle_AWindowCutByANewDuty_IsMetIfVisitedBeforeElseExcused()
    {
        var customer = Customer("2024-01-01", Spell(Fortnightly, "2024-01-01", "2024-01-17"), Spell(Weekly, "2024-01-17"));

        customer.Settle("2024-01-15", "2024-01-22", "2024-02-01 00:00", "2024-01-16 10:00").States().Should().Be("MX");
        customer.Settle("2024-01-15", "2024-01-22", "2024-02-01 00:00", "2024-01-17 10:00").States().Should().Be("EM");
        customer.Settle("2024-01-15", "2024-01-22", "2024-01-16 23:59:59").States().Should().Be("OO");
    }

    [Fact]
    public void Settle_AVisitWhereNoneWasOwed_IsMetAndNotExcused()
    {
        var holidays = Owing(Weekly);

        holidays.Settle("2026-02-16", "2026-02-23", "2026-02-16 00:00").States().Should().Be("E", "from the beginning");
        holidays.Settle("2026-02-16", "2026-02-23", "2026-03-01 00:00", "2026-02-18 10:00").States().Should().Be("M");
    }

    [Theory]
    [InlineData("2024-01-08", "2024-01-13", null, "E")]
    [InlineData("2024-01-08", "2024-01-12", null, "X")]
    [InlineData("2024-01-01", "2024-02-01", "t.visit", "E")]
    [InlineData("2024-01-01", "2024-02-01", "t.other", "X")]
    public void Settle_AnExcuseOfTheHost_HoldsWhereNoWorkingDayIsLeft(string from, string until, string? duty, string state)
    {
        var closed = Owing(Weekly) with { Excuses = [new ContactExcuse(Day(from), Day(until), "closed for repairs", "H-1") { Duty = duty }] };
        var ledger = closed.Settle("2024-01-08", "2024-01-15", "2024-02-01 00:00");

        ledger.States().Should().Be(state);
        if (state == "E")
            ledger.Results[0].Excusal.Should().BeEquivalentTo(new Excusal(ExcuseGround.Granted, new LocalizedText("closed for repairs", "closed for repairs"), ["H-1"]));
        closed.Settle("2024-01-08", "2024-01-15", "2024-02-01 00:00", "2024-01-10 10:00").States().Should().Be("M");
    }

    [Fact]
    public void Settle_ResultsRest_OnTheDutyAndOnWhatBecameOfIt()
    {
        var ledger = Owing(Weekly).Settle("2024-01-01", "2024-01-22", "2024-02-01 00:00", "2024-01-03 10:00", "2024-01-13 10:00");

        ledger.Results.Select(result => string.Join(' ', result.Clauses)).Should().Equal("T-1", "T-1 T-LATE", "T-1 T-MISSED");
        ledger.Findings.Select(finding => (finding.Kind, finding.MissedInARow)).Should().Equal((ContactFault.NotInTime, 0), (ContactFault.Missed, 1));
    }

    [Fact]
    public void Settle_TheSameTwice_IsRefused()
    {
        var owed = Owing(Weekly).Owed("2024-01-08", "2024-01-15");
        var asOf = China("2024-02-01 00:00");

        FluentActions.Invoking(() => Schedule.Settle([.. owed, .. owed], [], asOf)).Should().Throw<ArgumentException>().WithMessage("*K1/t.visit/2024-W02*twice*");
        FluentActions.Invoking(() => Schedule.Settle(owed, [Visit("v", "2024-01-08 10:00"), Visit("v", "2024-01-09 10:00")], asOf)).Should().Throw<ArgumentException>().WithMessage("*'v'*twice*");
        FluentActions.Invoking(() => Schedule.Settle([.. owed, .. Owing(Fortnightly).Owed("2024-01-01", "2024-01-02")], [], asOf)).Should().Throw<ArgumentException>().WithMessage("*overlap*");
    }

    [Fact]
    public void Settle_AVisitBeyondTheCalendar_IsAnErrorWhereWorkingTimeIsAsked()
    {
        var owed = Owing(Weekly).Owed("2026-12-28", "2026-12-29");
        var visit = Visit("v", "2027-01-02 10:00");

        FluentActions.Invoking(() => Schedule.Settle(owed, [visit], China("2027-02-01 00:00"))).Should().Throw<CalendarRangeException>();
        new ObligationSchedule(Reading with { InWorkingTime = false }).Settle(owed, [visit], China("2027-02-01 00:00")).Met.Should().Be(1);
        Schedule.Settle(owed, [], China("2027-01-03 23:59")).States().Should().Be("O");
        Schedule.Settle(owed, [], China("2027-01-04 00:00")).States().Should().Be("X");
    }
}
