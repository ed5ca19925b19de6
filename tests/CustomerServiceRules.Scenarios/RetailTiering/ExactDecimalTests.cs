using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using RetailTiering.Output;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("0", "1", "0.000000000000")]
    [InlineData("1", "1", "1.000000000000")]
    [InlineData("19", "40", "0.475000000000")]
    [InlineData("1", "3", "0.333333333333")]
    [InlineData("2", "3", "0.666666666667")]
    [InlineData("1", "2000000000000", "0.000000000000")]
    [InlineData("3", "2000000000000", "0.000000000002")]
    [InlineData("5", "2000000000000", "0.000000000002")]
    [InlineData("7", "2000000000000", "0.000000000004")]
    [InlineData("500000000000000000000000001", "1000000000000000000000000000000000000000", "0.000000000001")]
    [InlineData("1999999999999", "2000000000000", "1.000000000000")]
    [InlineData("-1", "3", "-0.333333333333")]
    [InlineData("-1", "2000000000000", "0.000000000000")]
    public void Score_AnyFraction_Has12DecimalsRoundedHalfToEven(string numerator, string denominator, string expected) =>
        ExactDecimal.Score(BigInteger.Parse(numerator, null), BigInteger.Parse(denominator, null)).Should().Be(expected);

    [Fact]
    public void Score_AnyFraction_IsTheNearestMultipleAndEvenWhereTwoAreEquallyNear()
    {
        var fractions = ArbMap.Default.ArbFor<(long Numerator, long Denominator, bool Tie)>().Filter(f => f.Denominator != 0);

        Prop.ForAll(fractions, f =>
        {
            // Half of the cases are put exactly between two multiples: (2k + 1) / (2 * 10^12).
            var (numerator, denominator) = f.Tie
                ? ((2 * new BigInteger(f.Numerator)) + 1, 2 * BigInteger.Pow(10, 12))
                : (new BigInteger(f.Numerator), BigInteger.Abs(f.Denominator));

            var text = ExactDecimal.Score(numerator, denominator);

            var written = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), null);
            var distance = BigInteger.Abs((written * denominator) - (numerator * BigInteger.Pow(10, 12))) * 2;
            return text[^13] == '.' && (distance < denominator || (distance == denominator && written.IsEven));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(-5, "-0.05")]
    [InlineData(4952, "49.52")]
    [InlineData(-900050, "-9000.50")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    public void Amount_AnyCents_HasTwoDecimals(long cents, string expected) =>
        ExactDecimal.Amount(cents).Should().Be(expected);
}
