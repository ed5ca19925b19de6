using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Tests.Deadlines;

namespace CustomerServiceRules.Tests.Complaints;

/// <summary>Rates beside the floors that documents set.</summary>
public sealed class RateTests
{
    [Theory]
    [InlineData(17, 20, "17/20", true, 0)]
    [InlineData(16, 20, "17/20", false, 1)]
    [InlineData(20, 20, "17/20", true, 0)]
    [InlineData(0, 20, "17/20", false, 17)]
    [InlineData(6, 7, "17/20", true, 0)]
    [InlineData(5, 7, "17/20", false, 1)]
    [InlineData(0, 1, "1/1000", false, 1)]
    [InlineData(0, 3, "0", true, 0)]
    [InlineData(2, 3, "1", false, 1)]
    [InlineData(2_147_483_646, 2_147_483_647, "1", false, 1)]
    public void Against_AFloor_ComparesExactlyAndTellsWhatIsMissing(int count, int total, string floor, bool isMet, int missing)
    {
        var compared = new Rate(count, total).Against(Floor(floor));

        compared.IsMet.Should().Be(isMet);
        compared.Missing.Should().Be(missing);
        new Rate(count + missing, total).Against(Floor(floor)).IsMet.Should().BeTrue("that many were missing");
        compared.Should().BeEquivalentTo(new { Rate = new Rate(count, total), Floor = "clk.floor", Clauses = new[] { "CLK-7" } }, options => options.ComparingByValue<Rate>());
        compared.Required.Should().Be(Fraction.Parse(floor, null));
    }

    [Fact]
    public void Against_WithNothingToTakeAShareOf_IsNeitherMetNorMissed()
    {
        var compared = new Rate(0, 0).Against(Floor("17/20"));

        compared.IsMet.Should().BeNull();
        compared.Missing.Should().Be(0);
        default(Rate).Should().Be(new Rate(0, 0));
        default(Rate).Share.Should().BeNull();
    }

    [Fact]
    public void Share_IsExactAndTheTextKeepsBothNumbers()
    {
        new Rate(19, 20).Share.Should().Be(new Fraction(19, 20));
        new Rate(2, 4).Share.Should().Be(new Fraction(1, 2));
        new Rate(2, 4).ToString().Should().Be("2/4");
        new Rate(2, 4).Should().NotBe(new Rate(1, 2), "two of four say more than a half");
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    [InlineData(0, -1)]
    public void Rate_OfNumbersThatCannotBe_IsRefused(int count, int total) =>
        FluentActions.Invoking(() => new Rate(count, total)).Should().Throw<ArgumentOutOfRangeException>();

    private static InForce<Fraction> Floor(string floor)
    {
        var parameter = new Parameter<Fraction>("clk.floor", MatterLifecycle.Text, "", new DatedValue<Fraction>(Fraction.Parse(floor, null), "CLK-7"));
        var desk = new ClockDesk((_, _) => { }, [parameter]);
        return desk.Rulebook.ParametersAt(ClockDesk.At("2024-03-01 12:00")).Get(parameter);
    }
}
