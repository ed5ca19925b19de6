using System.Globalization;
using CustomerServiceRules.Procedures.MallComplaints;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class RecordScenarios
{
    [Fact]
    public void A_record_takes_no_second_sanction_for_a_matter()
    {
        var record = Employee.And(new ImposedSanction("M-1", FindingKind.IgnoredComplaint, March(3), MallSanction.Warning));
        var second = () => record.And(new ImposedSanction("M-1", FindingKind.ComplainedAbout, March(9), MallSanction.AdministrativeWarning));

        second.Should().Throw<ArgumentException>().WithMessage("*MALL-P-1*");
    }

    [Fact]
    public void A_record_takes_no_second_deduction_in_a_month()
    {
        var record = Employee.And(new ImposedSanction("M-1", FindingKind.IgnoredComplaint, March(1), MallSanction.AllowanceDeduction));
        var second = () => record.And(new ImposedSanction("M-2", FindingKind.IgnoredComplaint, March(31), MallSanction.AllowanceDeduction));

        second.Should().Throw<ArgumentException>().WithMessage("*2026-03*X-8*");
        record.And(new ImposedSanction("M-2", FindingKind.IgnoredComplaint, new DateOnly(2026, 4, 1), MallSanction.AllowanceDeduction)).Sanctions.Should().HaveCount(2);
    }

    [Fact]
    public void A_finding_is_recorded_once_and_one_matter_may_hold_two_kinds()
    {
        var record = Employee.And(Matter("M-1", FindingKind.IgnoredComplaint, March(3)).ToFinding());
        var again = () => record.And(Matter("M-1", FindingKind.IgnoredComplaint, March(4)).ToFinding());

        again.Should().Throw<ArgumentException>().WithMessage("*expected each finding once*");
        record.And(Matter("M-1", FindingKind.ComplainedAbout, March(3)).ToFinding()).Findings.Should().HaveCount(2);
    }

    [Fact]
    public void A_sanction_imposes_something_and_each_part_once()
    {
        var nothing = () => new ImposedSanction("M-1", FindingKind.IgnoredComplaint, March(3));
        var twice = () => new ImposedSanction("M-1", FindingKind.IgnoredComplaint, March(3), MallSanction.Warning, MallSanction.Warning);

        nothing.Should().Throw<ArgumentException>();
        twice.Should().Throw<ArgumentException>().WithMessage("*each once*");
    }

    [Theory]
    [InlineData("whole employment")]
    [InlineData("1 month")]
    [InlineData("12 months")]
    [InlineData("1200 months")]
    public void A_look_back_is_the_whole_employment_or_a_number_of_months(string text) =>
        LookBack.Parse(text, CultureInfo.InvariantCulture).ToString().Should().Be(text);

    [Theory]
    [InlineData("")]
    [InlineData("0 months")]
    [InlineData("1201 months")]
    [InlineData("-1 months")]
    [InlineData("12 weeks")]
    [InlineData("forever")]
    public void Anything_else_is_no_look_back(string text)
    {
        var parse = () => LookBack.Parse(text, CultureInfo.InvariantCulture);

        parse.Should().Throw<FormatException>().WithMessage("*'whole employment'*");
    }

    [Theory]
    [InlineData("2026-02-27", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", true)]
    public void A_month_back_from_the_31st_reaches_the_last_day_of_a_shorter_month(string earlier, bool reaches) =>
        new LookBack(1).Reaches(DateOnly.Parse(earlier, CultureInfo.InvariantCulture), March(31)).Should().Be(reaches);

    [Fact]
    public void A_window_longer_than_the_calendar_reaches_everything() =>
        new LookBack(1200).Reaches(DateOnly.MinValue, new DateOnly(50, 6, 1)).Should().BeTrue();
}
