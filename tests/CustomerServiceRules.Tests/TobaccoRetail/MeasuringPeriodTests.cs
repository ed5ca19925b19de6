using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed class MeasuringPeriodTests
{
    [Theory]
    [InlineData("2021-12-30", "2021Q3", "2021-07-01", "2021-09-30")]
    [InlineData("2021-12-31", "2021Q4", "2021-10-01", "2021-12-31")]
    [InlineData("2022-01-01", "2021Q4", "2021-10-01", "2021-12-31")]
    [InlineData("2022-03-30", "2021Q4", "2021-10-01", "2021-12-31")]
    [InlineData("2022-03-31", "2022Q1", "2022-01-01", "2022-03-31")]
    [InlineData("2024-06-30", "2024Q2", "2024-04-01", "2024-06-30")]
    public void LastQuarterEndedBy_ADay_IsTheLastQuarterOverByItsEnd(string day, string quarter, string first, string last)
    {
        var period = MeasuringPeriod.LastQuarterEndedBy(Days.On(day));

        period.ToString().Should().Be(quarter);
        period.First.Should().Be(Days.On(first));
        period.Last.Should().Be(Days.On(last));
    }

    [Fact]
    public void LastQuarterEndedBy_TheFirstDayThereIs_Throws() =>
        FluentActions.Invoking(() => MeasuringPeriod.LastQuarterEndedBy(DateOnly.MinValue)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Constructor_LastBeforeFirst_SaysWhatItFound() =>
        FluentActions.Invoking(() => new MeasuringPeriod(Days.On("2021-10-02"), Days.On("2021-10-01")))
            .Should().Throw<ArgumentException>().WithMessage("*2021-10-02*2021-10-01*");

    [Fact]
    public void ToString_NoQuarter_NamesBothDays() =>
        new MeasuringPeriod(Days.On("2021-10-02"), Days.On("2021-12-31")).ToString().Should().Be("2021-10-02/2021-12-31");

    [Theory]
    [InlineData("2021-09-30", false)]
    [InlineData("2021-10-01", true)]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    public void Contains_BothEnds_AreIncluded(string day, bool contained) =>
        MeasuringPeriod.Quarter(2021, 4).Contains(Days.On(day)).Should().Be(contained);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Quarter_OutsideOneToFour_Throws(int quarter) =>
        FluentActions.Invoking(() => MeasuringPeriod.Quarter(2021, quarter)).Should().Throw<ArgumentOutOfRangeException>();
}
