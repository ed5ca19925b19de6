using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class OnceTests
{
    [Theory]
    [InlineData("48 hours", "2026-03-06 16:00", "2026-03-08 16:00", "2026-03-08")]
    [InlineData("48 hours", "2026-12-31 16:00", "2027-01-02 16:00", "2027-01-02")]
    [InlineData("3 calendar days", "2026-03-06 16:00", "2026-03-10 00:00", "2026-03-09")]
    [InlineData("3 calendar days", "2026-03-06 00:00", "2026-03-10 00:00", "2026-03-09")]
    [InlineData("1 working day", "2026-03-06 16:00", "2026-03-09 17:00", "2026-03-09")]
    [InlineData("4 working hours", "2026-03-06 16:00", "2026-03-09 12:00", "2026-03-09")]
    [InlineData("at once", "2026-03-06 16:00", "2026-03-06 16:00", "2026-03-06")]
    public void Owed_AfterAnEvent_IsOwedUpToTheDueInstantInclusive(string limit, string at, string due, string lastDay)
    {
        var owed = Schedule.Owed(After(limit, at), Day(at[..10]), Day(at[..10]).AddDays(1)).Should().ContainSingle().Subject;

        owed.Window.Opens.Should().Be(China(at));
        owed.Window.Closes.Should().Be(China(due));
        owed.LastDay.Should().Be(Day(lastDay));
        owed.Window.Contains(China(due)).Should().BeTrue();
        owed.Window.Contains(China(due).AddTicks(1)).Should().BeFalse();
        owed.Window.Contains(China(at).AddTicks(-1)).Should().BeFalse();
    }

    [Theory]
    [InlineData("2026-03-08 16:00:00", "2026-03-08 16:00:00", "M")]
    [InlineData("2026-03-08 16:00:01", "2026-03-08 16:00:01", "X")]
    [InlineData("2026-03-06 15:59:59", "2026-03-09 00:00:00", "X")]
    [InlineData(null, "2026-03-08 16:00:00", "O")]
    [InlineData(null, "2026-03-08 16:00:01", "X")]
    public void Settle_Within48Hours_CountsToTheSecond(string? at, string asOf, string state)
    {
        var lenient = new ObligationSchedule(new ObligationTerms(Shanghai));

        lenient.Settle(After("48 hours", "2026-03-06 16:00").Owed("2026-03-06", "2026-03-07"), at is null ? [] : [Visit("v", at)], China(asOf)).States().Should().Be(state);
    }

    [Fact]
    public void Owed_OverClocksPutForward_Runs48HoursAndEndsDaysAtMidnight()
    {
        var berlin = WorkingCalendar.Build("berlin", "Europe/Berlin", define => define.Open(Weekdays.MondayToFriday, "09:00", "17:00").Years(2026, 2026));
        var schedule = new ObligationSchedule(new ObligationTerms(berlin));
        var at = Instant("2026-03-28 12:00 +01:00");

        schedule.Owed(After(Once("48 hours"), at), Day("2026-03-28"), Day("2026-03-29"))[0].Window.Closes.Should().Be(Instant("2026-03-30 13:00 +02:00"));
        schedule.Owed(After(Once("3 calendar days"), at), Day("2026-03-28"), Day("2026-03-29"))[0].Window.Closes.Should().Be(Instant("2026-04-01 00:00 +02:00"));
    }

    [Fact]
    public void Settle_EventsWithWindowsThatOverlap_MeetsWhatFallsDueFirst()
    {
        var customer = Customer("2026-01-01", EventSpell("3 calendar days", "2026-03-02 10:00"), EventSpell("3 calendar days", "2026-03-03 10:00"));

        customer.Settle("2026-03-01", "2026-04-01", "2026-04-01 00:00", "2026-03-03 11:00", "2026-03-04 11:00", "2026-03-05 11:00").States().Should().Be("MM");
        customer.Settle("2026-03-01", "2026-04-01", "2026-04-01 00:00", "2026-03-03 11:00").States().Should().Be("MX");
        customer.Owed("2026-03-01", "2026-04-01").Select(one => one.Id).Should().Equal("K1/t.call/2026-03-02T10:00:00", "K1/t.call/2026-03-03T10:00:00");
    }

    [Fact]
    public void Settle_EventsInAnHourThatComesTwiceOrWithinASecond_AreToldApart()
    {
        var berlin = WorkingCalendar.Build("berlin", "Europe/Berlin", define => define.Open(Weekdays.MondayToFriday, "09:00", "17:00").Years(2026, 2026));
        var schedule = new ObligationSchedule(new ObligationTerms(berlin));
        string[] events = ["2026-10-25 02:30 +02:00", "2026-10-25 02:30 +01:00", "2026-10-25 12:00:00 +01:00", "2026-10-25 12:00:00.5 +01:00"];
        var owed = schedule.Owed(Customer("2026-01-01", [.. events.Select(at => DutySpell.StatedAfter(Once("48 hours"), ["T-1"], Instant(at)))]), Day("2026-10-25"), Day("2026-10-26"));

        owed.Names().Should().Equal("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T12:00:00", "2026-10-25T12:00:00.5");
        schedule.Settle(owed, [], Instant("2026-11-01 00:00 +01:00")).Missed.Should().Be(4);
    }

    [Fact]
    public void Owed_ACustomerThatLeavesWithinTheLimit_IsCut()
    {
        var stays = After("48 hours", "2026-03-06 16:00");

        (stays with { Left = Day("2026-03-08") }).Settle("2026-03-01", "2026-04-01", "2026-04-01 00:00").Results.Should().ContainSingle()
            .Which.Excusal!.Ground.Should().Be(ExcuseGround.ServiceEnded);
        (stays with { Left = Day("2026-03-09") }).Settle("2026-03-01", "2026-04-01", "2026-04-01 00:00").States().Should().Be("X");
        (stays with { Left = Day("2026-03-06") }).Owed("2026-03-01", "2026-04-01").Should().BeEmpty();
        (After("3 calendar days", "2026-03-06 16:00") with { Left = Day("2026-03-10") }).Settle("2026-03-01", "2026-04-01", "2026-04-01 00:00").States().Should().Be("X");
    }

    [Fact]
    public void Owed_AnEventBeforeTheCustomerWasServed_IsOwedInWhatIsLeftOfItsLimit()
    {
        Customer("2026-03-08", EventSpell("48 hours", "2026-03-06 16:00")).Owed("2026-03-01", "2026-04-01").Should().ContainSingle().Which.Window.Opens.Should().Be(China("2026-03-08 00:00"));
        Customer("2026-03-09", EventSpell("48 hours", "2026-03-06 16:00")).Owed("2026-03-01", "2026-04-01").Should().BeEmpty();
    }

    [Fact]
    public void Owed_OneEventTwice_IsRefused() =>
        FluentActions.Invoking(() => Customer("2026-03-01", EventSpell("48 hours", "2026-03-06 16:00"), EventSpell("48 hours", "2026-03-06 16:00")).Owed("2026-03-01", "2026-04-01"))
            .Should().Throw<ArgumentException>().WithMessage("*t.call*twice*");

    private static ServedCustomer After(string limit, string at) => After(Once(limit), China(at));

    private static ServedCustomer After(ContactDuty duty, DateTimeOffset at) => Customer("2026-01-01", DutySpell.StatedAfter(duty, ["T-1"], at));

    private static DutySpell EventSpell(string limit, string at) => DutySpell.StatedAfter(Once(limit), ["T-1"], China(at));
}
