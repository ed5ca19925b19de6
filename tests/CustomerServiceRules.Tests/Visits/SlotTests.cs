using CustomerServiceRules.Calendars;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class SlotTests
{
    private static readonly ServedCustomer Wednesdays = Owing(WeeklyFixed).At(Slot(DayOfWeek.Wednesday));

    [Theory]
    [InlineData("2024-01-10 09:59:59", "L")]
    [InlineData("2024-01-10 10:00:00", "M")]
    [InlineData("2024-01-10 10:29:59", "M")]
    [InlineData("2024-01-10 10:30:00", "L")]
    [InlineData("2024-01-09 10:15:00", "L")]
    [InlineData("2024-01-07 23:59:59", "X")]
    [InlineData("2024-01-08 00:00:00", "L")]
    [InlineData("2024-01-14 23:59:59", "L")]
    [InlineData("2024-01-15 00:00:00", "X")]
    public void Settle_AtAFixedTime_IsInTimeWithinTheSlot(string at, string state) =>
        Wednesdays.Settle("2024-01-08", "2024-01-15", "2024-02-01 00:00", at).States().Should().Be(state);

    [Theory]
    [InlineData("2024-01-09 08:59:59", "L")]
    [InlineData("2024-01-09 09:00:00", "M")]
    [InlineData("2024-01-09 16:59:59", "M")]
    [InlineData("2024-01-09 17:00:00", "L")]
    [InlineData("2024-01-13 12:00:00", "L")]
    public void Settle_WithoutASlot_IsInTimeInWorkingTime(string at, string state)
    {
        Owing(WeeklyFixed).Settle("2024-01-08", "2024-01-15", "2024-02-01 00:00", at).States().Should().Be(state);
        Owing(Weekly).At(Slot(DayOfWeek.Friday)).Settle("2024-01-08", "2024-01-15", "2024-02-01 00:00", at).States().Should().Be(state, "no fixed time is owed");
    }

    [Fact]
    public void Settle_WhereWorkingTimeIsNotAsked_AnyTimeIsInTime() =>
        new ObligationSchedule(Reading with { InWorkingTime = false }).Settle(Owing(Weekly).Owed("2024-01-08", "2024-01-15"), [Visit("v", "2024-01-13 23:00")], China("2024-02-01 00:00"))
            .States().Should().Be("M");

    [Fact]
    public void Settle_SeveralVisitsInTheWeek_TheOneInTimeCounts()
    {
        var ledger = Wednesdays.Settle("2024-01-08", "2024-01-15", "2024-02-01 00:00", "2024-01-09 10:00", "2024-01-10 10:00", "2024-01-11 10:00");

        ledger.States().Should().Be("M");
        ledger.Results[0].MetBy!.Id.Should().Be("v1");
        ledger.Extra.Select(contact => contact.Id).Should().Equal("v0", "v2");
    }

    [Fact]
    public void Owed_WhereTheSlotIsClippedOff_HasNoAgreedTime()
    {
        var joined = Wednesdays with { Joined = Day("2024-01-11") };

        joined.Owed("2024-01-08", "2024-01-22").Select(one => one.Appointment?.Opens).Should().Equal(null, China("2024-01-17 10:00"));
        (Wednesdays with { Left = Day("2024-01-10") }).Owed("2024-01-08", "2024-01-22").Select(one => one.Appointment).Should().Equal((Appointment?)null);
    }

    [Fact]
    public void Owed_WhereTheAgreementChanges_HoldsFromItsDay()
    {
        var customer = Owing(WeeklyFixed) with
        {
            Slots = [new Dated<FixedSlot?>(Day("2024-01-01"), Slot(DayOfWeek.Monday)), new Dated<FixedSlot?>(Day("2024-01-10"), Slot(DayOfWeek.Friday, 14)), new Dated<FixedSlot?>(Day("2024-01-22"), null)],
        };

        customer.Owed("2024-01-01", "2024-01-29").Select(one => one.Appointment?.Opens)
            .Should().Equal([China("2024-01-02 10:00"), China("2024-01-08 10:00"), China("2024-01-19 14:00"), null], "2024-01-01 was a holiday, and in the second week Monday comes first");
    }

    [Fact]
    public void Owed_SeveralInAWindow_HaveOneDayOfTheSlotEach()
    {
        var owed = Owing(Duty("t.visit", ContactRhythm.Weeks(2), 3) with { AtFixedTime = true }).At(Slot(DayOfWeek.Tuesday)).Owed("2024-01-15", "2024-01-16");

        owed.Select(one => one.Appointment?.Opens).Should().Equal(China("2024-01-16 10:00"), China("2024-01-23 10:00"), null);
    }

    [Fact]
    public void Owed_OnADayThatIsExcused_MovesAway()
    {
        var customer = Wednesdays with { Excuses = [new ContactExcuse(Day("2024-01-10"), Day("2024-01-12"), "stocktaking", "H-1")] };

        customer.Owed("2024-01-08", "2024-01-15")[0].Appointment.Should().Be(new Appointment(China("2024-01-12 10:00"), China("2024-01-12 10:30"), Day("2024-01-10")));
    }

    [Fact]
    public void Owed_AtATimeThatTheClocksSkip_HasNoAgreedTimeThatDay()
    {
        var berlin = WorkingCalendar.Build("berlin", "Europe/Berlin", define => define.Open(Weekdays.EveryDay, "00:00", "24:00").Years(2026, 2026));
        var schedule = new ObligationSchedule(new ObligationTerms(berlin));
        var skipped = Owing(WeeklyFixed) with { Slots = [new Dated<FixedSlot?>(Day("2020-01-01"), new FixedSlot(DayOfWeek.Sunday, new TimeOnly(2, 0), new TimeOnly(2, 45)))] };
        var part = skipped with { Slots = [new Dated<FixedSlot?>(Day("2020-01-01"), new FixedSlot(DayOfWeek.Sunday, new TimeOnly(2, 30), new TimeOnly(3, 30)))] };

        schedule.Owed(skipped, Day("2026-03-23"), Day("2026-03-24"))[0].Appointment.Should().BeNull();
        schedule.Owed(part, Day("2026-03-23"), Day("2026-03-24"))[0].Appointment!.Opens.Should().Be(Instant("2026-03-29 03:00 +02:00"));
        schedule.Owed(skipped, Day("2026-03-16"), Day("2026-03-17"))[0].Appointment!.Opens.Should().Be(Instant("2026-03-22 02:00 +01:00"));
    }
}
