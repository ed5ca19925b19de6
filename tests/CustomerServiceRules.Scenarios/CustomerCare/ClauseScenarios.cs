using System.Text.RegularExpressions;
using CustomerServiceRules.Procedures.CustomerCare;
using CustomerServiceRules.Terms;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.Buyers;

public sealed partial class ClauseScenarios
{
    private const string Catalogue = "spec/procedures.md";

    [DataFact(Catalogue)]
    public void The_document_has_the_clauses_of_the_catalogue_of_the_same_kinds_in_its_order()
    {
        var expected = File.ReadLines(SharedFiles.PathOf(Catalogue)).Select(line => ClauseRow().Match(line)).Where(row => row.Success)
            .Select(row => $"{row.Groups["id"].Value} {row.Groups["kind"].Value.Replace(" ", "", StringComparison.Ordinal)}");

        Buyers.Book.Rulebook.Catalogue.Documents.Single(document => document.Id == "CARE").Clauses.Where(clause => !clause.IsDefault)
            .Select(clause => $"{clause.Id} {clause.Kind}").Should().BeEquivalentTo(expected, how => how.WithStrictOrdering().Using(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_clause_is_carried_or_said_not_to_be() =>
        Buyers.Book.Rulebook.Catalogue.Coverage.Where(coverage => coverage.Document == "CARE" && !coverage.IsCarried && coverage.WhyNot is null)
            .Select(coverage => coverage.Clause.Id).Should().BeEmpty();

    [Fact]
    public void What_is_not_carried_are_aims_conduct_and_the_community() =>
        Buyers.Book.Rulebook.Catalogue.Coverage.Where(coverage => coverage is { Document: "CARE", IsCarried: false, Clause.IsDefault: false }).Select(coverage => coverage.Clause.Id)
            .Should().Equal("CARE-0.1", "CARE-0.7", "CARE-1.0");

    [Fact]
    public void Terms_name_the_members_in_both_languages()
    {
        var terms = Buyers.Book.Rulebook.Terms;

        terms.Text(CustomerCare.TermOf(MessageRoute.Withheld), Language.Chinese).Should().Be("不发送");
        terms.Text(CustomerCare.TermOf(HotlineKeeper.Ambassador), Language.Chinese).Should().Be("客服大使");
        terms.Text(CareContacts.Preview, Language.English).Should().Be("Content before moving in");
    }

    [GeneratedRegex(@"^\| (?<id>CARE-\S+) \| (?<kind>[a-z ]+?) \|")]
    private static partial Regex ClauseRow();
}
