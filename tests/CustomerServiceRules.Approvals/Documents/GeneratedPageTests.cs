using System.Text.RegularExpressions;
using CustomerServiceRules.Approvals.Texts;
using CustomerServiceRules.Catalogue;

namespace CustomerServiceRules.Approvals.Documents;

public sealed partial class GeneratedPageTests
{
    public static TheoryData<string> Pages => new(OwnProcedures.Each.Select(procedure => procedure.Page));

    private static RulebookCatalogue All => OwnProcedures.Together.Catalogue;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Rules_OfAProcedure_AreTheApprovedOnes(string page)
    {
        var procedure = Of(page);

        Approved.Verify($"docs/rules/{page}.md", RulePage.Of(procedure.Rulebook, $"{procedure.Title}: the rules in force"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Traceability_OfAProcedure_IsTheApprovedOne(string page)
    {
        foreach (var document in Of(page).Documents)
            Approved.Verify($"docs/traceability/{Slug(document)}.md", TraceabilityPage.Of(Of(page).Rulebook.Catalogue, document));
    }

    [Fact]
    public void Clauses_OfEveryDocument_AreCarriedOrSaidNotToBe() =>
        All.Coverage.Where(entry => !entry.IsCarried && entry.WhyNot is null && entry.Document != OwnProcedures.Given).Select(entry => entry.Clause.Id).Should().BeEmpty();

    [Fact]
    public void Rules_OfTheLibrary_DecideManySubjectsInOneSession() =>
        All.Policies.SelectMany(policy => policy.OwnSessions.Select(session => $"{policy.Policy.Name}: {session}")).Should().BeEmpty("a session a subject costs a large population dear");

    [Fact]
    public void Rules_OfTheLibrary_HaveNoFigureAsALiteral() =>
        All.Policies.SelectMany(policy => policy.Rules).SelectMany(rule => rule.Text.Where(line => Literal().IsMatch(line)).Select(line => $"{rule.Name}: {line}"))
            .Should().BeEmpty("a figure of the document is a parameter, so that it is dated, cited and shown");

    [Fact]
    public void Clauses_CitedInDocuments_AreKnown()
    {
        var known = All.Documents.SelectMany(document => document.Clauses).Select(clause => clause.Id).ToList();

        OwnDocuments.All.SelectMany(document => document.Where(line => Citation().Matches(line).Any(match => !IsKnown(match.Value)))).Should().BeEmpty();

        bool IsKnown(string id) => known.Exists(clause => clause == id || clause.StartsWith(id + ".", StringComparison.Ordinal) || clause.StartsWith(id + "-", StringComparison.Ordinal));
    }

    private static OwnProcedure Of(string page) => OwnProcedures.Each.Single(procedure => procedure.Page == page);

    private static string Slug(string document) => document.ToLowerInvariant();

    // That there is something at all is no figure.
    [GeneratedRegex(@"(?<![\w.])(?!(?<=> )0\b|(?<=>= )1\b)\d")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<!GAP-)\b(?:(?:TOB|CGH|MALL-[CSP]|SCS|FRD|CSD)-\d+[a-z]?(?:\.\w+)*|OQ-\d+|X-\d+|GAP-\d+(?:\.\d+)*)")]
    private static partial Regex Citation();
}
