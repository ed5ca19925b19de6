using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Visits;
using static CustomerServiceRules.Tests.Visits.Agreements;

namespace CustomerServiceRules.Tests.Visits;

public sealed class LedgerTests
{
    [Theory]
    [InlineData("", 4)]
    [InlineData("2024-03-26 10:00", 0)]
    [InlineData("2024-03-19 10:00", 1)]
    [InlineData("2024-03-05 10:00", 3)]
    public void MissedInARow_Weeks_CountsBackToTheLastVisit(string visit, int inARow)
    {
        var ledger = Owing(Weekly).By(("2020-01-01", "m1")).Settle("2024-03-04", "2024-04-01", "2024-04-01 00:00", visit.Length == 0 ? [] : [visit]);

        ledger.MissedInARow("K1", "t.visit").Should().Be(inARow);
        ledger.MissedInARowBy("m1", "t.visit").Should().Be(inARow);
        ledger.MissedInARowBy("m2", "t.visit").Should().Be(0);
        ledger.MissedInARow("K1", "t.other").Should().Be(0);
    }

    [Fact]
    public void MissedInARow_OverAnExcusedWeek_GoesOn()
    {
        var ledger = Owing(Weekly).Settle("2026-02-02", "2026-03-02", "2026-03-02 00:00", "2026-02-03 10:00");

        ledger.States().Should().Be("MXEX");
        ledger.MissedInARow("K1", "t.visit").Should().Be(2);
        ledger.Findings.Select(finding => finding.MissedInARow).Should().Equal(1, 2);
    }

    [Fact]
    public void MissedInARow_BeforeTheWeekIsOver_DoesNotCountIt() =>
        Owing(Weekly).Settle("2024-03-04", "2024-03-18", "2024-03-17 23:59:59").MissedInARow("K1", "t.visit").Should().Be(1);

    [Fact]
    public void MissedInARow_OneOfTwo_IsAFindingButEndsTheRow()
    {
        var ledger = Owing(Duty("t.visit", ContactRhythm.Months(1), 2)).Settle("2024-01-01", "2024-04-01", "2024-04-01 00:00", "2024-02-05 10:00");

        ledger.States().Should().Be("XXMXXX");
        ledger.Findings.Select(finding => finding.MissedInARow).Should().Equal(1, 1, 1, 1, 1);
        ledger.MissedInARow("K1", "t.visit").Should().Be(1);
    }

    [Fact]
    public void MissedInARow_OfANewStaff_BeginsWithItsOwnPeriods()
    {
        var ledger = Owing(Weekly).By(("2020-01-01", "m1"), ("2024-03-18", "m2")).Settle("2024-03-04", "2024-04-01", "2024-04-01 00:00");

        ledger.MissedInARow("K1", "t.visit").Should().Be(4);
        (ledger.MissedInARowBy("m1", "t.visit"), ledger.MissedInARowBy("m2", "t.visit")).Should().Be((2, 2));
        ledger.Findings.Select(finding => finding.MissedInARow).Should().Equal(1, 2, 1, 2);
    }

    [Fact]
    public void Coverage_OfAMonth_IsByStaffTheCustomersReachedOfThoseOwedAVisit()
    {
        var month = Month(["K1", "K2", "K3"], Visit("a", "K1", "2024-03-05 10:00"), Visit("b", "K1", "2024-03-12 10:00"), Visit("c", "K3", "2024-03-31 23:59:59"));

        month.Staff.Should().Be("m1");
        month.Month.Should().Be(Day("2024-03-01"));
        (month.Assigned, month.Reached, month.Share).Should().Be((3, 2, new Fraction(2, 3)));
        var miss = month.Misses.Should().ContainSingle().Subject;
        miss.Customer.Value.Should().Be("K2");
        miss.Results.Should().HaveCount(4).And.OnlyContain(result => result.State == ObligationState.Missed);
        miss.Clauses.Should().Equal("T-1", "T-MISSED");
    }

