using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Testing.Tests;

/// <summary>The scenarios that the package's README shows.</summary>
public class ReadmeScenarios
{
    #region scenario
    private static readonly ScenarioBook Book = ScenarioBook.Of(new TobaccoRetailModule());

    private static readonly ScaleRanking Quarter = ScaleRanking.Of(MeasuringPeriod.Quarter(2026, 3),
        Enumerable.Range(1, 10).Select(rank => new PurchaseRecord($"K{rank}", new FormatCode('Z'), 1_100 - (100 * rank), 1_000m)));

    [Theory]
    [InlineData(2, CustomerTier.A)]
    [InlineData(3, CustomerTier.B)]
    [InlineData(8, CustomerTier.B)]
    [InlineData(9, CustomerTier.C)]
    public void Twenty_percent_are_tier_A_and_sixty_tier_B(int rank, CustomerTier expected) => Book
        .Given(Quarter.StandingOf($"K{rank}"))
        .AsOf(2026, 9, 30)
        .When(TobaccoRetail.Tier)
        .ExpectValue(expected)
        .ExpectClauses("TOB-6.2.2");

    [Fact]
    public void A_larger_share_of_large_customers_lifts_the_third_of_ten() => Book
        .Given(Quarter.StandingOf("K3"))
        .With(TobaccoRetail.LargeShare, new Fraction(3, 10), "TOB-6.2.3")
        .AsOf(2026, 9, 30)
        .When(TobaccoRetail.Tier)
        .ExpectValue(CustomerTier.A);

    [Fact]
    public void A_tier_B_customer_learns_what_tier_A_would_have_needed() => Book
        .Given(Quarter.StandingOf("K3"))
        .AsOf(2026, 9, 30)
        .When(TobaccoRetail.Tier)
        .ExpectValue(CustomerTier.B)
        .ExpectWhyNot("tob.tier.large-by-scale", actual: "Medium", required: "Large")
        .ExpectWhyNot("tob.scale.large-by-position", actual: "1/4", required: "1/5", distance: "1/20");
    #endregion

    [Fact]
    public void The_clock_of_the_README_fires_its_timer()
    {
        var reminders = 0;
        #region clock
        var clock = new ManualTimeProvider(new DateTimeOffset(2026, 9, 30, 9, 0, 0, TimeSpan.FromHours(8)));
        using var timer = clock.CreateTimer(_ => reminders++, null, dueTime: TimeSpan.FromHours(1), period: TimeSpan.FromHours(24));

        clock.Advance(TimeSpan.FromDays(2));
        #endregion
        reminders.Should().Be(2);
    }
}
