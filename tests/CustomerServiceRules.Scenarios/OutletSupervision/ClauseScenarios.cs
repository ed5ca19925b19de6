using System.Text.RegularExpressions;
using CustomerServiceRules.Terms;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Scenarios.Outlets;

public sealed partial class ClauseScenarios
{
    private const string Catalogue = "spec/procedures.md";

    [DataFact(Catalogue)]
    public void The_document_has_the_clauses_of_the_catalogue_of_the_same_kinds_in_its_order()
    {
        var expected = File.ReadLines(SharedFiles.PathOf(Catalogue)).Select(line => ClauseRow().Match(line)).Where(row => row.Success)
            .Select(row => $"{row.Groups["id"].Value} {row.Groups["kind"].Value.Replace(" ", "", StringComparison.Ordinal)}");

        Outlets.Book.Rulebook.Catalogue.Documents.Single(document => document.Id == "ANTA").Clauses.Where(clause => !clause.IsDefault)
            .Select(clause => $"{clause.Id} {clause.Kind}").Should().BeEquivalentTo(expected, how => how.WithStrictOrdering().Using(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Supervision_and_sales_of_a_day_are_carried_and_of_all_else_it_is_said_why_not()
    {
        var coverage = Outlets.Book.Rulebook.Catalogue.Coverage.Where(entry => entry.Document == "ANTA").ToList();

        coverage.Where(entry => !entry.IsCarried && entry.WhyNot is null).Should().BeEmpty();
        coverage.Where(entry => entry is { IsCarried: true, Clause.IsDefault: false }).Select(entry => entry.Clause.Id).Should().Equal("ANTA-1", "ANTA-9", "ANTA-10");
    }

    [Fact]
    public void Every_link_of_the_value_chain_has_a_name_in_both_languages()
    {
        var terms = Outlets.Book.Rulebook.Terms;

        terms.Text("anta.outlet-link.floor-change", Language.Chinese).Should().Be("卖场调整");
        terms.Text("anta.outlet-link.promotion-execution", Language.English).Should().Be("Execution of promotions");
    }

    [GeneratedRegex(@"^\| (?<id>ANTA-\S+) \| (?<kind>[a-z ]+?) \|")]
    private static partial Regex ClauseRow();
}
