using System.Globalization;
using CustomerServiceRules.Procedures.CustomerCare;
using static CustomerServiceRules.Scenarios.Buyers.Buyers;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed class PreviewScenarios
{
    [Theory]
    [InlineData("2025-06-30", "2025-02-28..2025-06-28")]
    [InlineData("2025-06-28", "2025-02-28..2025-06-28")]
    [InlineData("2024-06-30", "2024-02-29..2024-06-29")]
    [InlineData("2025-05-01", "2025-01-01..2025-05-01")]
    [InlineData("2025-02-28", "2024-10-28..2025-02-28")]
    public void The_months_are_counted_back_from_the_planned_day(string moveIn, string spell) =>
        Spells(SignedAt(At(2024, 1, 10, 9), Day(moveIn)), CareContacts.Preview).Should().Equal(spell);

    [Fact]
    public void Four_contents_are_owed_one_in_each_month_and_none_for_the_days_left_over()
    {
        var owed = Owed(Consenting, new DateOnly(2025, 1, 1), new DateOnly(2025, 8, 1)).Where(one => one.Duty.Id == CareContacts.Preview).ToList();

        owed.Select(one => (one.FirstDay, one.LastDay)).Should().Equal(
            (Day("2025-02-28"), Day("2025-03-27")), (Day("2025-03-28"), Day("2025-04-27")), (Day("2025-04-28"), Day("2025-05-27")), (Day("2025-05-28"), Day("2025-06-27")));
        owed.Should().OnlyContain(one => one.Cut == null && one.Clauses.Contains("CARE-3.1") && one.Clauses.Contains("GAP-CARE-3.1"));
    }

    [Theory]
    [InlineData("2025-02-27T23:59:59", "Missed")]
    [InlineData("2025-02-28T00:00:00", "Met")]
    [InlineData("2025-03-27T23:59:59", "Met")]
    [InlineData("2025-03-28T00:00:00", "Missed")]
    public void Content_counts_from_the_first_second_of_its_month_to_the_last(string published, string state) =>
        States(Consenting, CareContacts.Preview, Day("2025-02-28"), Day("2025-03-01"), At(2025, 8, 1, 0), Publication(new DateTimeOffset(DateTime.Parse(published, CultureInfo.InvariantCulture), Beijing)))
            .Should().Be(state);

    [Theory]
    [InlineData("2025-02-28", "2025-02-28..2025-06-28")]
    [InlineData("2025-03-01", "2025-03-28..2025-06-28")]
    [InlineData("2025-05-28", "2025-05-28..2025-06-28")]
    public void Who_signs_within_the_months_is_owed_those_that_begin_then_or_later(string signedOn, string spell) =>
        Spells(SignedAt(new DateTimeOffset(Day(signedOn).ToDateTime(new TimeOnly(9, 0)), Beijing), Day("2025-06-30")), CareContacts.Preview).Should().Equal(spell);

    [Fact]
    public void Who_signs_in_the_last_month_is_owed_no_content() =>
        Spells(SignedAt(At(2025, 5, 29, 9), Day("2025-06-30")), CareContacts.Preview).Should().BeEmpty();

    [Fact]
    public void Who_signs_after_a_31st_is_owed_whole_months_and_no_day_more() =>
        Spells(SignedAt(At(2025, 9, 15, 9), Day("2025-12-31")), CareContacts.Preview).Should().Equal("2025-09-30..2025-12-30");

    [Fact]
    public void Who_moves_in_early_is_owed_nothing_from_that_day_on()
    {
        var early = Consenting with { Events = new CareEvents(Visited, Subscribed, Signed, At(2025, 4, 10, 9)) };

        Spells(early, CareContacts.Preview).Should().Equal("2025-02-28..2025-04-10");
        States(early, CareContacts.Preview, Day("2025-02-01"), Day("2025-08-01"), At(2025, 8, 1, 0)).Should().Be("Missed Excused");
    }

    [Fact]
    public void A_planned_day_that_is_moved_moves_the_months() =>
        Spells(Consenting with { PlannedMoveIn = Day("2025-09-15") }, CareContacts.Preview).Should().Equal("2025-05-15..2025-09-15");

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
