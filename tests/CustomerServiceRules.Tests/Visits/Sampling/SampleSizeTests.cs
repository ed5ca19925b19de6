using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Visits.Sampling;

namespace CustomerServiceRules.Tests.VisitSampling;

public sealed class SampleSizeTests
{
    [Theory]
    [InlineData("1/10", 47, 5)]
    [InlineData("1/20", 33, 2)]
    [InlineData("1/20", 1234, 62)]
    [InlineData("1/10", 1, 1)]
    [InlineData("1/10", 9, 1)]
    [InlineData("1/10", 10, 1)]
    [InlineData("1/10", 11, 2)]
    [InlineData("1/20", 19, 1)]
    [InlineData("1/20", 20, 1)]
    [InlineData("1/20", 21, 2)]
    [InlineData("1", 21, 21)]
    [InlineData("1/1000000", 1, 1)]
    [InlineData("1/3", 3, 1)]
    [InlineData("2/3", 2_147_483_647, 1_431_655_765)]
    public void Of_AShare_RoundsUpAndIsAtLeastOne(string rate, int population, int size) =>
        SampleSize.Of(Fraction.Parse(rate, null), population).Should().Be(size);

    [Theory]
    [InlineData("0")]
    [InlineData("-1/10")]
    [InlineData("11/10")]
    public void Of_ARateOutOfBounds_IsRefusedWithTheRate(string rate) =>
        FluentActions.Invoking(() => SampleSize.Of(Fraction.Parse(rate, null), 10)).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*{rate}*above 0 and up to 1*");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Of_NobodyToDrawFrom_IsRefused(int population) =>
        FluentActions.Invoking(() => SampleSize.Of(new Fraction(1, 10), population)).Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*population of {population}*");
}
