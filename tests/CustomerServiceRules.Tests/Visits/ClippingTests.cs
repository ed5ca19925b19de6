using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class ClippingTests
{
    [Theory]
    [InlineData("2024-01-14", "01-14..01-14 E,01-15..01-21")]
    [InlineData("2024-01-12", "01-12..01-14,01-15..01-21")]
    [InlineData("2024-02-04", "02-04..02-04,02-05..02-11")]
    [InlineData("2024-02-03", "02-03..02-04,02-05..02-11")]
    [InlineData("2024-02-10", "02-10..02-11 E,02-12..02-18")]
    public void Owed_JoinedLateInTheWeek_IsOwedWhereAWorkingDayIsLeft(string joined, string days) =>
        Customer(joined, Spell(Weekly, "2020-01-01")).Owed("2024-01-01", "2024-03-01").Take(2).Select(Agreements.Days).Should().Equal(days.Split(','));

    [Theory]
    [InlineData("2024-01-08", "01-01..01-07")]
    [InlineData("2024-01-09", "01-01..01-07,01-08..01-08 C")]
    [InlineData("2024-01-12", "01-01..01-07,01-08..01-11 C")]
    [InlineData("2024-01-13", "01-01..01-07,01-08..01-12")]
    [InlineData("2024-01-14", "01-01..01-07,01-08..01-13")]
    [InlineData("2024-01-15", "01-01..01-07,01-08..01-14")]
    public void Owed_LeftInTheWeek_EndsTheWindowTheDayBefore(string left, string days)
    {
        var customer = Owing(Weekly) with { Left = Day(left) };

        var owed = customer.Owed("2024-01-01", "2024-03-01");

        owed.Select(Agreements.Days).Should().Equal(days.Split(','));
        owed.Where(one => one.Cut is not null).Select(one => one.Cut!.Ground).Should().BeSubsetOf([ExcuseGround.ServiceEnded]);
    }

    [Fact]
    public void Owed_JoinedAndLeftOnOneDay_IsNothing() =>
        (Customer("2024-01-10", Spell(Weekly, "2020-01-01")) with { Left = Day("2024-01-10") }).Owed("2024-01-01", "2024-03-01").Should().BeEmpty();

    [Fact]
    public void Owed_MoreOftenFromMidWeek_CutsTheFortnightAndBeginsWithTheRestOfTheWeek()
    {
        var owed = Customer("2024-01-01", Spell(Fortnightly, "2024-01-01", "2024-01-17"), Spell(Weekly, "2024-01-17")).Owed("2024-01-01", "2024-01-29");

        owed.Select(Agreements.Days).Should().Equal("01-01..01-14", "01-15..01-16 C", "01-17..01-21", "01-22..01-28");
        owed[1].Cut!.Ground.Should().Be(ExcuseGround.DutyReplaced);
        owed.Names().Should().Equal("2024-W01..2024-W02", "2024-W03..2024-W04", "2024-01-17..2024-01-21", "2024-W04");
    }

    [Fact]
    public void Settle_ACutThatTakesNoWorkingDayAway_ExcusesNothing()
    {
        var fromSaturday = Customer("2024-01-01", Spell(Weekly, "2024-01-01", "2024-01-20"), Spell(Fortnightly, "2024-01-20"));

        fromSaturday.Settle("2024-01-15", "2024-01-21", "2024-03-01 00:00").States().Should().Be("XX");
        fromSaturday.Settle("2024-01-15", "2024-01-21", "2024-03-01 00:00", "2024-01-20 10:00").States().Should().Be("XL");
        Schedule.Settle(new ObligationSchedule(new ObligationTerms(Shanghai)).Owed(fromSaturday, Day("2024-01-15"), Day("2024-01-16")), [], China("2024-03-01 00:00")).States()
            .Should().Be("E", "where working days are not asked, every day counts");
    }

    [Fact]
    public void Owed_LessOftenFromMidWeek_OwesTheRestOfTheFortnight() =>
        Customer("2024-01-01", Spell(Weekly, "2024-01-01", "2024-01-24"), Spell(Fortnightly, "2024-01-24")).Owed("2024-01-15", "2024-02-01")
            .Select(Agreements.Days).Should().Equal("01-15..01-21", "01-22..01-23 C", "01-24..01-28", "01-29..02-11");

    [Fact]
    public void Owed_TheSameDutyDecidedAnew_IsNotCutAndRestsOnTheDecisionOfItsFirstDay()
    {
        var (before, after) = (Spell(Weekly, "2024-01-01", "2024-01-17"), Spell(Duty("t.visit", ContactRhythm.Weeks(1)), "2024-01-17"));

        var owed = Customer("2024-01-01", before, after).Owed("2024-01-08", "2024-01-29");

        owed.Select(Agreements.Days).Should().Equal("01-08..01-14", "01-15..01-21", "01-22..01-28");
        owed.Select(one => one.Spell).Should().Equal(before, before, after);
    }

    [Fact]
    public void Owed_ADutyThatEndsAndComesBackInOneWeek_HasTwoWindowsWithIdsOfTheirOwn()
    {
        var owed = Customer("2024-01-01", Spell(Weekly, "2024-01-01", "2024-01-16"), Spell(Weekly, "2024-01-18")).Owed("2024-01-15", "2024-01-22");

        owed.Select(Agreements.Days).Should().Equal("01-15..01-15 C", "01-18..01-21");
        owed[0].Cut!.Ground.Should().Be(ExcuseGround.ServiceEnded);
        owed.Select(one => one.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Owed_TwiceInsteadOfOnceFromMidWeek_HasIdsOfItsOwn() =>
        Customer("2024-01-01", Spell(Weekly, "2024-01-01", "2024-01-17"), Spell(Duty("t.visit", ContactRhythm.Weeks(1), 2), "2024-01-17")).Owed("2024-01-15", "2024-01-22")
            .Select(one => one.Id).Should().Equal("K1/t.visit/2024-W03", "K1/t.visit/2024-01-17..2024-01-21", "K1/t.visit/2024-01-17..2024-01-21/2");

    [Fact]
    public void Owed_AnotherStaffWithAnotherAnchor_CountsTheFortnightsAnew()
    {
        var owed = Owing(Fortnightly).By(("2020-01-01", "m1"), ("2024-01-18", "m2"), ("2024-03-05", "m3")).Owed("2024-01-01", "2024-03-20");

        owed.Select(one => $"{one.Staff} {one.Days()}").Should().Equal(
            "m1 01-01..01-14", "m1 01-15..01-17 C", "m2 01-18..01-21", "m2 01-22..02-04", "m2 02-05..02-18", "m2 02-19..03-03", "m2 03-04..03-04 C", "m3 03-05..03-10", "m3 03-11..03-24");
        owed[1].Cut!.Ground.Should().Be(ExcuseGround.DutyReplaced);
    }

    [Fact]
    public void Owed_AnotherStaffWithTheSameAnchor_IsOwedByWhoHasTheCustomerOnTheLastDay()
    {
        var customer = Owing(Fortnightly).By(("2020-01-01", "m1"), ("2024-01-18", "m3"));

        customer.Owed("2024-01-01", "2024-02-10").Select(one => $"{one.Staff} {one.Days()}").Should().Equal("m1 01-01..01-14", "m3 01-15..01-28", "m3 01-29..02-11");
        Owing(Weekly).By(("2024-01-18", "m2")).Owed("2024-01-08", "2024-01-22").Select(one => one.Staff).Should().Equal(null, "m2");
    }

    [Fact]
    public void Owed_SpellsThatOverlapOrDaysOutOfOrder_AreRefused()
    {
        Refusal(Customer("2024-01-01", Spell(Weekly, "2024-01-01"), Spell(Fortnightly, "2024-02-01"))).Should().Contain("t.visit").And.Contain("2024-01-01").And.Contain("do not overlap");
        Refusal(Customer("2024-01-01", Spell(Weekly, "2024-01-01", "2024-02-02"), Spell(Weekly, "2024-02-01"))).Should().Contain("2024-02-01");
        Refusal(Owing(Weekly).By(("2024-01-18", "m2"), ("2024-01-18", "m1"))).Should().Contain("staff").And.Contain("rising");
        Refusal(Owing(Weekly) with { Slots = [new Dated<FixedSlot?>(Day("2024-01-02"), null), new Dated<FixedSlot?>(Day("2024-01-01"), Slot(DayOfWeek.Monday))] }).Should().Contain("slot");
    }

    private static string Refusal(ServedCustomer customer) => customer.Invoking(one => one.Owed("2024-01-01", "2024-12-01")).Should().Throw<ArgumentException>().Which.Message;
}
