using RetailTiering.Output;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(-5, "-0.05")]
    [InlineData(4952, "49.52")]
    [InlineData(-900050, "-9000.50")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    public void Of_AnyCents_HasTwoDecimals(long cents, string expected) =>
        AmountText.Of(cents).Should().Be(expected);
}
