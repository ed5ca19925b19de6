using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Scenarios.TobaccoComplaints;

/// <summary>Awareness 85 %, call-backs 95 %, satisfaction 85 %, of exact counts.</summary>
public sealed class FloorScenarios
{
    private const string Month = "Nanyang 2024-03";

    [Theory]
    [InlineData(10_000, 8_499, FloorResult.Missed, "1/10000")]
    [InlineData(10_000, 8_500, FloorResult.Met, null)]
    [InlineData(10_000, 8_501, FloorResult.Met, null)]
    [InlineData(20, 17, FloorResult.Met, null)]
    [InlineData(7, 5, FloorResult.Missed, "19/140")]
    [InlineData(1_000_000_000, 849_999_999, FloorResult.Missed, "1/1000000000")]
    public void At_least_85_of_100_customers_know_how_to_complain(int asked, int aware, FloorResult result, string? distance)
    {
        var outcome = Cases.Book.Given(new AwarenessSurvey(Month, asked, aware)).AsOf(Cases.Friday).When(TobaccoRetail.Awareness).ExpectValue(result).ExpectClauses("TOB-17.4");

        if (distance is not null)
            outcome.ExpectWhyNot("tob.kpi-awareness.met", actual: new Fraction(aware, asked).ToString(), required: "17/20", distance: distance, clause: "TOB-17.4");
    }

    [Theory]
    [InlineData(10_000, 9_499, FloorResult.Missed, "1/10000")]
    [InlineData(10_000, 9_500, FloorResult.Met, null)]
    [InlineData(10_000, 9_501, FloorResult.Met, null)]
    [InlineData(20, 19, FloorResult.Met, null)]
    [InlineData(20, 18, FloorResult.Missed, "1/20")]
    [InlineData(1, 1, FloorResult.Met, null)]
    [InlineData(1, 0, FloorResult.Missed, "19/20")]
    public void At_least_95_of_100_complaints_closed_in_the_month_are_called_back(int closed, int calledBack, FloorResult result, string? distance)
    {
        var outcome = Cases.Book.Given(new ComplaintMonth(Month, closed, calledBack, 0)).AsOf(Cases.Friday).When(TobaccoRetail.CallBacks).ExpectValue(result).ExpectClauses("TOB-17.5", "OQ-18");

        if (distance is not null)
            outcome.ExpectWhyNot("tob.kpi-call-backs.met", actual: new Fraction(calledBack, closed).ToString(), required: "19/20", distance: distance, clause: "TOB-17.5");
    }

    [Theory]
    [InlineData(10_000, 8_499, FloorResult.Missed, "1/10000")]
    [InlineData(10_000, 8_500, FloorResult.Met, null)]
    [InlineData(10_000, 8_501, FloorResult.Met, null)]
    public void At_least_85_of_100_called_back_are_satisfied_however_many_were_closed(int calledBack, int satisfied, FloorResult result, string? distance)
    {
        var outcome = Cases.Book.Given(new ComplaintMonth(Month, 20_000, calledBack, satisfied)).AsOf(Cases.Friday).When(TobaccoRetail.Satisfaction).ExpectValue(result).ExpectClauses("TOB-17.6", "OQ-18");

        if (distance is not null)
            outcome.ExpectWhyNot("tob.kpi-satisfaction.met", actual: new Fraction(satisfied, calledBack).ToString(), required: "17/20", distance: distance, clause: "TOB-17.6");
    }

    [Fact]
    public void A_rate_of_nothing_is_neither_met_nor_missed()
    {
        Cases.Book.Given(new AwarenessSurvey(Month, 0, 0)).AsOf(Cases.Friday).When(TobaccoRetail.Awareness).ExpectUndecided();
        Cases.Book.Given(new ComplaintMonth(Month, 0, 0, 0)).AsOf(Cases.Friday).When(TobaccoRetail.CallBacks).ExpectUndecided();
        Cases.Book.Given(new ComplaintMonth(Month, 5, 0, 0)).AsOf(Cases.Friday).When(TobaccoRetail.Satisfaction).ExpectUndecided().ExpectWhyNot("tob.kpi-satisfaction.met", actual: "0", required: "0");
    }

    [Fact]
    public void A_unit_with_a_higher_floor_is_measured_by_its_own() =>
        Cases.Book.Given(new ComplaintMonth(Month, 100, 97, 90)).With(TobaccoRetail.CallBackFloor, new Fraction(98, 100), "CITY-1").AsOf(Cases.Friday)
            .When(TobaccoRetail.CallBacks).ExpectValue(FloorResult.Missed)
            .ExpectWhyNot("tob.kpi-call-backs.met", actual: "97/100", required: "49/50", distance: "1/100", clause: "CITY-1");

    [Fact]
    public void Complaints_are_counted_once_each_by_their_last_call_back_and_other_types_not_at_all()
    {
        var unsatisfied = Cases.Content with { Satisfied = false };
        var month = ComplaintMonth.Of(
            Month,
            Cases.Complete,
            Cases.Called(unsatisfied),
            Cases.Called(unsatisfied, Cases.Done),
            Cases.Called(Cases.Content, Cases.Solved with { CallBack = unsatisfied }),
            Cases.Routed with { Rounds = [Cases.Solved] },
            Cases.Complete with { Type = TobaccoCaseType.Enquiry },
            Cases.Called(unsatisfied) with { Type = TobaccoCaseType.Suggestion });

        (month.Closed, month.CalledBack, month.Satisfied).Should().Be((5, 4, 2));
        month.CallBackRate.Should().Be(new Fraction(4, 5));
        month.SatisfactionRate.Should().Be(new Fraction(1, 2));
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(1, 2, 0)]
    [InlineData(2, -1, 0)]
    [InlineData(2, 1, 2)]
    [InlineData(2, 1, -1)]
    public void Counts_that_cannot_be_are_refused(int closed, int calledBack, int satisfied) =>
        FluentActions.Invoking(() => new ComplaintMonth(Month, closed, calledBack, satisfied)).Should().Throw<ArgumentOutOfRangeException>();
}
