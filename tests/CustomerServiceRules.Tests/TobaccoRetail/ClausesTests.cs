using System.Reflection;
using System.Text.RegularExpressions;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Procedures.TobaccoRetail;
using CustomerServiceRules.Provenance;
using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Tests.Tobacco;

public sealed partial class ClausesTests
{
    private const string Catalogue = "spec/procedures.md";

    /// <summary>Questions that the catalogue asks of all documents; their defaults hold for the limits in working days.</summary>
    private static readonly string[] OfAllDocuments = ["OQ-60", "OQ-63", "OQ-65"];

    /// <summary>What the catalogue calls a gap in the handling of complaints, or leaves without a number, by clause or section.</summary>
    private static readonly string[] OfComplaints = ["GAP-TOB-17.3", "GAP-TOB-17.5", "GAP-TOB-23.1", "GAP-TOB-3.1.3-7", "GAP-TOB-3.1.3-8", "GAP-TOB-3.13"];

    /// <summary>What the catalogue leaves open about the visits that are owed.</summary>
    private static readonly string[] OfVisits =
        ["GAP-TOB-13b.1", "GAP-TOB-13b.2", "GAP-TOB-13b-WINDOW", "GAP-TOB-13b-CUT", "GAP-TOB-13b-EXCUSE", "GAP-TOB-20", "GAP-TOB-26.1"];

    /// <summary>What it leaves open about the single visit.</summary>
    private static readonly string[] OfSingleVisits =
        ["GAP-TOB-3.2.1-2", "GAP-TOB-3.2.1-3", "GAP-TOB-3.2.1-4", "GAP-TOB-3.2.1-OFF", "GAP-TOB-3.2.1-REFUSED", "GAP-TOB-3.2.1-TIME", "GAP-TOB-20-TRACK"];

    /// <summary>What it leaves open about supervision, surveys and their samples.</summary>
    private static readonly string[] OfSupervision =
        ["GAP-TOB-15.3", "GAP-TOB-21.1", "GAP-TOB-22.1c", "GAP-TOB-22.3b", "GAP-TOB-22.4", "GAP-TOB-25.3", "GAP-TOB-25.5", "GAP-TOB-3.12"];

    private static readonly ModuleContent Content = Described();

    [DataFact(Catalogue)]
    public void Document_ComparedWithTheCatalogue_HasTheSameClausesOfTheSameKinds()
    {
        var expected = File.ReadLines(SharedFiles.PathOf(Catalogue))
            .Select(line => ClauseRow().Match(line))
            .Where(row => row.Success)
            .Select(row => (Id: row.Groups["id"].Value, Kind: KindOf(row.Groups["kind"].Value)))
            .ToArray();

        Clauses.Where(clause => clause.Id.StartsWith("TOB-", StringComparison.Ordinal))
            .Select(clause => (clause.Id, clause.Kind))
            .Should().Equal(expected, "the clauses are those of the catalogue, in its order");
    }

    [DataFact(Catalogue)]
    public void Document_ComparedWithTheCatalogue_HasTheOpenQuestionsAndContradictionsOfTob()
    {
        var lines = File.ReadAllLines(SharedFiles.PathOf(Catalogue));
        var questions = lines.Select(line => QuestionRow().Match(line)).Where(row => row.Success).Select(row => row.Groups["id"].Value);
        var contradictions = lines.Select(line => ContradictionRow().Match(line)).Where(row => row.Success).Select(row => row.Groups["id"].Value);
        var unnumbered = new[] { "4.2", "4.4" }.Where(section => lines.Any(line => line.StartsWith($"### {section} ", StringComparison.Ordinal))).Select(section => $"GAP-{section}");

        Clauses.Where(clause => clause.IsDefault).Select(clause => clause.Id)
            .Should().BeEquivalentTo([.. questions, .. contradictions, .. unnumbered, .. OfAllDocuments, .. OfComplaints, .. OfVisits, .. OfSingleVisits, .. OfSupervision]);
    }

    [DataFact(Catalogue)]
    public void Document_ComparedWithTheCatalogue_CopiesNoSentence()
    {
        var catalogue = Words(File.ReadAllText(SharedFiles.PathOf(Catalogue)));

        foreach (var clause in Clauses.Where(clause => !clause.IsDefault))
            catalogue.Should().NotContain(Words(clause.Text), $"{clause.Id} is told in our own words");
    }

    [Fact]
    public void Module_EveryClause_IsCarriedOrSaidNotToBe()
    {
        var carried = Carried().ToHashSet();
        var notCarried = Content.NotCarried.Select(entry => entry.Clause).ToArray();

        notCarried.Should().OnlyHaveUniqueItems();
        notCarried.Where(carried.Contains).Should().BeEmpty();
        Clauses.Select(clause => clause.Id).Should().BeEquivalentTo(carried.Union(ByLifecycles()).Union(notCarried));
    }

    private static IReadOnlyList<Clause> Clauses => Content.Documents.Single().Clauses;

    private static IEnumerable<string> Carried() => Content.Rules.Select(rule => rule.RuleType)
        .Concat(Content.Carriers)
        .SelectMany(type => type.GetCustomAttribute<CitesAttribute>()!.Clauses)
        .Concat(Content.Parameters.SelectMany(parameter => parameter.OwnHistory().Values).SelectMany(value => value.Clauses))
        .Concat(Content.Lists.SelectMany(list => list.OwnEntries).SelectMany(entry => entry.Clauses))
        .Distinct();

    private static IEnumerable<string> ByLifecycles() => Deciding.Rulebook.Catalogue.Coverage
        .Where(coverage => coverage.CarriedBy.Any(by => Content.Lifecycles.Exists(lifecycle => by.Contains(lifecycle.Id, StringComparison.Ordinal))))
        .Select(coverage => coverage.Clause.Id);

    private static ModuleContent Described()
    {
        var module = new TobaccoRetailModule();
        var builder = new ModuleBuilder(module.Identity);
        module.Describe(builder);
        return builder.Content;
    }

    private static ClauseKind KindOf(string kind) =>
        Enum.Parse<ClauseKind>(kind.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);

    private static string Words(string text) => NoWord().Replace(text, " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"^\| (?<id>TOB-\S+) \| (?<kind>[a-z ]+?) \|")]
    private static partial Regex ClauseRow();

    [GeneratedRegex(@"^\| (?<id>OQ-\d+[a-z]?) \| TOB \|")]
    private static partial Regex QuestionRow();

    [GeneratedRegex(@"^\| (?<id>X-\d+) \| [^|]*TOB-")]
    private static partial Regex ContradictionRow();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NoWord();
}
