using System.Text.RegularExpressions;
using CustomerServiceRules.Procedures.StoreService;
using CustomerServiceRules.Terms;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.Stores;

public sealed partial class ClauseScenarios
{
    private const string Catalogue = "spec/procedures.md";

    [DataFact(Catalogue)]
    public void The_document_has_the_clauses_of_the_catalogue_of_the_same_kinds_in_its_order()
    {
        var expected = File.ReadLines(SharedFiles.PathOf(Catalogue)).Select(line => ClauseRow().Match(line)).Where(row => row.Success)
            .Select(row => $"{row.Groups["id"].Value} {row.Groups["kind"].Value.Replace(" ", "", StringComparison.Ordinal)}");

        Stores.Book.Rulebook.Catalogue.Documents.Single(document => document.Id == "SCS").Clauses.Where(clause => !clause.IsDefault)
            .Select(clause => $"{clause.Id} {clause.Kind}").Should().BeEquivalentTo(expected, how => how.WithStrictOrdering().Using(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_clause_is_carried_or_said_not_to_be() =>
        Stores.Book.Rulebook.Catalogue.Coverage.Where(coverage => coverage.Document == "SCS" && !coverage.IsCarried && coverage.WhyNot is null)
            .Select(coverage => coverage.Clause.Id).Should().BeEmpty();

    [Fact]
    public void What_is_carried_is_the_slice_of_complaints_and_supervision() =>
        Stores.Book.Rulebook.Catalogue.Coverage.Where(coverage => coverage is { Document: "SCS", IsCarried: true, Clause.IsDefault: false }).Select(coverage => coverage.Clause.Id)
            .Should().Equal("SCS-2.1.3", "SCS-2.2.1", "SCS-2.2.3", "SCS-2.3.1", "SCS-3.4.1", "SCS-3.4.2", "SCS-3.4.3", "SCS-3.4.4a", "SCS-3.4.4b", "SCS-3.4.5",
                "SCS-7.1.1", "SCS-7.1.2", "SCS-7.1.3", "SCS-7.2.1", "SCS-7.2.2");

    [Fact]
    public void Terms_name_the_members_in_both_languages()
    {
        var terms = Stores.Book.Rulebook.Terms;

        terms.Text(StoreService.TermOf(StoreHandler.Supervisor), Language.Chinese).Should().Be("客服主管");
        terms.Text(StoreService.TermOf(SolutionVerdict.Passes), Language.English).Should().Be("meets the criteria");
    }

    [GeneratedRegex(@"^\| (?<id>SCS-\S+) \| (?<kind>[a-z ]+?) \|")]
    private static partial Regex ClauseRow();
}
