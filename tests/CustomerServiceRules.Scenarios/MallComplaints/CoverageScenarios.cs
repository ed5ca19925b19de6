using CustomerServiceRules.Procedures.MallComplaints;
using CustomerServiceRules.Terms;
using static CustomerServiceRules.Scenarios.Mall.MallCases;

namespace CustomerServiceRules.Scenarios.Mall;

public sealed class CoverageScenarios
{
    [Fact]
    public void Every_clause_of_the_three_documents_is_carried_or_said_why_not() =>
        Rules.Catalogue.Coverage.Where(covered => !covered.IsCarried && covered.WhyNot is null).Select(covered => covered.Clause.Id).Should().BeEmpty();

    [Fact]
    public void Every_clause_of_the_complaint_rules_is_carried() =>
        Rules.Catalogue.Coverage.Where(covered => covered.Document == "MALL-C" && !covered.IsCarried && !covered.Clause.IsDefault).Should().BeEmpty();

    [Theory]
    [InlineData("MALL-S-3.3.2")]
    [InlineData("MALL-P-1")]
    [InlineData("OQ-27")]
    [InlineData("OQ-28")]
    [InlineData("OQ-29")]
    [InlineData("OQ-30")]
    [InlineData("OQ-31")]
    [InlineData("X-7")]
    [InlineData("X-8")]
    [InlineData("X-9")]
    public void What_the_library_decides_of_the_open_points_is_carried(string clause) =>
        Rules.Catalogue.Coverage.Should().Contain(covered => covered.Clause.Id == clause && covered.IsCarried);

    [Fact]
    public void Many_complaints_or_matters_are_decided_in_one_session() =>
        Rules.Catalogue.Policies.SelectMany(entry => entry.OwnSessions).Should().BeEmpty();

    [Fact]
    public void Everything_that_can_be_decided_has_a_name_in_both_languages()
    {
        string[] terms =
        [
            .. Enum.GetValues<MallComplaintGroup>().Select(MallComplaints.TermOf),
            .. Enum.GetValues<MallComplaintType>().Select(MallComplaints.TermOf),
            .. Enum.GetValues<ComplaintTopic>().Select(MallComplaints.TermOf),
            .. Enum.GetValues<StaffRank>().Select(MallComplaints.TermOf),
            .. Enum.GetValues<HandlerLevel>().Select(MallComplaints.TermOf),
            .. Enum.GetValues<FindingKind>().Select(MallComplaints.TermOf),
            .. Enum.GetValues<MallSanction>().Select(MallComplaints.TermOf),
        ];

        terms.Should().OnlyHaveUniqueItems().And.OnlyContain(term => Rules.Terms.Text(term, Language.Chinese) != term && Rules.Terms.Text(term, Language.English) != term);
    }
}
