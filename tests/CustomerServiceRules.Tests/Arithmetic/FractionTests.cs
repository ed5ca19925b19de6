using System.Numerics;
using CustomerServiceRules.Arithmetic;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.Tests.Arithmetic;

public sealed class FractionTests
{
    [Theory]
    [InlineData(2, 4, "1/2")]
    [InlineData(-2, 4, "-1/2")]
    [InlineData(2, -4, "-1/2")]
    [InlineData(0, 7, "0")]
    [InlineData(6, 3, "2")]
    public void Constructor_AnyInput_LowestTermsAndPositiveDenominator(int numerator, int denominator, string expected) =>
        new Fraction(numerator, denominator).ToString().Should().Be(expected);

    [Fact]
    public void Constructor_ZeroDenominator_Throws() =>
        FluentActions.Invoking(() => new Fraction(1, 0)).Should().Throw<DivideByZeroException>().WithMessage("*1/0*");

    [Fact]
    public void Default_IsZeroAndEqualToIt()
    {
        default(Fraction).Should().Be(new Fraction(0, 5));
        default(Fraction).Denominator.Should().Be(BigInteger.One);
    }

    [Theory]
    [InlineData("0.2", "1/5")]
    [InlineData("-12.34", "-617/50")]
    [InlineData("3/10", "3/10")]
    [InlineData("-6/4", "-3/2")]
    [InlineData("7", "7")]
    public void Parse_KnownForms_AreExact(string text, string expected) => Fraction.Parse(text, null).ToString().Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData("0,2")]
    [InlineData("a")]
    public void Parse_AnythingElse_SaysWhatIsExpected(string text) =>
        FluentActions.Invoking(() => Fraction.Parse(text, null)).Should().Throw<FormatException>().WithMessage($"Found '{text}', expected a fraction*");

    [Theory]
    [InlineData(1, 8, 2, "0.12")]
    [InlineData(3, 8, 2, "0.38")]
    [InlineData(-1, 8, 2, "-0.12")]
    [InlineData(-1, 1000, 2, "0.00")]
    [InlineData(5, 2, 0, "2")]
    [InlineData(7, 2, 0, "4")]
    [InlineData(19, 40, 12, "0.475000000000")]
    public void ToDecimalString_Halves_GoToEven(int numerator, int denominator, int decimals, string expected) =>
        new Fraction(numerator, denominator).ToDecimalString(decimals).Should().Be(expected);

    [Fact]
    public void Arithmetic_RandomFractions_ObeysTheLawsOfRationalNumbers() =>
        Prop.ForAll(
            ArbMap.Default.GeneratorFor<(int A, int B, int C, int D)>().ToArbitrary(),
            x =>
            {
                var (left, right) = (new Fraction(x.A, (x.B == 0 ? 1 : x.B)), new Fraction(x.C, x.D == 0 ? 1 : x.D));
                return left + right == right + left
                    && left - right + right == left
                    && (right == Fraction.Zero || left / right * right == left)
                    && left.CompareTo(right) == -right.CompareTo(left)
                    && Fraction.Parse(left.ToString(), null) == left;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void FromDecimal_RandomDecimals_RoundTripsThroughTheQuotient() =>
        Prop.ForAll(
            ArbMap.Default.GeneratorFor<(int Units, byte Scale)>().ToArbitrary(),
            x =>
            {
                var value = new decimal(Math.Abs((long)x.Units) % int.MaxValue) / (decimal)Math.Pow(10, x.Scale % 10);
                var fraction = Fraction.FromDecimal(value);
                return (decimal)fraction.Numerator / (decimal)fraction.Denominator == value;
            }).QuickCheckThrowOnFailure();
}