    [Theory]
    [InlineData("2024-02-29 23:59:59", 0)]
    [InlineData("2024-03-01 00:00:00", 1)]
    [InlineData("2024-03-31 23:59:59", 1)]
    [InlineData("2024-04-01 00:00:00", 0)]
    public void Coverage_AVisitOnAnEdgeOfTheMonth_CountsInItsMonth(string at, int reached) =>
        Month(["K1"], Visit("a", "K1", at)).Reached.Should().Be(reached);

    [Fact]
    public void Coverage_ACustomerExcusedAllMonth_IsNotAssigned()
    {
        var away = Of("K1") with { Excuses = [new ContactExcuse(Day("2024-02-01"), Day("2024-05-01"), "closed", "H-1")] };
        var ledger = Settle([away, Of("K2")], Visit("a", "K2", "2024-03-05 10:00"));

        var month = ledger.Coverage("t.visit", Day("2024-03-31")).Should().ContainSingle().Subject;

        (month.Assigned, month.Share).Should().Be((1, (Fraction)1));
        ledger.Coverage("t.other", Day("2024-03-31")).Should().BeEmpty();
    }

    [Fact]
    public void Coverage_ACustomerHandedOver_CountsForBothAndEachVisitForWhoOwedIt()
    {
        var handed = Of("K1").By(("2020-01-01", "m1"), ("2024-03-18", "m2"));

        var coverage = Settle([handed], Visit("a", "K1", "2024-03-19 10:00")).Coverage("t.visit", Day("2024-03-01"));

        coverage.Select(one => (one.Staff, one.Assigned, one.Reached)).Should().Equal(("m1", 1, 0), ("m2", 1, 1));
    }

    [Fact]
    public void Coverage_AFortnightThatReachesIntoTheMonth_IsNotAssignedButItsVisitReaches()
    {
        var fortnights = Of("K1") with { Duties = [Spell(Fortnightly, "2019-12-30")] };

        var month = Settle([fortnights], Visit("a", "K1", "2024-03-08 10:00")).Coverage("t.visit", Day("2024-03-01")).Should().ContainSingle().Subject;

        fortnights.Owed("2024-02-20", "2024-04-01").Select(Agreements.Days).Should().Equal("02-26..03-10", "03-11..03-24", "03-25..04-07");
        (month.Assigned, month.Reached).Should().Be((1, 1));
    }

    [Fact]
    public void Coverage_AContactThatOnlyAnEarlierDutyAskedFor_DoesNotReach()
    {
        var before = new ContactDuty("t.visit", ContactRhythm.Weeks(2), 1, "t.staff", ContactWay.Visit, ContactWay.Call);
        var customer = Of("K1") with { Duties = [Spell(before, "2020-01-01", "2024-03-11"), Spell(Weekly, "2024-03-11")] };

        Settle([customer], new Contact("c", "K1", ContactWay.Call, China("2024-03-13 10:00"), "m1")).Coverage("t.visit", Day("2024-03-01")).Should().ContainSingle().Which.Reached.Should().Be(0);
        Settle([customer], new Contact("c", "K1", ContactWay.Call, China("2024-03-08 10:00"), "m1")).Coverage("t.visit", Day("2024-03-01")).Should().ContainSingle().Which.Reached.Should().Be(1);
    }

    private static ContactCoverage Month(string[] customers, params Contact[] visits) =>
        Settle(customers.Select(Of), visits).Coverage("t.visit", Day("2024-03-15")).Should().ContainSingle().Subject;

    private static ServedCustomer Of(string id) => new ServedCustomer(id, Day("2020-01-01"))
    {
        Duties = [Spell(Weekly, "2020-01-01")],
    }.By(("2020-01-01", "m1"));

    private static ObligationLedger Settle(IEnumerable<ServedCustomer> customers, params Contact[] visits) =>
        Schedule.Settle(customers.SelectMany(customer => Schedule.Touching(customer, Day("2024-03-01"), Day("2024-04-01"))), visits, China("2024-05-01 00:00"));

    private static Contact Visit(string id, string customer, string at) => new(id, customer, ContactWay.Visit, China(at), "anybody");
}
