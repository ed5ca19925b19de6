using System.Text.RegularExpressions;
using CustomerServiceRules.Approvals.Texts;
using CustomerServiceRules.Catalogue;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace CustomerServiceRules.Approvals.Documents;

public sealed partial class GeneratedPageTests
{
    private static readonly Rulebook Rulebook = Rulebook.Compose(new TobaccoRetailModule());

    private static RulebookCatalogue Tobacco => Rulebook.Catalogue;

    [Fact]
    public void RulesOfTobaccoRetail_AreTheApprovedOnes() =>
        Approved.Verify("docs/rules/tobacco-retail.md", RulePage.Of(Rulebook, "Tobacco retail: the rules in force"));

    [Fact]
    public void TraceabilityOfTob_IsTheApprovedOne() =>
        Approved.Verify("docs/traceability/tob.md", TraceabilityPage.Of(Tobacco, "TOB"));

    [Fact]
    public void Clauses_OfEveryDocument_AreCarriedOrSaidNotToBe() =>
        Tobacco.Coverage.Where(entry => !entry.IsCarried && entry.WhyNot is null).Select(entry => entry.Clause.Id).Should().BeEmpty();

    [Fact]
    public void RulesOfTobaccoRetail_DecideManySubjectsInOneSession() =>
        Tobacco.Policies.SelectMany(policy => policy.OwnSessions).Should().BeEmpty("a session a subject costs a large population dear");

    [Fact]
    public void Rules_OfTobaccoRetail_HaveNoFigureAsALiteral() =>
        Tobacco.Policies.SelectMany(policy => policy.Rules).SelectMany(rule => rule.Text.Where(line => Literal().IsMatch(line)).Select(line => $"{rule.Name}: {line}"))
            .Should().BeEmpty("a figure of the document is a parameter, so that it is dated, cited and shown");

    [Fact]
    public void Clauses_CitedInDocuments_AreKnown()
    {
        var known = Tobacco.Documents.SelectMany(document => document.Clauses).Select(clause => clause.Id).ToList();

        OwnDocuments.All.SelectMany(document => document.Where(line => Citation().Matches(line).Any(match => !IsKnown(match.Value)))).Should().BeEmpty();

        bool IsKnown(string id) => known.Exists(clause => clause == id || clause.StartsWith(id + ".", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<![\w.])\d")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\b(?:TOB-\d+[a-z]?(?:\.\w+)*|OQ-\d+|X-\d+|GAP-\d+(?:\.\d+)*)")]
    private static partial Regex Citation();
}
