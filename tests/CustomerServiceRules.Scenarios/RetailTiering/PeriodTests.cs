using RetailTiering.Input;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021-12-30", "2021Q3 (2021-07-01 to 2021-09-30)")]
    [InlineData("2021-12-31", "2021Q4 (2021-10-01 to 2021-12-31)")]
    [InlineData("2022-01-01", "2021Q4 (2021-10-01 to 2021-12-31)")]
    [InlineData("2022-03-30", "2021Q4 (2021-10-01 to 2021-12-31)")]
    [InlineData("2022-03-31", "2022Q1 (2022-01-01 to 2022-03-31)")]
    [InlineData("2024-06-29", "2024Q1 (2024-01-01 to 2024-03-31)")]
    [InlineData("2024-06-30", "2024Q2 (2024-04-01 to 2024-06-30)")]
    [InlineData("2026-09-30", "2026Q3 (2026-07-01 to 2026-09-30)")]
    public void LastQuarterEndedBy_DaysAroundAQuartersEnd_GiveTheQuarterThatHasEnded(string day, string period) =>
        Period.LastQuarterEndedBy(DateOnly.ParseExact(day, "yyyy-MM-dd", null)).ToString().Should().Be(period);

    [Fact]
    public void Contains_FirstAndLastDay_AreInside()
    {
        var period = Period.LastQuarterEndedBy(new DateOnly(2021, 12, 31));

        new[] { period.First.AddDays(-1), period.First, period.Last, period.Last.AddDays(1) }
            .Select(period.Contains).Should().Equal(false, true, true, false);
    }
}
